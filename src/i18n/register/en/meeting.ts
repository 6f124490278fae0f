import type { RegisterWords } from '../words.ts';
import { EUROS, RANK, UNTIL, WHEN } from './shared-fields.ts';

const DAY = 'A day, for example 30 November 2023.';
const TIME = 'Hour and minute, for example 14:30.';

/** Meetings, what is decided there, and the calendar. */
export const meetingWords: Pick<RegisterWords, 'meeting' | 'agendaItem' | 'decision' | 'action' | 'calendarEntry'> = {
  meeting: {
    one: 'meeting',
    many: 'meetings',
    the: 'the meeting',
    fresh: 'new meeting',
    what: 'A meeting of the year plan, with the four questions that always return.',
    fields: {
      name: 'Name',
      sort: {
        label: 'Sort of meeting',
        options: {
          coalition: 'societal coalition',
          'programme-team': 'programme team',
          theme: 'theme group',
          residents: 'with residents',
          visit: 'working visit',
          other: 'other',
        },
      },
      on: { label: 'Day', hint: DAY },
      from: { label: 'From', hint: TIME },
      until: { label: 'To', hint: TIME },
      place: 'Place',
      focusRight: 'Is the focus still right?',
      rightThings: 'Do we do the right things?',
      goesWell: 'What goes well?',
      adjust: 'Where must we choose or adjust?',
      report: 'Report',
      cancelled: 'Is cancelled',
    },
  },
  agendaItem: {
    one: 'agenda item',
    many: 'agenda items',
    the: 'the agenda item',
    fresh: 'new agenda item',
    what: 'An agenda item is a subject of a meeting.',
    fields: {
      meeting: 'Meeting',
      name: 'Subject',
      sort: { label: 'What we do with it', options: { inform: 'inform', discuss: 'discuss', decide: 'decide' } },
      rank: RANK,
      minutes: { label: 'Minutes', hint: 'How long it may take.' },
      what: 'More about it',
      interventions: 'About which interventions',
    },
  },
  decision: {
    one: 'decision',
    many: 'decisions',
    the: 'the decision',
    fresh: 'new decision',
    what: 'A decision is proposed by one and adopted by another.',
    fields: {
      name: 'In one sentence',
      state: {
        label: 'How far it is',
        options: { proposed: 'proposed', adopted: 'adopted', rejected: 'rejected', withdrawn: 'withdrawn' },
      },
      meeting: 'Meeting',
      agendaItem: 'Agenda item',
      what: 'What was decided',
      because: 'Why',
      cost: {
        label: 'What this decision costs',
        hint: `The whole amount, not per year. Empty means: not known. Does it cost nothing? Then fill in 0. ${EUROS}`,
      },
      interventions: 'About which interventions',
      decidedOn: { label: 'Decided on', hint: `${DAY} Needed for adopted and rejected.` },
    },
  },
  action: {
    one: 'action',
    many: 'actions',
    the: 'the action',
    fresh: 'new action',
    what: 'An action is something that somebody promised to do, with a day on which it is done.',
    fields: {
      name: 'What must happen',
      state: { label: 'How far it is', options: { open: 'open', done: 'done', dropped: 'dropped' } },
      owner: { label: 'Who does it', hint: 'An account. Or choose an organisation below: one of the two is needed.' },
      organisation: { label: 'Organisation', hint: 'Which organisation does it.' },
      due: { label: 'Done by', hint: DAY },
      decision: 'For which decision',
      meeting: 'From which meeting',
      intervention: 'Intervention',
      assessment: 'For which assessment',
      note: 'Remark',
    },
  },
  calendarEntry: {
    one: 'moment in the year calendar',
    many: 'moments in the year calendar',
    the: 'the moment in the year calendar',
    fresh: 'new moment in the year calendar',
    what: 'A moment at which a partner adopts plans or money, or a meeting that is already there.',
    fields: {
      name: 'Name',
      sort: {
        label: 'Sort of moment',
        options: { policy: 'policy', budget: 'budget', election: 'election', meeting: 'meeting', other: 'other' },
      },
      level: {
        label: 'At which level',
        options: {
          neighbourhood: 'neighbourhood or village',
          municipality: 'municipality',
          region: 'region',
          province: 'province',
          state: 'state',
          partner: 'a partner itself',
        },
      },
      themes: { label: 'What it is about', hint: 'Themes of the programme.' },
      organisation: 'Organisation',
      at: WHEN,
      until: UNTIL,
      everyYear: 'Every year',
      handles: { label: 'What is handled here', hint: 'So that no new meeting is needed for it.' },
    },
  },
};
