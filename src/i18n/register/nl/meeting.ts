import type { RegisterWords } from '../words.ts';
import { EUROS, RANK, UNTIL, WHEN } from './shared-fields.ts';

const DAY = 'Een dag, bijvoorbeeld 30 november 2023.';
const TIME = 'Uur en minuut, bijvoorbeeld 14:30.';

/** Meetings, what is decided there, and the calendar. */
export const meetingWords: Pick<RegisterWords, 'meeting' | 'agendaItem' | 'decision' | 'action' | 'calendarEntry'> = {
  meeting: {
    one: 'overleg',
    many: 'overleggen',
    the: 'het overleg',
    fresh: 'nieuw overleg',
    what: 'Een overleg van het jaarplan, met de vier vragen die steeds terugkomen.',
    fields: {
      name: 'Naam',
      sort: {
        label: 'Soort overleg',
        options: {
          coalition: 'maatschappelijke coalitie',
          'programme-team': 'programmateam',
          theme: 'themagroep',
          residents: 'met bewoners',
          visit: 'werkbezoek',
          other: 'anders',
        },
      },
      on: { label: 'Dag', hint: DAY },
      from: { label: 'Van', hint: TIME },
      until: { label: 'Tot', hint: TIME },
      place: 'Plek',
      focusRight: 'Klopt de focus nog?',
      rightThings: 'Doen we de goede dingen?',
      goesWell: 'Wat gaat goed?',
      adjust: 'Waar moeten we kiezen of bijsturen?',
      report: 'Verslag',
      cancelled: 'Gaat niet door',
    },
  },
  agendaItem: {
    one: 'agendapunt',
    many: 'agendapunten',
    the: 'het agendapunt',
    fresh: 'nieuw agendapunt',
    what: 'Een agendapunt is een onderwerp van een overleg.',
    fields: {
      meeting: 'Overleg',
      name: 'Onderwerp',
      sort: {
        label: 'Wat we ermee doen',
        options: { inform: 'vertellen', discuss: 'bespreken', decide: 'besluiten' },
      },
      rank: RANK,
      minutes: { label: 'Minuten', hint: 'Hoe lang het mag duren.' },
      what: 'Meer erover',
      interventions: 'Over welke interventies',
    },
  },
  decision: {
    one: 'besluit',
    many: 'besluiten',
    the: 'het besluit',
    fresh: 'nieuw besluit',
    what: 'Een besluit wordt door de een voorgesteld en door een ander genomen.',
    fields: {
      name: 'In één zin',
      state: {
        label: 'Hoe ver het is',
        options: { proposed: 'voorgesteld', adopted: 'genomen', rejected: 'afgewezen', withdrawn: 'ingetrokken' },
      },
      meeting: 'Overleg',
      agendaItem: 'Agendapunt',
      what: 'Wat er is besloten',
      because: 'Waarom',
      cost: {
        label: 'Wat dit besluit kost',
        hint: `Het hele bedrag, niet per jaar. Leeg betekent: niet bekend. Kost het niets? Vul dan 0 in. ${EUROS}`,
      },
      interventions: 'Over welke interventies',
      decidedOn: { label: 'Besloten op', hint: `${DAY} Nodig bij genomen en afgewezen.` },
    },
  },
  action: {
    one: 'actie',
    many: 'acties',
    the: 'de actie',
    fresh: 'nieuwe actie',
    what: 'Een actie is iets wat iemand heeft beloofd te doen, met een dag waarop het klaar is.',
    fields: {
      name: 'Wat er moet gebeuren',
      state: { label: 'Hoe ver het is', options: { open: 'open', done: 'gedaan', dropped: 'vervallen' } },
      owner: { label: 'Wie het doet', hint: 'Een account. Of kies hieronder een organisatie: een van de twee is nodig.' },
      organisation: { label: 'Organisatie', hint: 'Welke organisatie het doet.' },
      due: { label: 'Klaar op', hint: DAY },
      decision: 'Bij welk besluit',
      meeting: 'Uit welk overleg',
      intervention: 'Interventie',
      assessment: 'Bij welke beoordeling',
      note: 'Opmerking',
    },
  },
  calendarEntry: {
    one: 'moment in de jaarkalender',
    many: 'momenten in de jaarkalender',
    the: 'het moment in de jaarkalender',
    fresh: 'nieuw moment in de jaarkalender',
    what: 'Een moment waarop een partner plannen of geld vaststelt, of een overleg dat er al is.',
    fields: {
      name: 'Naam',
      sort: {
        label: 'Soort moment',
        options: { policy: 'beleid', budget: 'begroting', election: 'verkiezing', meeting: 'overleg', other: 'anders' },
      },
      level: {
        label: 'Op welk niveau',
        options: {
          neighbourhood: 'wijk of dorp',
          municipality: 'gemeente',
          region: 'regio',
          province: 'provincie',
          state: 'Rijk',
          partner: 'een partner zelf',
        },
      },
      themes: { label: 'Waarover het gaat', hint: 'Thema’s van het programma.' },
      organisation: 'Organisatie',
      at: WHEN,
      until: UNTIL,
      everyYear: 'Elk jaar',
      handles: { label: 'Wat hier wordt behandeld', hint: 'Zodat er geen nieuw overleg voor nodig is.' },
    },
  },
};
