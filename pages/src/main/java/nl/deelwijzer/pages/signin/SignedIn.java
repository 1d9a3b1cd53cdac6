// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a parameter: the right to ask the API on behalf of whoever signed in. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@RegisteredOAuth2AuthorizedClient(SignIn.ISSUER)
public @interface SignedIn {}
