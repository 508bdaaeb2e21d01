/* What the calendar cannot be told in its tag: words, headings, how it begins on a phone, what it leaves out, and where
   a click or a drag leads. */
function goedGesprekAgenda() {
  const options = this.cfg.options;
  const agenda = document.querySelector('.agenda');
  const words = agenda.dataset;
  const phone = window.matchMedia('(max-width: 760px)').matches;
  const fetchEvents = options.events;

  options.firstDay = 1;
  options.initialView = words.view || (phone ? 'listWeek' : options.initialView);
  options.height = 'auto';
  options.slotMinTime = '08:00:00';
  options.slotMaxTime = '18:00:00';
  options.slotLabelInterval = '01:00:00';
  options.eventShortHeight = 34;
  options.eventOrder = 'rank,start,-duration';
  options.nowIndicator = true;
  options.defaultRangeSeparator = ' – ';
  options.buttonIcons = false;
  options.buttonText = {
    today: words.today, day: words.day, week: words.week, month: words.month, list: words.list, prev: '‹', next: '›'
  };
  options.weekText = phone ? '' : words.weekNumber + ' ';
  options.allDayText = '';
  options.noEventsText = words.nothing;
  options.moreLinkText = words.more;
  options.titleFormat = { year: 'numeric', month: 'long', day: 'numeric' };
  options.views = {
    timeGridWeek: { dayHeaderFormat: { weekday: 'short', day: 'numeric', omitCommas: true } },
    timeGridDay: { dayHeaderFormat: { weekday: 'long', day: 'numeric', month: 'long', omitCommas: true } },
    dayGridMonth: { titleFormat: { year: 'numeric', month: 'long' } },
    listWeek: { listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' }, listDaySideFormat: false }
  };
  options.slotEventOverlap = false;
  options.snapDuration = '00:15:00';
  options.customButtons = { add: { text: words.add, click: () => window.location.assign('/admin/afspraak/nieuw') } };
  options.dateClick = spot => window.location.assign('/admin/afspraak/nieuw?dag=' + spot.dateStr.slice(0, 10)
    + (spot.allDay ? '' : '&tijd=' + spot.dateStr.slice(11, 16)));
  options.eventDrop = ask;
  options.eventResize = ask;
  let loading = 0;
  const loads = [];
  const done = () => agenda.setAttribute('aria-busy', String(--loading > 0));
  options.events = (stretch, show) => {
    const load = { shown: false };
    loads.push(load);
    loading++;
    agenda.setAttribute('aria-busy', 'true');
    fetchEvents(stretch, events => {
      load.shown = true;
      tellUnknown(agenda, false);
      hideWeekend(agenda, events);
      show(events);
      window.setTimeout(() => {
        fit(this.calendar, events);
        done();
      });
    });
  };
  /* PrimeFaces asks for one after the other and tells nobody which of them failed; with the error pages that it knows, it
     would leave for a file that nobody may ask for. */
  delete PrimeFaces.settings.errorPages;
  jQuery(document).on('pfAjaxComplete', (event, answer, request, told) => {
    if (request.source !== this.id || loads.shift().shown || told?.redirect) return;
    if (answer.responseXML?.querySelector('error-name')?.textContent.includes('ViewExpiredException')) {
      window.location.reload();
      return;
    }
    done();
    if (!loads.length) tellUnknown(agenda, true, () => this.calendar.refetchEvents());
  });
  options.viewDidMount = () => name(agenda, words);
  options.datesSet = shown => {
    remember(shown.view);
    window.setTimeout(() => name(agenda, words));
  };
}

/* Says of days that could not be loaded that nobody knows what is in them, and shows no empty ones, which look free. */
function tellUnknown(agenda, unknown, again) {
  const told = agenda.querySelector(':scope > .refused');
  const focused = told?.contains(document.activeElement);
  told?.remove();
  agenda.classList.toggle('unknown', unknown);
  if (unknown) {
    const bar = document.createElement('p');
    const button = document.createElement('button');
    bar.className = 'refused';
    bar.setAttribute('role', 'alert');
    button.type = 'button';
    button.className = 'secondary';
    button.textContent = agenda.dataset.again;
    button.addEventListener('click', again);
    bar.append(agenda.dataset.unknown, button);
    agenda.prepend(bar);
  }
  if (focused) (agenda.querySelector(':scope > .refused button') ?? document.getElementById('main')).focus();
}

const addressOf = { timeGridDay: 'dag', timeGridWeek: 'week', dayGridMonth: 'maand', listWeek: 'lijst' };

/* Keeps in the address, and for the other pages in a cookie, what the coach looks at, so that he comes back there. */
function remember(view) {
  const date = view.calendar.formatIso(view.calendar.getDate(), true).slice(0, 10);
  const name = addressOf[view.type];
  document.cookie = 'agenda=' + name + '.' + date + '; path=/admin; SameSite=Lax'
    + (window.location.protocol === 'https:' ? '; Secure' : '');
  window.history.replaceState(null, '', '/admin/agenda?dag=' + date + '&beeld=' + name);
}

/* Puts what was dragged back where it is, and asks on a page of its own whether it is to be there: nobody hears of it
   before the coach says yes. */
function ask(change) {
  const address = change.event.allDay ? '' : addressOfChange(change.event);
  change.revert();
  if (address) {
    window.location.assign(address);
  }
}

function addressOfChange(event) {
  const { appointment, blocked, version } = event.extendedProps;
  const start = event.start.toISOString();
  return appointment
    ? '/admin/afspraak/verzetten?' + new URLSearchParams({
      id: appointment, version, start, minutes: Math.round((event.end - event.start) / 60000) })
    : '/admin/bezet?' + new URLSearchParams({ id: blocked, version, start, end: event.end.toISOString() });
}

const planned = events => events.filter(event => !event.allDay && event.display !== 'background');
const isOvernight = event => event.start.slice(0, 10) !== event.end.slice(0, 10);

/* Shows the hours from eight to six, and more when something is planned outside them. */
function fit(calendar, events) {
  const entries = planned(events);
  const overnight = entries.some(isOvernight);
  const first = Math.min(8, ...entries.map(event => Number(event.start.slice(11, 13))));
  const last = Math.max(18, ...entries.map(event => Number(event.end.slice(11, 13)) + 1));
  calendar.setOption('slotMinTime', (overnight ? 0 : first) + ':00:00');
  calendar.setOption('slotMaxTime', (overnight ? 24 : last) + ':00:00');
}

/* Shows a weekend only if it is used. The calendar measures its columns when it draws events, so this comes first. */
function hideWeekend(agenda, events) {
  const inWeekend = event => [0, 6].includes(new Date(event.start.slice(0, 10) + 'T00:00:00Z').getUTCDay());
  const closedAllDay = event => event.display === 'background' && isOvernight(event) && event.start.slice(11, 16) === '00:00';
  const closed = events.filter(event => inWeekend(event) && closedAllDay(event)).length === 2;
  const used = planned(events).some(event => inWeekend(event) || isOvernight(event));
  agenda.classList.toggle('workdays', closed && !used);
}

/* Says to a screen reader what the arrows do, which view is on, and when another stretch of time is shown. */
function name(agenda, words) {
  agenda.querySelector('.fc-prev-button')?.setAttribute('aria-label', words.previous);
  agenda.querySelector('.fc-next-button')?.setAttribute('aria-label', words.next);
  agenda.querySelector('.fc-toolbar-title')?.setAttribute('aria-live', 'polite');
  agenda.querySelectorAll('.fc-button-group:last-of-type .fc-button').forEach(button =>
    button.setAttribute('aria-pressed', button.classList.contains('fc-button-active')));
}
