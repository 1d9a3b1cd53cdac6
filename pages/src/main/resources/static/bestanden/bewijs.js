// SPDX-License-Identifier: EUPL-1.2
// Checks a receipt (docs/proofs.md) in the browser: entry, inclusion in the log, the log's signature, and the plan. Trusts no service for that,
// but for the keys, which the page names.
"use strict";

const bytes = (text) => new TextEncoder().encode(text);
const fromBase64 = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const hex = (data) => Array.from(data, (b) => b.toString(16).padStart(2, "0")).join("");
const same = (a, b) => hex(a) === hex(b);
const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(parts)));

function join(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A C2SP tlog-proof: where the entry stands, the hashes beside its way up, and the signed checkpoint. */
function readProof(text) {
  const split = text.indexOf("\n\n");
  const [format, ...lines] = text.slice(0, split).split("\n");
  if (format !== "c2sp.org/tlog-proof@v1") throw new Error("onbekende vorm van bewijs");
  if (lines[0].startsWith("extra ")) lines.shift();
  const index = Number(lines.shift().replace(/^index /, ""));
  return { index, hashes: lines.map(fromBase64), note: text.slice(split + 2) };
}

function readNote(note) {
  const split = note.lastIndexOf("\n\n");
  const text = note.slice(0, split + 1);
  const [origin, size, root] = text.split("\n");
  const signatures = note.slice(split + 2).trimEnd().split("\n").map((line) => {
    const [, name, signature] = line.split(" ");
    return { name, bytes: fromBase64(signature) };
  });
  return { text, origin, size: Number(size), root: fromBase64(root), signatures };
}

/** RFC 9162, 2.1.3.2, from the side of the root. */
async function rootFrom(index, size, leaf, hashes) {
  const rest = hashes.slice();
  async function up(m, n) {
    if (n === 1) return leaf;
    const beside = rest.pop();
    if (!beside) throw new Error("het bewijs is te kort");
    let k = 1;
    while (k * 2 < n) k *= 2;
    const node = Uint8Array.of(1);
    return m < k ? sha256(node, await up(m, k), beside) : sha256(node, beside, await up(m - k, n - k));
  }
  const root = await up(index, size);
  if (rest.length) throw new Error("het bewijs is te lang");
  return root;
}

async function isSignedBy(note, verifierKey) {
  const [name, id, encoded] = [verifierKey.split("+")[0], verifierKey.split("+")[1], verifierKey.split("+").slice(2).join("+")];
  const key = fromBase64(encoded);
  const line = note.signatures.find((it) => it.name === name && hex(it.bytes.slice(0, 4)) === id);
  if (!line || key[0] !== 1 || name !== note.origin) return false;
  const known = await crypto.subtle.importKey("raw", key.slice(1), { name: "Ed25519" }, false, ["verify"]).catch(() => {
    throw new Error("deze browser kan de handtekening (Ed25519) niet narekenen; gebruik een nieuwere browser of het controleprogramma");
  });
  return crypto.subtle.verify({ name: "Ed25519" }, known, line.bytes.slice(4), bytes(note.text));
}

/** What holds and what does not, in the order in which one relies on the other. */
async function check(receipt, decision, keys) {
  const proof = readProof(receipt.proof);
  const note = readNote(proof.note);
  const leaf = await sha256(Uint8Array.of(0), bytes(receipt.entry));
  const signed = await Promise.all(keys.map((key) => isSignedBy(note, key)));
  const root = await rootFrom(proof.index, note.size, leaf, proof.hashes).catch(() => new Uint8Array());
  const reached = proof.index < note.size && same(root, note.root);
  const found = [
    [receipt.entry.includes(`"${decision}"`), "Het ontvangstbewijs gaat over deze beslissing"],
    [signed.includes(true), `Het controlepunt van ${note.origin} is ondertekend door het logboek`],
    [reached, `De beslissing staat op regel ${proof.index} van ${note.size}, onveranderd`],
  ];
  if (receipt.plan) {
    found.push([receipt.entry.includes(`sha256:${hex(await sha256(bytes(receipt.plan)))}`), "Dit is het plan waarmee is beslist"]);
  }
  return found;
}

for (const place of document.querySelectorAll("[data-proof]")) {
  place.hidden = false;
  const status = place.querySelector("[role=status]");
  place.querySelector("button").addEventListener("click", async () => {
    status.textContent = "Bezig met narekenen…";
    try {
      const answer = await fetch(place.dataset.receipt, { headers: { Accept: "application/json" } });
      if (answer.status === 404) {
        status.textContent = "Het logboek heeft nog geen controlepunt voor deze beslissing. Probeer het over een paar seconden opnieuw.";
        return;
      }
      if (!answer.ok) throw new Error(`het ontvangstbewijs is niet te krijgen (${answer.status})`);
      show(status, await check(await answer.json(), location.pathname.split("/").pop(), place.dataset.keys.split(" ")));
    } catch (fault) {
      status.textContent = `Narekenen lukt niet: ${fault.message}`;
    }
  });
}

function show(status, found) {
  const list = document.createElement("ul");
  list.className = "checks";
  for (const [holds, text] of found) {
    const item = document.createElement("li");
    item.className = holds ? "good" : "bad";
    item.textContent = `${holds ? "Klopt" : "Klopt niet"}: ${text}.`;
    list.append(item);
  }
  const verdict = document.createElement("p");
  const sound = found.every(([holds]) => holds);
  verdict.className = sound ? "good" : "bad";
  verdict.textContent = sound ? "Alles klopt." : "Er klopt iets niet. Meld dit.";
  status.replaceChildren(verdict, list);
}
