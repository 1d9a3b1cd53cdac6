// SPDX-License-Identifier: EUPL-1.2
// Adds to pages that work without it.
"use strict";

// After a fault the reader begins at its summary.
document.querySelector("[data-focus]")?.focus();

for (const place of document.querySelectorAll("[data-print]")) {
  place.hidden = false;
  place.querySelector("button").addEventListener("click", () => window.print());
}
