/* What the calendar cannot be told in its tag: words, headings, how it begins on a phone, and what it leaves out. */
function goedGesprekAgenda() {
  const options = this.cfg.options;
  const agenda = document.querySelector('.agenda');
  const words = agenda.dataset;
  const phone = window.matchMedia('(max-width: 760px)').matches;
  const load = options.events;

  options.firstDay = 1;
  options.initialView = phone ? 'listWeek' : options.initialView;
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
  let loading = 0;
  options.events = (stretch, show) => {
    loading++;
    agenda.setAttribute('aria-busy', 'true');
    load(stretch, events => {
      show(events);
      window.setTimeout(() => {
        fit(this.calendar, agenda, events);
        agenda.setAttribute('aria-busy', String(--loading > 0));
      });
    });
  };
  options.viewDidMount = () => name(agenda, words);
  options.datesSet = () => window.setTimeout(() => name(agenda, words));
}

/* Shows the hours from eight to six, and more when something is planned outside them; a weekend only if it is used. */
function fit(calendar, agenda, events) {
  const planned = events.filter(event => !event.allDay && event.display !== 'background');
  const overnight = planned.some(event => event.start.slice(0, 10) !== event.end.slice(0, 10));
  const first = Math.min(8, ...planned.map(event => Number(event.start.slice(11, 13))));
  const last = Math.max(18, ...planned.map(event => Number(event.end.slice(11, 13)) + 1));
  calendar.setOption('slotMinTime', (overnight ? 0 : first) + ':00:00');
  calendar.setOption('slotMaxTime', (overnight ? 24 : last) + ':00:00');

  const inWeekend = event => [0, 6].includes(new Date(event.start.slice(0, 10) + 'T00:00:00Z').getUTCDay());
  const closedAllDay = event => event.display === 'background' && event.start.slice(0, 10) !== event.end.slice(0, 10)
    && event.start.slice(11, 16) === '00:00';
  const closed = events.filter(event => inWeekend(event) && closedAllDay(event)).length === 2;
  agenda.classList.toggle('workdays', closed && !overnight && !planned.some(inWeekend));
}

/* Says to a screen reader what the arrows do, which view is on, and when another stretch of time is shown. */
function name(agenda, words) {
  agenda.querySelector('.fc-prev-button')?.setAttribute('aria-label', words.previous);
  agenda.querySelector('.fc-next-button')?.setAttribute('aria-label', words.next);
  agenda.querySelector('.fc-toolbar-title')?.setAttribute('aria-live', 'polite');
  agenda.querySelectorAll('.fc-button-group:last-child .fc-button').forEach(button =>
    button.setAttribute('aria-pressed', button.classList.contains('fc-button-active')));
}
