// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store.broken;

import org.jspecify.annotations.NullMarked;

/** Another adapter. */
@NullMarked
public final class OtherAdapter {}
