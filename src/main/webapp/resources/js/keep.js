/* What the coach types outlives an expired login and a lost connection: as long as a form is not saved, its fields are kept
   in this tab, and offered again when he comes back to the page. They are gone with the tab, and when he logs out. What is
   secret, as a password or an address that opens something, is never kept. */
(() => {
  const words = document.currentScript.dataset;
  const PREFIX = 'kept ';
  const DOOR = 'came by the door';
  const WHICH = ['id', 'persoon', 'client', 'traject', 'deel'];
  const asked = new URLSearchParams(location.search);
  const which = new URLSearchParams(WHICH.filter(name => asked.has(name)).map(name => [name, asked.get(name)])).toString();
  const page = location.pathname + (which && '?' + which);

  const entries = () => Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX))
    .map(key => ({ key, ...JSON.parse(sessionStorage.getItem(key)) }));
  const keep = ({ key, ...entry }) => sessionStorage.setItem(key, JSON.stringify(entry));
  const drop = entry => sessionStorage.removeItem(entry.key);

  /* The version of what the coach saw stays with what he typed, so that nothing is overwritten that he did not see. */
  const isVersion = field => field.type === 'hidden' && field.name === 'version';
  const isKept = field => field.name && !field.disabled && field.dataset.kept !== 'no'
    && (isVersion(field) || field.dataset.kept === 'yes' || !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
  const fields = form => [...form.elements].filter(isKept);
  const isBox = field => field.type === 'checkbox' || field.type === 'radio';
  const valueOf = field => (isBox(field) ? field.checked : field.value);
  const nameOf = field => field.name + (isBox(field) ? ' ' + field.value : '');
  const read = form => Object.fromEntries(fields(form).map(field => [nameOf(field), valueOf(field)]));
  const write = (form, values) => fields(form).filter(field => nameOf(field) in values).forEach(field => {
    field[isBox(field) ? 'checked' : 'value'] = values[nameOf(field)];
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const differs = (form, values) => fields(form)
    .some(field => !isVersion(field) && nameOf(field) in values && values[nameOf(field)] !== valueOf(field));

  /**
   * What was sent is saved, unless the page came back with an error, or the way led past the login, a failure or refusal
   * of the whole request, the back button, or no page at all, as when the connection was lost.
   */
  function settle() {
    const returned = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
    const refused = document.querySelector('main .refused[role=alert], main [aria-invalid=true]');
    const before = document.referrer && new URL(document.referrer).pathname;
    const unsaved = entry => returned || sessionStorage.getItem(DOOR) || before !== entry.page.split('?')[0]
      || (refused && entry.page === page);
    entries().filter(entry => entry.sent).forEach(entry => (unsaved(entry) ? keep({ ...entry, sent: false }) : drop(entry)));
  }

  function say(text, ...more) {
    const bar = document.createElement('p');
    bar.className = 'unsaved';
    bar.setAttribute('role', 'status');
    bar.append(text, ...more);
    return bar;
  }

  function button(text, deed) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'secondary';
    made.textContent = text;
    made.addEventListener('click', deed);
    return made;
  }

  function offer(form, entry) {
    const bar = say(words.found,
      button(words.restore, () => { write(form, entry.values); bar.remove(); fields(form).find(field => !isVersion(field)).focus(); }),
      button(words.drop, () => { drop(entry); bar.remove(); }));
    Element.prototype.before.call(form, bar);
  }

  function tellOfOtherPages() {
    entries().filter(entry => entry.page !== page).forEach(entry => {
      const link = document.createElement('a');
      link.href = entry.page;
      link.textContent = entry.title;
      document.getElementById('main').prepend(say(words.elsewhere, link));
    });
  }

  /* A form's fields hide the form's own properties where they have the same name. */
  function watch(form) {
    const key = PREFIX + page + ' ' + form.getAttribute('id');
    const kept = entries().find(entry => entry.key === key);
    if (kept && differs(form, kept.values)) {
      offer(form, kept);
    } else if (kept && !kept.sent) {
      drop(kept);
    }
    const note = sent => keep({ key, page, title: document.querySelector('h1').textContent, sent, values: read(form) });
    form.addEventListener('input', () => note(false));
    form.addEventListener('submit', event => {
      if (!navigator.onLine) {
        event.preventDefault();
        Element.prototype.after.call(form, say(words.offline));
      } else if (fields(form).some(field => !isVersion(field))) {
        note(true);
      }
    });
  }

  function begin() {
    /* Who is asked about notes that wait may stay after all: leave.js asks him before this hears of it. */
    document.getElementById('out').addEventListener('submit', event => {
      if (!event.defaultPrevented) {
        entries().forEach(drop);
      }
    });
    settle();
    const forms = [...document.querySelectorAll('main form[method=post][id]')].filter(form => form.dataset.kept !== 'no');
    forms.forEach(watch);
    if (sessionStorage.getItem(DOOR)) {
      sessionStorage.removeItem(DOOR);
      tellOfOtherPages();
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (document.getElementById('out')) {
      begin();
    } else {
      sessionStorage.setItem(DOOR, 'yes');
    }
  });
})();
