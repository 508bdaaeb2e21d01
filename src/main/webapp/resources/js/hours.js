/* Draws the hours of a week and lets them be drawn: drag over an empty stretch to make hours, drag a block or its edges to
   change it, press it to remove it. What is drawn is written into the field of the day, which stays what counts and can
   be typed, too. What a visitor would see is asked again after each change. The page works without. */
(() => {
  'use strict';
  const form = document.getElementById('weekly');
  const words = form.querySelector('.week').dataset;
  const STEP = 15, END = 1440, HOUR = 60, GRIP = 12, STILL = 4;
  const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?';
  const INTERVAL = new RegExp('^' + CLOCK + '\\s*(?:[-–—]|tot|to|until)\\s*' + CLOCK + '(?:\\s*uur)?$');
  const BETWEEN = /[,;+&]|\ben\b|\band\b/;

  const minute = (hour, past = '0') => (past < 60 && hour * HOUR + +past <= END ? hour * HOUR + +past : NaN);
  const clock = at => String(Math.floor(at / HOUR)).padStart(2, '0') + ':' + String(at % HOUR).padStart(2, '0');
  const name = ({ from, to }) => clock(from) + '–' + clock(to);
  const snap = at => Math.round(at / STEP) * STEP;
  const within = (at, least, most) => Math.min(Math.max(at, least), most);

  /* The hours that were typed, as the server reads them; nothing when it would not understand them. */
  function read(text) {
    const blocks = text.trim() === '' ? [] : text.toLowerCase().split(BETWEEN).map(part => {
      const found = INTERVAL.exec(part.trim()) ?? [];
      return { from: minute(found[1], found[2]), to: minute(found[3], found[4]) };
    });
    blocks.sort((one, other) => one.from - other.from);
    const clear = blocks.every(({ from, to }, place) => from < to && (!place || blocks[place - 1].to <= from));
    return clear ? blocks : null;
  }

  /* In order; what touches or overlaps is one, and what has no length is gone. */
  function tidy(blocks) {
    const all = [];
    blocks.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from).forEach(block => {
      const last = all[all.length - 1];
      if (last && block.from <= last.to) last.to = Math.max(last.to, block.to);
      else all.push({ ...block });
    });
    return all;
  }

  function made(tag, styles, inside, text = '') {
    const element = document.createElement(tag);
    element.className = styles;
    element.textContent = text;
    inside.append(element);
    return element;
  }

  class Day {
    constructor(row) {
      this.field = row.querySelector('input');
      this.strip = document.createElement('div');
      this.strip.className = 'draw';
      this.strip.setAttribute('aria-hidden', 'true');
      row.querySelector('.strip').replaceWith(this.strip);
      this.away = made('div', 'away', row);
      this.field.addEventListener('input', () => drawAll());
      this.strip.addEventListener('pointerdown', event => this.take(event));
      this.strip.addEventListener('pointermove', event => this.follow(event));
      this.strip.addEventListener('pointerup', () => this.drop());
      this.strip.addEventListener('pointercancel', () => this.leave());
    }

    get hours() { return read(this.field.value); }

    draw(blocks = this.hours) {
      this.strip.replaceChildren();
      this.strip.classList.toggle('unclear', !blocks);
      for (let hour = shown.from; hour <= shown.to; hour += HOUR) {
        const line = made('i', hour % (3 * HOUR) ? 'hour' : 'hour third', this.strip);
        line.style.left = share(hour);
        if (hour % (3 * HOUR) === 0) line.dataset.hour = hour / HOUR;
      }
      (blocks ?? []).forEach(block => {
        const drawn = made('b', block === this.held?.block ? 'held' : '', this.strip, name(block));
        drawn.style.left = share(block.from);
        drawn.style.width = (block.to - block.from) / (shown.to - shown.from) * 100 + '%';
      });
    }

    at(event) {
      const { left, width } = this.strip.getBoundingClientRect();
      return shown.from + (event.clientX - left) / width * (shown.to - shown.from);
    }

    /* A block is taken by an edge or as a whole; an empty stretch begins one. */
    take(event) {
      const blocks = this.hours;
      if (!blocks || event.button) return;
      const at = this.at(event);
      const grip = GRIP / this.strip.clientWidth * (shown.to - shown.from);
      const block = blocks.find(({ from, to }) => at >= from - grip / 2 && at <= to + grip / 2);
      const edge = block && Math.min(grip, (block.to - block.from) / 4);
      const how = !block ? 'make' : at < block.from + edge ? 'from' : at > block.to - edge ? 'to' : 'move';
      const whole = block ?? { from: snap(at), to: snap(at) };
      if (!block) blocks.push(whole);
      this.held = { how, blocks, block: whole, before: { ...whole }, at, x: event.clientX, moved: false };
      this.strip.setPointerCapture(event.pointerId);
      document.addEventListener('keydown', escape);
      taken = this;
    }

    follow(event) {
      const held = this.held;
      if (!held) {
        this.hint(event);
        return;
      }
      held.moved ||= Math.abs(event.clientX - held.x) >= STILL;
      if (!held.moved) return;
      const { block, before } = held;
      const at = within(snap(this.at(event)), shown.from, shown.to);
      if (held.how === 'make') {
        Object.assign(block, { from: Math.min(before.from, at), to: Math.max(before.from, at) });
      } else if (held.how === 'move') {
        const length = before.to - before.from;
        block.from = within(snap(before.from + this.at(event) - held.at), shown.from, shown.to - length);
        block.to = block.from + length;
      } else {
        block[held.how] = held.how === 'from' ? Math.min(at, block.to) : Math.max(at, block.from);
      }
      this.draw(held.blocks);
    }

    hint(event) {
      const at = this.at(event);
      const grip = GRIP / this.strip.clientWidth * (shown.to - shown.from);
      const block = (this.hours ?? []).find(({ from, to }) => at >= from && at <= to);
      const edge = block && Math.min(at - block.from, block.to - at) < Math.min(grip, (block.to - block.from) / 4);
      this.strip.style.cursor = !block ? 'crosshair' : edge ? 'ew-resize' : 'grab';
    }

    drop() {
      const held = this.held;
      this.leave();
      if (held?.moved) this.write(held.blocks);
      else if (held && held.how !== 'make') this.choose(held.before);
    }

    leave() {
      this.held = null;
      taken = null;
      document.removeEventListener('keydown', escape);
      this.draw();
    }

    write(blocks) {
      this.field.value = tidy(blocks).map(name).join(', ');
      this.field.dispatchEvent(new Event('input', { bubbles: true }));
    }

    choose(block) {
      days.forEach(day => day.away.replaceChildren());
      const button = made('button', 'secondary', this.away, words.remove.replace('{0}', name(block)));
      button.type = 'button';
      button.addEventListener('click', () => {
        this.write(this.hours.filter(({ from }) => from !== block.from));
        this.field.focus();
      });
    }
  }

  let taken = null;
  let shown;
  const escape = event => { if (event.key === 'Escape') taken?.leave(); };
  const share = at => (at - shown.from) / (shown.to - shown.from) * 100 + '%';
  const days = [...form.querySelectorAll('.weekday')].map(row => new Day(row));

  /* From six to ten in the evening, and more when somebody works outside that. */
  function drawAll() {
    const all = days.flatMap(day => day.hours ?? []);
    shown = {
      from: Math.floor(Math.min(6 * HOUR, ...all.map(({ from }) => from)) / HOUR) * HOUR,
      to: Math.ceil(Math.max(22 * HOUR, ...all.map(({ to }) => to)) / HOUR) * HOUR
    };
    days.forEach(day => { day.away.replaceChildren(); day.draw(); });
  }
  drawAll();
  form.classList.add('drawn');

  let timer = 0, asked = 0;
  const seen = document.getElementById('seen');

  /* Only what it would mean is renewed; what is wrong with a field is told when he presses the button. */
  async function look() {
    const turn = ++asked;
    const body = new URLSearchParams(new FormData(form));
    body.set('look', '');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('seen');
      if (!fresh || turn !== asked) return;
      seen.querySelector('[role=status]').replaceChildren(...fresh.querySelector('[role=status]').childNodes);
      seen.querySelector('.days').replaceChildren(...fresh.querySelector('.days').childNodes);
    } catch (lost) { /* What one saw last stays; the button asks again. */ }
  }
  function lookLater() {
    clearTimeout(timer);
    if (seen && days.every(day => day.hours)) timer = setTimeout(look, 500);
  }
  form.addEventListener('input', lookLater);
  form.addEventListener('change', lookLater);
})();
