/* Notes that the server does not have yet wait in this browser: for a week at most, and not after the coach has logged out,
   which he is asked about first. */
(() => {
  "use strict";
  const NOTE = "gesprek:", WEEK = 7 * 24 * 60 * 60 * 1000;
  const out = document.getElementById("out"), question = document.currentScript.dataset.question;

  function drafts() {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(NOTE)); } catch (closed) { return []; }
  }

  /* What an older page kept has no date; it gets today's when its note is opened. */
  function writtenAt(key) {
    try { return JSON.parse(localStorage.getItem(key)).at ?? Date.now(); } catch (bare) { return Date.now(); }
  }

  drafts().filter((key) => Date.now() - writtenAt(key) > WEEK).forEach((key) => localStorage.removeItem(key));

  out?.addEventListener("submit", (event) => {
    const left = drafts();
    if (!left.length) return;
    if (confirm(question)) left.forEach((key) => localStorage.removeItem(key));
    else event.preventDefault();
  });
})();
