import type { GrantState } from './money.ts';

/** What must be done about a grant by a day, in the order of its life. */
export const GRANT_DEADLINES = ['decision', 'account', 'determination', 'repayment'] as const;
export type GrantDeadlineSort = (typeof GRANT_DEADLINES)[number];

interface DeadlineRule {
  field: 'decisionDue' | 'accountDue' | 'determinationDue' | 'repaymentDue';
  /** States in which it is still to be done: afterwards its day says nothing any more. */
  states: readonly GrantState[];
}

const RULES: Readonly<Record<GrantDeadlineSort, DeadlineRule>> = {
  decision: { field: 'decisionDue', states: ['applied'] },
  account: { field: 'accountDue', states: ['granted', 'advanced'] },
  determination: { field: 'determinationDue', states: ['granted', 'advanced', 'accounted'] },
  repayment: { field: 'repaymentDue', states: ['reclaimed'] },
};

/** The days by which something is to be done. */
export const DEADLINE_FIELDS = GRANT_DEADLINES.map((sort) => RULES[sort].field);

/** States in which something may still have to be done by a day. */
export const STATES_WITH_DEADLINE: readonly GrantState[] = [...new Set(GRANT_DEADLINES.flatMap((sort) => RULES[sort].states))];

/** What is still to be done about a grant. */
export interface OpenDeadline {
  sort: GrantDeadlineSort;
  field: DeadlineRule['field'];
  /** `YYYY-MM-DD`. */
  day: string;
}

type Dated = { state?: GrantState | null; repaidOn?: string | null } & Partial<Record<DeadlineRule['field'], string | null>>;

/** What is still to be done about a grant of which the day is known, in the order of its life. */
export function openDeadlines(values: Dated): OpenDeadline[] {
  return GRANT_DEADLINES.flatMap((sort) => {
    const { field, states } = RULES[sort];
    const day = values[field];
    const isOpen = !!values.state && states.includes(values.state) && !(sort === 'repayment' && values.repaidOn);
    return isOpen && day ? [{ sort, field, day }] : [];
  });
}
