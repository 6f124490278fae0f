import { cents, choice, count, day, flag, person, prose, reference, references, text, when } from '#domain/register/field';
import { ofProgramme, type StateMachine } from '#domain/register/kind';

export const MEETING_SORTS = ['coalition', 'programme-team', 'theme', 'residents', 'visit', 'other'] as const;

/** A meeting of the year plan, with the four questions that every meeting asks, as they were answered. */
export const meeting = ofProgramme(
  {
    name: text({ required: true }),
    sort: choice(MEETING_SORTS, { required: true }),
    on: day({ required: true }),
    from: text({ longest: 5, isTime: true }),
    until: text({ longest: 5, isTime: true }),
    place: text(),
    focusRight: prose({ layer: 'steering' }),
    rightThings: prose({ layer: 'steering' }),
    goesWell: prose({ layer: 'steering' }),
    adjust: prose({ layer: 'steering' }),
    report: prose({ layer: 'steering' }),
    cancelled: flag({ layer: 'steering' }),
  },
  { title: 'name', layer: 'steering' },
);

export const AGENDA_SORTS = ['inform', 'discuss', 'decide'] as const;

export const agendaItem = ofProgramme(
  {
    meeting: reference('meeting', { required: true }),
    name: text({ required: true }),
    sort: choice(AGENDA_SORTS, { required: true }),
    rank: count(),
    minutes: count({ largest: 600 }),
    what: prose(),
    interventions: references('intervention'),
  },
  { title: 'name', layer: 'steering' },
);

export const DECISION_STATES = ['proposed', 'adopted', 'rejected', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Proposed by one, adopted by another (four eyes): the register refuses adoption by the proposer. */
export const DECISION_MACHINE: StateMachine<DecisionState> = {
  initial: 'proposed',
  moves: { proposed: ['adopted', 'rejected', 'withdrawn'], adopted: [], rejected: [], withdrawn: ['proposed'] },
  needs: { adopted: ['decidedOn'], rejected: ['decidedOn'] },
};

export const decision = ofProgramme(
  {
    name: text({ required: true, longest: 400 }),
    state: choice(DECISION_STATES, { required: true }),
    meeting: reference('meeting'),
    agendaItem: reference('agendaItem'),
    what: prose({ required: true }),
    because: prose(),
    /** What it costs in all, not what it is about costs; like all that is proposed or promised in money, not for residents. */
    cost: cents({ layer: 'steering' }),
    interventions: references('intervention'),
    decidedOn: day({ past: true }),
  },
  { title: 'name', states: { state: DECISION_MACHINE }, heldBack: { state: ['proposed', 'rejected', 'withdrawn'] } },
);

export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export const ACTION_MACHINE: StateMachine<ActionState> = {
  initial: 'open',
  moves: { open: ['done', 'dropped'], done: ['open'], dropped: ['open'] },
  needs: {},
};

export const action = ofProgramme(
  {
    name: text({ required: true, longest: 400 }),
    state: choice(ACTION_STATES, { required: true }),
    owner: person(),
    organisation: reference('organisation'),
    due: day(),
    decision: reference('decision'),
    meeting: reference('meeting'),
    intervention: reference('intervention'),
    assessment: reference('assessment'),
    note: prose(),
  },
  { title: 'name', layer: 'steering', states: { state: ACTION_MACHINE } },
);

export const CYCLE_SORTS = ['policy', 'budget', 'election', 'meeting', 'other'] as const;

/** At which level something is decided or discussed, the nearest to residents first; `partner` for an organisation's own. */
export const CYCLE_LEVELS = ['neighbourhood', 'municipality', 'region', 'province', 'state', 'partner'] as const;
export type CycleLevel = (typeof CYCLE_LEVELS)[number];

/** A moment in a partner's own cycle, or an existing meeting that already handles something. */
export const calendarEntry = ofProgramme(
  {
    name: text({ required: true }),
    sort: choice(CYCLE_SORTS, { required: true }),
    level: choice(CYCLE_LEVELS),
    /** What it is about. */
    themes: references('programmeTheme'),
    organisation: reference('organisation'),
    at: when({ required: true }),
    until: when(),
    everyYear: flag(),
    handles: prose(),
  },
  { title: 'name', layer: 'steering' },
);
