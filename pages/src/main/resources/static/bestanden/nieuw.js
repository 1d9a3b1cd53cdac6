// SPDX-License-Identifier: EUPL-1.2
// Puts new decisions on top of the list of what was found. Without it the link beside the list fetches the list again.
"use strict";

const place = document.querySelector("[data-live]");
const list = document.querySelector("tbody");
const columns = [...document.querySelectorAll("thead th")].map((head) => head.textContent);
const said = document.querySelector("[data-live-said]");
let came = 0;

function cell(name, role, content) {
  const made = document.createElement(name);
  made.setAttribute("role", role);
  made.append(content);
  return made;
}

function named(content, place) {
  const made = cell("td", "cell", content);
  made.dataset.column = columns[place + 1];
  return made;
}

function row(found) {
  const link = document.createElement("a");
  link.href = `/beslissingen/${encodeURIComponent(found.id)}`;
  link.textContent = found.moment;
  const head = cell("th", "rowheader", link);
  head.scope = "row";
  const made = document.createElement("tr");
  made.className = "new";
  made.setAttribute("role", "row");
  made.append(head, ...[found.caseReference, found.domain, found.plan, found.result].map(named));
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
