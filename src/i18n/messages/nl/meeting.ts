import type { CalendarSort } from '#domain/meeting/calendar';
import type { MADE_FOR_MEETING } from '#domain/meeting/prepared';
import type { Voice } from '#i18n/voice';

/** What surrounds a meeting: preparing it, its questions, looking back, and the calendar. */
export const meeting = (say: Voice) => ({
  questions: '5. De vier vragen',
  unanswered: 'Nog niet beantwoord.',
  answersTitle: 'Antwoorden opschrijven',
  answersSave: 'Antwoorden opslaan',
  done: 'Opgeslagen.',
  prepare: 'Voorbereiden',
  prepareLead: say(
    'Zet klaar wat op tafel komt. Na het opslaan kom je hier terug.',
    'Zet klaar wat op tafel komt. Na het opslaan komt u hier terug.',
  ),
  make: { agendaItem: 'Agendapunt toevoegen', decision: 'Besluit voorstellen', action: 'Actie toevoegen' } satisfies Record<
    (typeof MADE_FOR_MEETING)[number],
    string
  >,
  actions: 'Acties uit dit overleg',
  noDay: 'nog geen datum',
  judge: (check: string, decision: string) => `Beoordeel ‘${check}’ bij ${decision}`,
  toJudge: 'Nog te beoordelen:',
  decide: 'Besluiten',
  decidedOn: 'Op welke dag?',
  adopt: 'Aannemen',
  adoptOf: (name: string) => `Aannemen: ${name}`,
  reject: 'Afwijzen',
  rejectOf: (name: string) => `Afwijzen: ${name}`,
  changedMeanwhile: 'Iemand anders veranderde dit besluit intussen. Lees het nog eens.',
  fourEyes: say('Over wat je zelf voorstelde, besluit iemand anders.', 'Over wat u zelf voorstelde, besluit iemand anders.'),
  lookBack: {
    title: 'Terugblik',
    lead: say(
      'Dezelfde vragen bij elk overleg, naast elkaar. Zo zie je wat er in de tijd verandert.',
      'Dezelfde vragen bij elk overleg, naast elkaar. Zo ziet u wat er in de tijd verandert.',
    ),
    link: 'Terugblik: de antwoorden van alle overleggen naast elkaar',
    none: 'Er is nog geen overleg van de coalitie geweest.',
    question: 'Vraag',
    unanswered: 'niet beantwoord',
    caption: 'De vier vragen per overleg, het nieuwste eerst',
    older: 'Eerdere overleggen',
    newer: 'Latere overleggen',
    back: 'Terug naar het jaarplan',
  },
  calendar: {
    title: 'Kalender',
    lead: say(
      'Alles met een datum in de programma’s die je mag lezen, een jaar vooruit.',
      'Alles met een datum in de programma’s die u mag lezen, een jaar vooruit.',
    ),
    sorts: say('Wat wil je zien?', 'Wat wilt u zien?'),
    sort: {
      meeting: 'overleg',
      cycle: 'plannen en begrotingen van partners',
      action: 'acties die klaar moeten zijn',
      milestone: 'mijlpalen',
      grant: 'subsidies',
    } satisfies Record<CalendarSort, string>,
    show: 'Laat zien',
    none: 'In dit jaar staat hier niets.',
    noMonth: (year: string) => `${year}, de maand is niet bekend`,
    all: 'Kalender van alle programma’s',
    earlier: 'Het jaar ervoor',
    later: 'Het jaar erna',
    until: (day: string) => `tot en met ${day}`,
    file: say('Zet het in je agenda', 'Zet het in uw agenda'),
    fileLead: 'Het bestand (.ics) past in elke agenda. Wat alleen met een jaar bekend is, staat er niet in.',
    fileSorts: 'Wat komt in het bestand?',
    fileButton: 'Haal het bestand op',
  },
  public: {
    title: 'Wat is besloten',
    lead: 'Besluiten die zijn aangenomen, het nieuwste eerst.',
    because: 'Waarom:',
    undated: 'Datum niet bekend',
    more: (count: number) => (count === 1 ? 'Nog 1 besluit' : `Nog ${count} besluiten`),
  },
});
