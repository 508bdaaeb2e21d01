/* Notes that the server does not have yet wait in this browser until they are kept or thrown away, and not after the coach has
   logged out, which he is asked about first. As long as they wait, every page says so and leads to them. */
(() => {
  "use strict";
  const NOTE = "gesprek:", words = document.currentScript.dataset;
  const out = document.getElementById("out");

  function drafts() {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(NOTE)); } catch (closed) { return []; }
  }

  /* What an older page kept has no title. */
  function title(key, address) {
    try { return JSON.parse(localStorage.getItem(key)).title ?? address; } catch (bare) { return address; }
  }

  function bar(address, keys) {
    const line = document.createElement("p"), link = document.createElement("a"), drop = document.createElement("button");
    line.className = "unsaved";
    line.setAttribute("role", "status");
    link.href = address;
    link.textContent = title(keys[0], address);
    drop.type = "button";
    drop.className = "secondary";
    drop.textContent = words.drop;
    drop.addEventListener("click", () => {
      if (!confirm(words.sure)) return;
      keys.forEach((key) => localStorage.removeItem(key));
      line.remove();
    });
    line.append(words.waiting + " ", link, drop);
    return line;
  }

  /* Those of a page that is open look after themselves. */
  async function tell() {
    const open = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
    const left = new Map();
    for (const key of drafts()) {
      const parts = key.slice(NOTE.length).split(":"), address = parts.slice(0, -3).join(":");
      if (open.includes(parts.at(-1)) || !address.startsWith("/admin/") || address === location.pathname + location.search) continue;
      left.set(address, [...(left.get(address) ?? []), key]);
    }
    left.forEach((keys, address) => document.getElementById("main").prepend(bar(address, keys)));
  }

  out?.addEventListener("submit", (event) => {
    const left = drafts();
    if (!left.length) return;
    if (confirm(words.question)) left.forEach((key) => localStorage.removeItem(key));
    else event.preventDefault();
  });
  if (out) document.addEventListener("DOMContentLoaded", tell);
})();
