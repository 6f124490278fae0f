import { areas, choice, flag, prose, references, text, when } from '#domain/register/field';
import { ofProgramme, type StateMachine } from '#domain/register/kind';

export const LINKAGE_STATES = ['suggested', 'considered', 'agreed', 'running', 'delivered', 'rejected'] as const;
export type LinkageState = (typeof LINKAGE_STATES)[number];

/** Considered -> agreed -> running -> delivered, or rejected with a reason (then not suggested again). */
export const LINKAGE_MACHINE: StateMachine<LinkageState> = {
  initial: 'considered',
  beginsAnywhere: true,
  moves: {
    suggested: ['considered', 'rejected'],
    considered: ['agreed', 'rejected'],
    agreed: ['running', 'rejected'],
    running: ['delivered', 'rejected'],
    delivered: [],
    rejected: ['considered'],
  },
  needs: { rejected: ['rejectedBecause'] },
};

export const WIDENS = ['yes', 'partly', 'no', 'not-asked'] as const;

/** Interventions or partners that together do more than apart (*koppelkans*). */
export const linkage = ofProgramme(
  {
    name: text({ required: true }),
    state: choice(LINKAGE_STATES, { required: true }),
    interventions: references('intervention'),
    organisations: references('organisation'),
    themes: references('programmeTheme'),
    areas: areas(),
    /** Other programmes that take part, and what takes part of them. */
    programmes: references('programme'),
    elsewhere: text({ longest: 400 }),
    /** Why it makes the difference. */
    why: prose(),
    /** What more the coalition could do. */
    more: prose(),
    /** The one test: does it widen residents' chances? */
    widensChances: choice(WIDENS, { required: true }),
    widensBecause: prose(),
    proposedBy: text({ longest: 200, layer: 'steering' }),
    suggestedByPeil: flag({ layer: 'steering' }),
    rejectedBecause: prose({ layer: 'steering' }),
    since: when(),
    source: text({ longest: 400 }),
  },
  {
    title: 'name',
    states: { state: LINKAGE_MACHINE },
    heldBack: { state: ['suggested', 'considered', 'rejected'] },
  },
);
