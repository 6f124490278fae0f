import {
  areas,
  choice,
  choices,
  count,
  day,
  flag,
  indicator,
  number,
  person,
  prose,
  reference,
  references,
  text,
  when,
} from '#domain/register/field';
import { ofProgramme, type StateMachine } from '#domain/register/kind';

export const INTERVENTION_STATES = ['idea', 'prepared', 'running', 'scaled-up', 'embedded', 'completed', 'stopped'] as const;
export type InterventionState = (typeof INTERVENTION_STATES)[number];

/** Idea -> prepared -> running -> scaled up or embedded or completed; stopped from any, with reason and lesson. */
export const INTERVENTION_MACHINE: StateMachine<InterventionState> = {
  initial: 'idea',
  beginsAnywhere: true,
  moves: {
    idea: ['prepared', 'stopped'],
    prepared: ['running', 'stopped'],
    running: ['scaled-up', 'embedded', 'completed', 'stopped'],
    'scaled-up': ['embedded', 'completed', 'stopped'],
    embedded: ['completed', 'stopped'],
    completed: [],
    stopped: [],
  },
  needs: { stopped: ['stopReason', 'stopLesson'] },
};

export const DURATIONS = ['incidental', 'structural'] as const;

/** What partners do to change something. At most seven fields are asked for: those that are required. */
export const intervention = ofProgramme(
  {
    name: text({ required: true }),
    state: choice(INTERVENTION_STATES, { required: true }),
    what: prose({ required: true }),
    why: prose(),
    forWhom: text({ longest: 400 }),
    themes: references('programmeTheme'),
    line: reference('programmeLine'),
    areas: areas(),
    areasNote: text({ longest: 400 }),
    lead: reference('organisation'),
    organisations: references('organisation'),
    begins: when(),
    ends: when(),
    duration: choice(DURATIONS),
    couldSpreadTo: prose(),
    contact: reference('organisation'),
    contactNote: text({ longest: 400 }),
    /** What goes well and what does not, in words. */
    progress: prose(),
    behindPlan: flag({ layer: 'steering' }),
    stopReason: prose(),
    stopLesson: prose(),
    risks: prose({ layer: 'steering' }),
    owner: person(),
    source: text({ longest: 400 }),
    /** What partners keep beside it, such as columns of their own list that have no field here. */
    note: prose({ layer: 'steering' }),
  },
  { title: 'name', hasPage: true, states: { state: INTERVENTION_MACHINE }, heldBack: { state: ['idea'] } },
);

export const PRECISIONS = ['more-than', 'about', 'less-than'] as const;
/** What else is in a number: places outside the programme's area (or perhaps), and what was there before the programme. */
export const COUNTS_IN = ['wider-area', 'area-unsure', 'before-programme'] as const;

/** What was planned and what was delivered (OECD-DAC output), of one intervention in one period. */
export const output = ofProgramme(
  {
    intervention: reference('intervention', { required: true }),
    name: text({ required: true }),
    unit: text(),
    period: when(),
    planned: number(),
    delivered: number(),
    /** How exactly the source gives what was delivered; nothing filled in: as a plain number. */
    precision: choice(PRECISIONS),
    /** What counts in the number that this programme did not do, or may not have done. */
    countsIn: choices(COUNTS_IN),
    note: text({ longest: 400 }),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** Of what hours are told: each year, or all the time that it takes. The two are never added up. */
export const HOURS_PER = ['year', 'whole'] as const;
export type HoursPer = (typeof HOURS_PER)[number];

/** What an intervention puts in besides money, and what it does (results chain). */
export const activity = ofProgramme(
  {
    intervention: reference('intervention', { required: true }),
    name: text({ required: true }),
    input: text({ longest: 400 }),
    /** How many hours of that, where they are counted; not filled in is not known, never nought. */
    hours: count({ largest: 1_000_000 }),
    hoursPer: choice(HOURS_PER),
    begins: when(),
    ends: when(),
    due: day(),
    isMilestone: flag(),
    done: flag(),
    responsible: reference('organisation'),
  },
  { title: 'name' },
);

/**
 * What the value of an own figure is: a number of people, a share in per cent or a mean of the people asked, or something
 * that is not about people. It decides how the gate protects it; where it is not filled in nothing is shown to residents.
 */
export const OWN_FIGURE_SORTS = ['people', 'share', 'mean', 'things'] as const;
export type OwnFigureSort = (typeof OWN_FIGURE_SORTS)[number];

/** A figure that an intervention keeps about itself, chosen beforehand. Counts of people are small: they pass the gate. */
export const ownFigure = ofProgramme(
  {
    intervention: reference('intervention', { required: true }),
    name: text({ required: true }),
    unit: text({ required: true }),
    counts: choice(OWN_FIGURE_SORTS),
    /** Whether its periods may be added up: nobody is counted in two of them. */
    addsUp: flag(),
    /** Whether even 'nobody' and 'everybody' tell something of each person: health, debts, help. */
    isDelicate: flag(),
    chosenOn: day({ past: true }),
    target: number(),
    better: choice(['more', 'less'] as const),
    indicator: indicator(),
  },
  { title: 'name' },
);

/** One value of an own figure. Never for residents as it is: what they see comes through the gate. */
export const ownFigureValue = ofProgramme(
  {
    figure: reference('ownFigure', { required: true }),
    period: when({ required: true, past: true }),
    value: number({ layer: 'steering' }),
    /** How many people stand behind the value. */
    base: count({ layer: 'steering' }),
    note: text({ longest: 400, layer: 'steering' }),
  },
  { layer: 'steering' },
);

/** What was learned, to be found again by others. */
export const lesson = ofProgramme(
  {
    name: text({ required: true }),
    lesson: prose({ required: true }),
    intervention: reference('intervention'),
    themes: references('programmeTheme'),
    isSuccess: flag(),
    at: when({ past: true }),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);
