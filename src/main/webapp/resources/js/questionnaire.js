/* Keeps a questionnaire while it is written and shows it beside it. The page works without: its buttons keep it too. */
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const form = $("edit");
  let written = 0, kept = 0, timer = 0, late = false, sending = Promise.resolve(), meanwhile = new Set();
  document.documentElement.classList.add("scripted");

  const body = (button) => {
    const data = new URLSearchParams(new FormData(form));
    data.set("do", button ? button.value : "bewaar");
    return data;
  };
  const isBox = (field) => field.matches("[type=checkbox], [type=radio]");
  const place = (field) => `[name="${CSS.escape(field.name)}"]` + (isBox(field) ? `[value="${CSS.escape(field.value)}"]` : "");
  function tell(what) {
    late = what !== "saved";
    const line = $("saved");
    line.classList.toggle("late", late);
    line.classList.toggle("busy", written > kept);
    if (line.textContent !== line.dataset[what]) line.textContent = line.dataset[what];
  }
  function keepLater(wait) { clearTimeout(timer); timer = setTimeout(keep, wait); }

  /* One request after another, so that an older state never arrives behind a newer one. */
  function send(button) {
    sending = sending.then(async () => {
      const upTo = written;
      meanwhile = new Set();
      const answer = await fetch(form.action, { method: "POST", body: body(button), credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById("editor")) {
        if (button && answer.ok && !answer.url.includes("/admin/login")) { kept = written; location.assign(answer.url); return; }
        throw new Error(answer.url.includes("/admin/login") ? "out" : "waiting");
      }
      if (answer.status !== 409) kept = upTo;
      const elsewhere = new URL(answer.url).searchParams.get("id") !== new URL(form.action).searchParams.get("id");
      if (elsewhere) { kept = written; location.assign(answer.url); return; }
      if (button || answer.status === 409) renew(page); else $("todo").replaceWith(document.adoptNode(page.getElementById("todo")));
      if ($("editor").dataset.changed === "true") { tell("changed"); return; }
      tell("saved");
      $("preview").contentWindow.location.reload();
      if (written > kept) keepLater(800);
    }).catch((failure) => {
      tell(failure.message === "out" ? "out" : "waiting");
      keepLater(5000);
    });
    return sending;
  }
  function keep() { if ((written > kept || late) && $("editor").dataset.changed !== "true") send(); }

  /* The new page has what was sent; what was typed since, what was open and where one was stays. */
  function renew(page) {
    const old = $("editor"), renewed = page.getElementById("editor");
    const here = document.activeElement && document.activeElement.id;
    for (const one of old.querySelectorAll("details[id][open]")) {
      const same = renewed.querySelector("#" + CSS.escape(one.id));
      if (same) same.open = true;
    }
    for (const one of meanwhile) {
      const what = isBox(one) ? "checked" : "value", same = renewed.querySelector(place(one));
      if (same) same[what] = one[what];
    }
    old.replaceWith(document.adoptNode(renewed));
    $("regrets").replaceWith(document.adoptNode(page.getElementById("regrets")));
    goTo($("editor").dataset.at || here);
  }
  function goTo(id) {
    const there = id && $(id);
    if (!there) return;
    for (let around = there.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    there.focus();
  }

  function change(event) {
    const chosen = event.target.matches("select, [type=checkbox], [type=radio]");
    if (chosen !== (event.type === "change")) return;
    written++;
    meanwhile.add(event.target);
    $("saved").classList.add("busy");
    if ("renew" in event.target.dataset) { clearTimeout(timer); send($("save")); } else keepLater(800);
  }
  form.addEventListener("input", change);
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    send(event.submitter || $("save"));
  });
  form.addEventListener("click", (event) => {
    const line = event.target.closest(".todo a");
    if (!line) return;
    event.preventDefault();
    goTo(line.hash.slice(1));
  });
  addEventListener("online", keep);
  addEventListener("pagehide", () => { if (written > kept && $("editor").dataset.changed !== "true") { navigator.sendBeacon(form.action, body()); kept = written; } });
  addEventListener("beforeunload", (event) => { if (late && written > kept) event.preventDefault(); });
  goTo($("editor").dataset.at);
})();
