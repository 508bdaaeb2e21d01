/* Makes the public pages smoother. Each works without: nothing here is the only way to do anything. */
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const say = (text) => { const live = $("live"); live.textContent = ""; setTimeout(() => { live.textContent = text; }, 60); };
  const fill = (text, value) => text.replace("{0}", value);
  const bodyOf = (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.append(button.name, button.value);
    return data;
  };

  /* That somebody sees the first step is counted, and nothing of him. Who reloads was counted before, and who can go on with
     a draft has passed it. */
  let seen = false;
  function look() {
    const begun = [...document.getElementsByName("d")].some((key) => key.value);
    if (document.visibilityState !== "visible" || $("content").dataset.step !== "gesprek" || begun) return;
    document.removeEventListener("visibilitychange", look);
    const [arrival] = performance.getEntriesByType("navigation");
    const again = arrival && /reload|back/.test(arrival.type);
    seen = again || navigator.sendBeacon("/", new URLSearchParams({ do: "gezien" }));
  }

  /* Going somewhere without loading all again; whatever fails, the browser does it its own way. */
  let travelling = false;
  async function travel(address, options, push, fallback) {
    travelling = true;
    const focused = document.activeElement && document.activeElement.id;
    const before = $("content").dataset.step;
    try {
      const answer = await fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" }, ...options });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const main = page.getElementById("content");
      if (!answer.ok || !main || !main.dataset.step) { location.assign(answer.url); return; }
      document.documentElement.lang = page.documentElement.lang;
      document.title = page.title;
      for (const id of ["content", "lang", "foot"]) $(id).replaceWith(document.adoptNode(page.getElementById(id)));
      if (push) history.pushState(null, "", answer.url);
      arrive();
      settle(before === main.dataset.step, focused);
    } catch (failure) {
      fallback();
    } finally {
      travelling = false;
    }
  }

  /* Focus stays on the same control, or else goes to the new step's heading; what changed is said. */
  function settle(sameStep, focused) {
    const wrong = document.querySelector("[aria-invalid=true], .consent .error");
    const same = sameStep && focused && $(focused);
    if (wrong) {
      const field = wrong.matches("input, textarea") ? wrong : $("akkoord");
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: "center" });
    } else if (same && !same.hidden) {
      same.focus({ preventScroll: true });
    } else {
      const near = sameStep && /^m-/.test(focused || "") ? $("month") : $("heading");
      if (near) near.focus({ preventScroll: sameStep });
      if (!sameStep) scrollTo(0, matchMedia("(max-width: 860px)").matches ? $("card").offsetTop - 12 : 0);
    }
    if (sameStep) {
      const note = document.querySelector(".note:not([hidden])");
      const said = /^m-/.test(focused || "") ? $("days-said") : /^d-/.test(focused || "") ? $("moments-said") : $("chosen") || $("held");
      if (note) say(note.textContent); else if (said) say(said.textContent);
    } else {
      say(document.title);
    }
  }

  /* Fields that are kept while one writes. */
  let dirty = null, sent = null, timer = 0, saving = Promise.resolve();
  function keepLater(form, wait) { dirty = form; clearTimeout(timer); timer = setTimeout(keep, wait); }
  function keepBody(form) { const body = bodyOf(form); body.set("do", "bewaar"); return body; }
  function keep() {
    const form = dirty;
    if (!form) return;
    if (travelling) { keepLater(form, 300); return; }
    dirty = null;
    const last = sent = { form };
    saving = fetch(form.action, { method: "POST", body: keepBody(form), credentials: "same-origin" })
      .then((answer) => { if (!answer.ok) throw new Error(answer.status); tell(form, "saved"); })
      .finally(() => { if (sent === last) sent = null; })
      .catch(() => { if (form.isConnected) { tell(form, "waiting"); if (!dirty) keepLater(form, 5000); } });
  }
  function tell(form, what) {
    const saved = form.querySelector("#saved");
    if (saved && saved.textContent !== saved.dataset[what]) saved.textContent = saved.dataset[what];
  }
  /* Leaving breaks off what is on its way, so it is sent once more. A page that is loaded again is asked for after this. */
  const keepNow = () => {
    const form = dirty || (sent && sent.form);
    if (form) { navigator.sendBeacon(form.action, keepBody(form)); dirty = sent = null; }
  };
  async function keepFirst() { clearTimeout(timer); keep(); await saving; }
  addEventListener("beforeunload", keepNow);
  addEventListener("pagehide", keepNow);
  addEventListener("online", keep);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keepNow(); });
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && "autosave" in form.dataset) keepLater(form, 800);
    ask();
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target, button = event.submitter;
    if (!$("content").dataset.step) return;
    event.preventDefault();
    if (travelling) return;
    travelling = true;
    clearTimeout(timer);
    if (dirty && dirty !== form) keepNow();
    dirty = null;
    if (button && button.classList.contains("primary")) button.setAttribute("aria-disabled", "true");
    await saving;
    const body = bodyOf(form, button);
    const hide = (name, value) => { const field = document.createElement("input"); field.type = "hidden"; field.name = name; field.value = value; form.append(field); };
    const told = seen && form.method === "post";
    if (told) { body.append("gezien", "1"); seen = false; }
    const native = () => { if (button) hide(button.name, button.value); if (told) hide("gezien", "1"); form.submit(); };
    if (form.method === "get") travel(form.action + "?" + body, {}, true, native);
    else travel(form.action, { method: "POST", body }, true, native);
  });
  document.addEventListener("click", async (event) => {
    const clear = event.target.closest("[data-clear]");
    if (clear) { unanswer(clear); return; }
    const link = event.target.closest("main.book a[href^='/?'], #lang a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button || link.target || !document.querySelector("main.book")) return;
    event.preventDefault();
    await keepFirst();
    travel(link.href, {}, true, () => location.assign(link.href));
  });
  addEventListener("popstate", async () => { await keepFirst(); travel(location.href, {}, false, () => location.reload()); });

  /* Arrow keys in the calendar go from free day to free day. */
  document.addEventListener("keydown", (event) => {
    const day = event.target.closest("td button");
    const go = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (!day) return;
    const days = [...document.querySelectorAll("td button")], here = days.indexOf(day);
    let next;
    if (go) {
      const wanted = Date.parse(day.value) + go * 864e5;
      next = go < 0 ? days.slice(0, here).reverse().find((d) => Date.parse(d.value) <= wanted) || days[here - 1]
        : days.slice(here + 1).find((d) => Date.parse(d.value) >= wanted) || days[here + 1];
    } else if (event.key === "Home") next = days[0];
    else if (event.key === "End") next = days[days.length - 1];
    else if (event.key === "PageUp" || event.key === "PageDown") {
      event.preventDefault();
      const turn = $(event.key === "PageUp" ? "m-previous" : "m-next");
      if (turn) { turn.focus(); turn.click(); }
      return;
    } else return;
    event.preventDefault();
    if (next) next.focus();
  });

  /* Questions that depend on an earlier answer. */
  function ask() {
    for (const question of document.querySelectorAll(".question")) {
      const on = question.dataset.dependsOn;
      if (on) {
        const shown = document.getElementById(on + "-all");
        const given = shown && shown.hidden ? [] : [...document.getElementsByName(on)].filter((f) => f.type === "radio" || f.type === "checkbox" ? f.checked : f.value).map((f) => f.value);
        const holds = given.some((value) => question.dataset.values.split(",").includes(value));
        question.hidden = (question.dataset.unless === "true") === holds;
        question.querySelectorAll(".condition").forEach((line) => { line.hidden = true; });
      }
      const clear = question.querySelector("[data-clear]");
      if (clear) clear.hidden = !question.querySelector("input[type=radio]:checked");
    }
  }
  function unanswer(clear) {
    const fields = [...document.getElementsByName(clear.dataset.clear)];
    fields.forEach((field) => { field.checked = false; });
    fields[0].focus();
    keepLater(fields[0].form, 0);
    ask();
  }

  /* How long the moment is still held. */
  let ends = 0, ticking = 0;
  function count() {
    const held = $("held");
    if (!held || !ends) return;
    const minutes = Math.ceil((ends - performance.now()) / 60000);
    const text = minutes > 1 ? fill(held.dataset.many, minutes) : minutes === 1 ? held.dataset.one : held.dataset.over;
    if (held.textContent !== text) held.textContent = text;
    if (minutes <= 0) {
      ends = 0;
      if ($("over")) $("over").hidden = false;
      say(held.dataset.announce);
    }
  }

  /* A visitor elsewhere sees his own clock beside the practice's. */
  function ownTime() {
    const times = document.querySelector("[data-remote=true]");
    if (!times) return;
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    for (const button of times.querySelectorAll("button")) {
      const time = button.querySelector("time"), own = format.format(new Date(time.dateTime));
      if (own !== time.textContent) {
        const beside = document.createElement("span");
        beside.className = "own";
        beside.textContent = fill($("own-zone").dataset.text, own).trim();
        button.append(beside);
      }
    }
  }

  function arrive() {
    const held = $("held");
    ends = held && Number(held.dataset.seconds) > 0 ? performance.now() + held.dataset.seconds * 1000 : 0;
    clearInterval(ticking);
    ticking = setInterval(count, 1000);
    if ($("zone")) $("zone").value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
    ask();
    ownTime();
  }
  if (document.querySelector("main.book")) {
    arrive();
    document.addEventListener("visibilitychange", look);
    look();
  }

  /* A link to hand on. */
  const copy = $("copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", () => navigator.clipboard.writeText($("link").value).then(() => { say(copy.dataset.done); copy.textContent = copy.dataset.done; }, () => $("link").select()));
  }
})();
