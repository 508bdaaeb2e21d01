/* Keeps what the coach writes about a conversation while he writes. The pages work without: each note has a button. */
(() => {
  "use strict";
  const PAUSE = 1000, AGAIN = 5000;
  const tab = Date.now().toString(36) + Math.random().toString(36).slice(2);

  /* A draft is kept with what its page is called, by which leave.js names it, and since when, for it goes with time; an older page kept the bare words. */
  function words(kept) {
    try { return JSON.parse(kept).text ?? kept; } catch (bare) { return kept; }
  }

  /* What is not kept yet waits in the browser, under the note, the version it is founded on, and the tab. */
  const drawer = {
    all(note) {
      try {
        return Object.keys(localStorage).filter((key) => key.startsWith(note + ":")).map((key) => {
          const [seen, owner] = key.slice(note.length + 1).split(":");
          return { key, seen: Number(seen), owner, text: words(localStorage.getItem(key)) };
        });
      } catch (closed) { return []; }
    },
    put(key, text) {
      try { localStorage.setItem(key, JSON.stringify({ text, title: document.querySelector("h1").textContent, at: Date.now() })); return true; } catch (full) { return false; }
    },
    drop(key) { try { localStorage.removeItem(key); } catch (closed) { /* then there is nothing in it */ } },
  };

  /* A tab that is open keeps its own words; only what a closed one left behind is taken over. */
  if (navigator.locks) navigator.locks.request(tab, () => new Promise(() => {}));
  const open = async () => navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];

  const same = (one, other) => one.replace(/\r\n/g, "\n").trim() === other.replace(/\r\n/g, "\n").trim();

  /* What can be undone, as soon as there is something else to undo. */
  function offer(regrets) {
    const shown = document.getElementById("regrets");
    if (regrets && regrets.innerHTML !== shown.innerHTML) shown.replaceWith(document.adoptNode(regrets));
  }

  function keep(form) {
    const note = "gesprek:" + form.dataset.note, field = form.querySelector("[name=text]");
    const state = form.querySelector(".state"), say = form.querySelector(".say"), login = form.querySelector(".login");
    let kept = form.dataset.clash === "true" ? null : field.value, timer = 0, sending = false, stored = true, wrong = false;
    /* What is asked of the server, and the version that the coach saw when two texts waited for his choice. */
    let wanted = "bewaar", chosen = null;

    const key = () => note + ":" + form.elements.seen.value + ":" + tab;
    const clash = () => form.dataset.clash === "true";
    const due = () => kept === null || !same(field.value, kept);
    function later(wait) { clearTimeout(timer); timer = setTimeout(send, wait); }

    function tell(what, words) {
      const text = words || state.dataset[what];
      if (state.textContent !== text) state.textContent = text;
      const late = what !== "saved" && what !== "unsaved";
      form.classList.toggle("late", late);
      const loud = late ? text : "";
      if (say.textContent !== loud) say.textContent = loud;
      login.hidden = what !== "out";
    }

    function written() {
      stored = drawer.put(key(), field.value);
      wrong = false;
      tell("unsaved");
      if (!clash()) later(PAUSE);
    }

    /* One request after another, so that an older text never arrives behind a newer one. */
    async function send() {
      clearTimeout(timer);
      if (sending || !due()) { if (sending) later(PAUSE); return; }
      sending = true;
      const sent = field.value, from = key(), body = new URLSearchParams(new FormData(form));
      body.set("do", wanted);
      body.set("stil", "1");
      if (chosen !== null) body.set("seen", chosen);
      try {
        const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const renewed = page.getElementById(form.id);
        if (!renewed) throw new Error(answer.url.includes("/admin/login") ? "out" : "waiting");
        offer(page.getElementById("regrets"));
        take(renewed, sent, from);
      } catch (failure) {
        tell(failure.message === "out" ? "out" : "waiting");
        later(AGAIN);
      } finally {
        sending = false;
      }
    }

    function take(renewed, sent, from) {
      const typedOn = field.value !== sent, problem = renewed.querySelector(".problem");
      for (const part of [".clash", ".problem"]) form.querySelector(part).replaceWith(document.adoptNode(renewed.querySelector(part)));
      form.dataset.clash = renewed.dataset.clash;
      wrong = problem.childElementCount > 0;
      chosen = clash() ? renewed.elements.seen.value : null;
      wanted = "bewaar";
      if (clash() || wrong) {
        /* Still founded on what was there before, so that both texts stand here again when this page is left. */
        stored = drawer.put(key(), field.value);
        tell(wrong ? "wrong" : "clash");
        return;
      }
      drawer.drop(from);
      form.elements.seen.value = renewed.elements.seen.value;
      kept = renewed.elements.text.value;
      if (!typedOn && !same(field.value, kept)) field.value = kept;
      if (typedOn && !same(field.value, kept)) { written(); return; }
      tell("saved", renewed.dataset.saved);
    }

    /* What an earlier page could not keep stands here again, and is kept as soon as can be. */
    async function restore() {
      const others = await open();
      const left = drawer.all(note).filter((draft) => !others.includes(draft.owner));
      const texts = [...new Set(left.map((draft) => draft.text))].filter((text) => !same(text, field.value));
      if (texts.length && !due()) {
        form.elements.seen.value = Math.min(...left.map((draft) => draft.seen));
        field.value = texts.join("\n\n");
        kept = null;
        stored = drawer.put(key(), field.value);
        tell("restored");
        later(PAUSE);
      }
      if (stored) left.forEach((draft) => { if (draft.key !== key()) drawer.drop(draft.key); });
    }

    field.addEventListener("input", written);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (clash()) { form.dataset.clash = "false"; kept = null; }
      if (event.submitter) wanted = event.submitter.value;
      send();
    });
    addEventListener("online", () => { if (due() && !clash() && !wrong) send(); });
    addEventListener("pagehide", () => {
      if (!due() || clash() || wrong || chosen !== null) return;
      const body = new URLSearchParams(new FormData(form));
      body.set("do", "bewaar");
      body.set("stil", "1");
      navigator.sendBeacon(form.action, body);
    });
    addEventListener("beforeunload", (event) => { if (due() && !stored) event.preventDefault(); });
    restore();
  }

  document.querySelectorAll("form[data-note]").forEach(keep);

  /* A link that is shown once can be copied with one press. */
  if (navigator.clipboard) {
    for (const copy of document.querySelectorAll("[data-copy]")) {
      const link = document.getElementById(copy.dataset.copy);
      copy.hidden = false;
      copy.addEventListener("click", () => navigator.clipboard.writeText(link.value).then(() => {
        copy.textContent = copy.dataset.done;
        copy.nextElementSibling.textContent = copy.dataset.done;
      }, () => link.select()));
    }
  }
})();
