// SPDX-License-Identifier: EUPL-1.2
// Puts new decisions on top of the list of what was found. Without it the link beside the list fetches the list again.
"use strict";

const place = document.querySelector("[data-live]");
const list = document.querySelector("tbody");
const said = document.querySelector("[data-live-said]");
let came = 0;

function cell(name, content) {
  const made = document.createElement(name);
  made.append(content);
  return made;
}

function row(found) {
  const link = document.createElement("a");
  link.href = `/beslissingen/${encodeURIComponent(found.id)}`;
  link.textContent = found.moment;
  const head = cell("th", link);
  head.scope = "row";
  const made = document.createElement("tr");
  made.className = "new";
  made.append(head, ...[found.caseReference, found.domain, found.plan, found.result].map((text) => cell("td", text)));
  return made;
}

const events = new EventSource(place.dataset.live);
events.addEventListener("open", () => { place.hidden = false; });
events.addEventListener("error", () => { place.hidden = true; });
events.addEventListener("row", (event) => {
  list.prepend(row(JSON.parse(event.data)));
  list.closest(".scroll").hidden = false;
  document.querySelector("[data-empty]")?.remove();
  came += 1;
  said.textContent = came === 1 ? "1 nieuwe beslissing" : `${came} nieuwe beslissingen`;
});
