import { areas, cents, choice, count, day, flag, prose, reference, text, when } from '#domain/register/field';
import { ofProgramme, type StateMachine } from '#domain/register/kind';

export const MONEY_SORTS = ['state', 'province', 'municipality', 'partner', 'fund', 'europe', 'other'] as const;

/** Where money comes from. */
export const moneySource = ofProgramme(
  {
    name: text({ required: true }),
    sort: choice(MONEY_SORTS, { required: true }),
    organisation: reference('organisation'),
    /** What it may be used for, and what not. */
    purpose: prose(),
    /** Whether its total has no breakdown: then its parts are never added up to it. */
    notBrokenDown: flag(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** What a budget is for. The amounts stand per year in `budgetAmount`. */
export const budgetLine = ofProgramme(
  {
    name: text({ required: true }),
    moneySource: reference('moneySource', { required: true }),
    line: reference('programmeLine'),
    theme: reference('programmeTheme'),
    intervention: reference('intervention'),
    areas: areas(),
    costCentre: text({ longest: 60, layer: 'accountability' }),
    note: text({ longest: 400 }),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const AMOUNT_SORTS = ['budgeted', 'pledged', 'committed', 'spent'] as const;
export type AmountSort = (typeof AMOUNT_SORTS)[number];

/**
 * An amount of a budget line in a year, or over years together where its source does not break it down: budgeted,
 * pledged, committed or spent. Whose ledger says so stands with it.
 */
export const budgetAmount = ofProgramme(
  {
    budgetLine: reference('budgetLine', { required: true }),
    /** The year, or the first of the years that it is for. */
    year: count({ required: true, largest: 2200 }),
    /** The last year of an amount over years; it is never split over them. */
    untilYear: count({ largest: 2200 }),
    sort: choice(AMOUNT_SORTS, { required: true }),
    amount: cents({ required: true, negative: true, layer: 'resident' }),
    /** An adopted amount may be told to everybody; others are for who steers and accounts. */
    adopted: flag(),
    ledger: text({ longest: 200, layer: 'accountability' }),
    note: text({ longest: 400, layer: 'accountability' }),
  },
  { heldBack: { adopted: [false] } },
);

/**
 * A year that was closed for a money source: its amounts no longer change. The record of it is only added to: a year is
 * opened again by withdrawing it, with the reason, and closed again by a record of its own.
 */
export const closedYear = ofProgramme(
  {
    moneySource: reference('moneySource', { required: true }),
    year: count({ required: true, largest: 2200 }),
    closedOn: day({ required: true, past: true }),
    note: text({ longest: 400 }),
  },
  { layer: 'accountability', byActs: true },
);

/** A subsidy scheme (*regeling*), and what is known of it as a whole. */
export const grantScheme = ofProgramme(
  {
    name: text({ required: true }),
    line: reference('programmeLine'),
    purpose: prose(),
    ceiling: cents({ layer: 'resident' }),
    begins: when(),
    ends: when(),
    /** Counts as the source gives them, where the single calls and applications are not known. */
    callCount: count(),
    applicationCount: count(),
    grantedCount: count(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** A tender: a round in which can be applied. */
export const grantCall = ofProgramme(
  {
    scheme: reference('grantScheme', { required: true }),
    name: text({ required: true }),
    opens: when(),
    closes: day(),
    ceiling: cents({ layer: 'resident' }),
    /** Counts as the source gives them, where the single applications are not known. */
    applicationCount: count(),
    grantedCount: count(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const GRANT_STATES = [
  'applied',
  'granted',
  'refused',
  'withdrawn',
  'advanced',
  'accounted',
  'determined',
  'determined-lower',
  'reclaimed',
] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** From application to final determination. */
export const GRANT_MACHINE: StateMachine<GrantState> = {
  initial: 'applied',
  beginsAnywhere: true,
  moves: {
    applied: ['granted', 'refused', 'withdrawn'],
    granted: ['advanced', 'accounted', 'withdrawn', 'determined', 'determined-lower'],
    advanced: ['accounted', 'determined', 'determined-lower'],
    accounted: ['determined', 'determined-lower'],
    determined: [],
    'determined-lower': ['reclaimed'],
    refused: [],
    withdrawn: [],
    reclaimed: [],
  },
  // An amount that is not known is said to be so: left empty it would look forgotten.
  needs: {
    granted: [['granted', 'amountUnknown'], 'decidedOn'],
    accounted: ['accounted', 'accountedOn'],
    determined: ['determined', 'determinedOn'],
    'determined-lower': ['determined', 'determinedOn', 'reason'],
    reclaimed: ['toRepay', 'reclaimedOn'],
  },
};

export const GRANT_SORTS = ['by-call', 'yearly', 'one-off', 'arrangement'] as const;
export type GrantSort = (typeof GRANT_SORTS)[number];

/** A grant: applied for in a call, or given without one (yearly, one-off, an arrangement's contribution). */
export const grant = ofProgramme(
  {
    name: text({ required: true }),
    sort: choice(GRANT_SORTS, { required: true }),
    state: choice(GRANT_STATES, { required: true }),
    scheme: reference('grantScheme'),
    call: reference('grantCall'),
    organisation: reference('organisation'),
    intervention: reference('intervention'),
    requested: cents(),
    granted: cents({ layer: 'resident' }),
    /** Granted, and how much is not known: it counts as a grant, and is in no sum. An amount that is filled in goes before it. */
    amountUnknown: flag(),
    /** Advances in all, where the single ones are not known; else they stand in `grantAdvance`. */
    advanced: cents(),
    /** What its holder accounted for: how much of it was spent, by their own account. */
    accounted: cents(),
    determined: cents({ layer: 'resident' }),
    /** How often an amount returns: "per year". */
    perYear: flag(),
    appliedOn: when({ past: true }),
    /** The day on which there must be a decision. */
    decisionDue: day({ layer: 'accountability' }),
    decidedOn: when({ past: true }),
    accountDue: day({ layer: 'accountability' }),
    /** When the account was received. */
    accountedOn: when({ layer: 'accountability', past: true }),
    /** The day on which there must be a final determination. */
    determinationDue: day({ layer: 'accountability' }),
    determinedOn: when({ past: true }),
    /** What must be paid back, when that was asked, by when it must be there and when it was received. */
    toRepay: cents(),
    reclaimedOn: when({ layer: 'accountability', past: true }),
    repaymentDue: day({ layer: 'accountability' }),
    repaidOn: when({ layer: 'accountability', past: true }),
    reason: prose({ layer: 'accountability' }),
    source: text({ longest: 400 }),
  },
  { title: 'name', states: { state: GRANT_MACHINE }, heldBack: { state: ['applied', 'withdrawn'] } },
);

/** An advance on a grant, paid on a day. */
export const grantAdvance = ofProgramme(
  {
    grant: reference('grant', { required: true }),
    paidOn: day({ required: true, past: true }),
    amount: cents({ required: true }),
    note: text({ longest: 400 }),
  },
  { layer: 'accountability' },
);
