/* What takes longer than a blink says so: the pressed button or link shows that it is busy, a word is shown and read
   aloud, and pressing it again meanwhile does nothing. Of a file it is told how much has arrived, until it is there; of a
   page nobody is told that its loading was stopped, so that is given up at last. Without this script all of it works as
   browsers do by themselves. */
(() => {
  'use strict';
  const words = document.currentScript.dataset;
  const BLINK = 400;
  const GIVEN_UP = 60000;
  const FILE = /\.(csv|xlsx|json)$/;
  const LEAVES_THE_PAGE = /\.(pdf|ics)$/;
  const busy = new Map();
  let line;

  function say(text) {
    line.textContent = text;
    line.hidden = !text;
  }

  function begin(guard, shown) {
    end(guard);
    const soon = setTimeout(() => {
      shown?.setAttribute('aria-busy', 'true');
      say(words.busy);
    }, BLINK);
    busy.set(guard, { shown, soon, late: setTimeout(() => end(guard), GIVEN_UP) });
  }

  function end(guard) {
    const { shown, soon, late } = busy.get(guard) ?? {};
    clearTimeout(soon);
    clearTimeout(late);
    shown?.removeAttribute('aria-busy');
    busy.delete(guard);
    if (!busy.size) say('');
  }

  const endAll = () => [...busy.keys()].forEach(end);

  function submit(event) {
    if (busy.has(event.target)) {
      event.preventDefault();
    } else if (!event.defaultPrevented && event.target.target !== '_blank') {
      begin(event.target, event.submitter);
    }
  }

  function click(event) {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const to = new URL(link.href);
    const stays = to.hash && to.pathname === location.pathname && to.search === location.search;
    if (to.origin !== location.origin || link.target || stays || LEAVES_THE_PAGE.test(to.pathname)) return;
    if (busy.has(link)) {
      event.preventDefault();
      return;
    }
    begin(link, link);
    if (FILE.test(to.pathname)) {
      event.preventDefault();
      clearTimeout(busy.get(link).late);
      fetchFile(link);
    }
  }

  /* A login that has expired, or a failure, is a page: the browser itself goes there. */
  async function fetchFile(link) {
    try {
      const answer = await fetch(link.href, { credentials: 'same-origin' });
      const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition'))?.[1];
      if (!answer.ok || !name) throw new Error('no file');
      save(new Blob(await read(answer.body.getReader()), { type: answer.headers.get('Content-Type') }), name);
      end(link);
    } catch {
      end(link);
      location.assign(link.href);
    }
  }

  async function read(reader) {
    const parts = [];
    let size = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      size += next.value.length;
      if (!line.hidden) say(words.received.replace('{0}', Math.ceil(size / 1024).toLocaleString(document.documentElement.lang)));
    }
    return parts;
  }

  function save(blob, name) {
    const file = document.createElement('a');
    file.href = URL.createObjectURL(blob);
    file.download = name;
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), GIVEN_UP);
  }

  document.addEventListener('DOMContentLoaded', () => {
    line = document.createElement('p');
    line.id = 'busy';
    line.setAttribute('role', 'status');
    line.hidden = true;
    document.getElementById('main').append(line);
    document.addEventListener('submit', submit);
    document.addEventListener('click', click);
    document.addEventListener('keydown', event => { if (event.key === 'Escape') endAll(); });
    window.addEventListener('pageshow', endAll);
    window.jQuery?.(document).on('pfAjaxSend', () => begin('ajax', document.activeElement.closest('button, a, input')))
      .on('pfAjaxComplete', () => end('ajax'));
  });
})();
