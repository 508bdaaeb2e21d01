/* Notes that the server does not have yet wait in this browser until they are kept or thrown away, and not after the coach has
   logged out, which he is asked about first, nor for longer than a month. As long as they wait, every page says so and leads to them. Somebody else who
   logs in here is told nothing of them, and cannot throw them away. */
(() => {
  "use strict";
  const NOTE = "gesprek:", MONTH = 30 * 24 * 60 * 60 * 1000, words = document.currentScript.dataset;
  const out = document.getElementById("out"), mine = new Set();

  function drafts() {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(NOTE)); } catch (closed) { return []; }
  }

  /* An older page kept the bare words. */
  function read(key) {
    const kept = localStorage.getItem(key);
    try { return JSON.parse(kept).text === undefined ? { text: kept } : JSON.parse(kept); } catch (bare) { return { text: kept }; }
  }

  /* Whom it is about may be erased by now, and then no page shows it. What an older page kept without a time has one from now on. */
  function clear() {
    for (const key of drafts()) {
      const draft = read(key);
      try {
        if (!draft.at) localStorage.setItem(key, JSON.stringify({ ...draft, at: Date.now() }));
        else if (draft.at < Date.now() - MONTH) localStorage.removeItem(key);
      } catch (full) { /* it stays as it is, until there is room for the time */ }
    }
  }

  const same = (one, other) => one.replace(/\r\n/g, "\n").trim() === other.replace(/\r\n/g, "\n").trim();

  function bar(address, keys) {
    const line = document.createElement("p"), link = document.createElement("a"), drop = document.createElement("button");
    line.className = "unsaved";
    line.setAttribute("role", "status");
    link.href = address;
    link.textContent = read(keys[0]).title ?? address;
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

  /* Only who may open a note is shown that it waits; what arrived after all, as its page was left, waits no more. */
  async function ask(address, keys) {
    const answer = await fetch(address, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const left = keys.filter((key) => {
      const field = page.querySelector(`#note-${CSS.escape(key.split(":").at(-3))} [name=text]`);
      if (field && same(field.value, read(key).text)) localStorage.removeItem(key);
      else if (field) mine.add(key);
      return mine.has(key);
    });
    if (left.length) document.getElementById("main").prepend(bar(address, left));
  }

  /* Those of a page that is open look after themselves. */
  async function tell() {
    const open = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
    const waiting = new Map();
    for (const key of drafts()) {
      const parts = key.slice(NOTE.length).split(":"), address = parts.slice(0, -3).join(":");
      if (address !== location.pathname + location.search && !open.includes(parts.at(-1)) && address.startsWith("/admin/")) waiting.set(address, [...(waiting.get(address) ?? []), key]);
    }
    waiting.forEach((keys, address) => ask(address, keys).catch(() => {}));
  }

  out?.addEventListener("submit", (event) => {
    const here = NOTE + location.pathname + location.search + ":";
    const left = drafts().filter((key) => mine.has(key) || key.startsWith(here));
    if (!left.length) return;
    if (confirm(words.question)) left.forEach((key) => localStorage.removeItem(key));
    else event.preventDefault();
  });
  if (out) document.addEventListener("DOMContentLoaded", () => { clear(); tell(); });
})();
