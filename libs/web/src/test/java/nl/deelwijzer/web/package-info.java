// SPDX-License-Identifier: EUPL-1.2
/** Tests of the outside that all services share, against a real server and really signed tokens. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
