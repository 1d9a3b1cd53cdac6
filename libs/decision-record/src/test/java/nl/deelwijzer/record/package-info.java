// SPDX-License-Identifier: EUPL-1.2
/** Tests of the decision as an event. */
@NullMarked
package nl.deelwijzer.record;

import org.jspecify.annotations.NullMarked;
