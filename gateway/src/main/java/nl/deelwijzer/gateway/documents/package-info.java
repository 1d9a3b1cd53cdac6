// SPDX-License-Identifier: EUPL-1.2
/**
 * The page that shows the API documents of all domains; reads them in the browser, from the gateway
 * itself.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.documents;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
