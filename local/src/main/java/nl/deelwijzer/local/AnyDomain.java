// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * A domain service without plans of its own, started once after a build to prepare the classes that
 * all domains share.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class AnyDomain {}
