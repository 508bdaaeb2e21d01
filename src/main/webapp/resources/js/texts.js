/* Shows what a visitor would read while the coach writes. The page works without: its buttons show it too. */
(() => {
  "use strict";
  const form = document.getElementById("texts"), frame = document.getElementById("preview");
  const buttons = [...form.querySelectorAll("[data-preview]")];
  let shown = buttons[0], timer = 0, asked = "typed" in form.dataset ? 1 : 0;

  /* Put into the frame and not loaded there: so the back button does not go through every word. */
  async function show(button) {
    clearTimeout(timer);
    shown = button;
    const turn = ++asked;
    try {
      const answer = await fetch(button.formAction, { method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== asked || !page.body.classList.contains("trial")) return;
      const there = frame.contentDocument;
      there.documentElement.lang = page.documentElement.lang;
      there.body.replaceWith(there.adoptNode(page.body));
    } catch (lost) { /* What one saw last stays; the next word tries again. */ }
  }

  const own = (field) => {
    const again = field.closest(".field").querySelector(".again");
    again.hidden = field.value.trim() === field.dataset.standard;
  };
  function changed(event) {
    if (!event.target.matches("textarea")) return;
    own(event.target);
    clearTimeout(timer);
    const button = buttons.find((one) => one.dataset.preview === event.target.lang) || shown;
    timer = setTimeout(() => show(button), 400);
  }
  /* Its first page shows what is saved; who wrote before it came, or comes back to what is not, sees his own words. */
  frame.addEventListener("load", () => { if (asked > 0) show(shown); });
  if (asked > 0) show(shown);
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.matches("[data-preview]")) {
      event.preventDefault();
      show(button);
    } else if (button && button.matches(".again")) {
      event.preventDefault();
      const field = document.getElementById(button.value);
      field.value = field.dataset.standard;
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  /* A text of one line ends with Enter, as it would in a smaller field. */
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target.matches("textarea.line")) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("[name=save]"));
    }
  });
})();
