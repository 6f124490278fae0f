import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import type { AmountSort } from '#domain/money/money';
import { isId } from '#domain/register/check-value';
import type { Change } from '#domain/register/register';
import type { AnyThing } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, putsBack, type Circumstances, type Step } from './step.ts';

/** Ledgers take back what they booked before; what is promised or planned is never less than nothing. */
const NEVER_BELOW_NOUGHT: readonly AmountSort[] = ['budgeted', 'pledged'];

/**
 * An amount over years ends no earlier than it begins, and what is budgeted or pledged is not below nought, unless an undo
 * puts back one from before that was asked.
 */
export function checkAmount(step: Step, by: Pick<Circumstances, 'origin'>): Issue[] {
  const { year, untilYear, sort, amount } = step.after.values;
  const isBackwards = typeof year === 'number' && typeof untilYear === 'number' && untilYear < year;
  const isBelow =
    !putsBack(by) &&
    NEVER_BELOW_NOUGHT.includes(sort as AmountSort) &&
    typeof amount === 'number' &&
    amount < 0 &&
    (step.changed.includes('amount') || step.changed.includes('sort'));
  return [
    ...(isBackwards ? [finding(step, 'years-backwards', { year, until: untilYear }, 'untilYear')] : []),
    ...(isBelow ? [finding(step, 'amount-below-nought', { sort: String(sort) }, 'amount')] : []),
  ];
}

/**
 * Keeps the budget lines of amounts that are written for this write alone, so that two people at once can't both add
 * the first amount of a year. Before anything else looks at those lines: a lock that is widened later waits for itself.
 */
export async function lockLines(bench: Bench, changes: readonly Change[]): Promise<void> {
  const lines = changes.flatMap((change) => {
    if (change.kind !== 'budgetAmount' || change.action === 'withdraw') return [];
    const given = change.action === 'restore' ? null : (change.values as Record<string, unknown>).budgetLine;
    const line = given ?? (isId(change.id) ? bench.get('budgetAmount', change.id)?.values.budgetLine : null);
    return isId(line) ? [line] : [];
  });
  await bench.fetch('budgetLine', lines, 'for update');
}

interface Standing {
  id: string;
  /** Of whose budget it is: what stands in another programme is not told. */
  programme: string | null;
  line: string;
  year: number;
  until: number;
  sort: string;
  amount: number;
  adopted: boolean;
}

/**
 * A budget line has one amount of a sort for a year, or for the same years together: two would be added up. Whose ledger
 * says so makes no second one, as a ledger takes the place of what stood there; what two partners say is on two lines.
 */
export async function checkOneAmount(bench: Bench, steps: readonly Step[]): Promise<Issue[]> {
  const written = steps.filter(({ after }) => after.kind === 'budgetAmount');
  const asking = written.filter(isNewHere);
  if (asking.length === 0) return [];
  const lines = [...new Set(asking.map(({ after }) => after.values.budgetLine).filter(isId))];
  // What the same write moves elsewhere, withdraws or brings is taken as it becomes.
  const { rows } = await sql<Standing>`
    select id, programme, budget_line as line, year::integer as year, coalesce(until_year, year)::integer as until, sort, amount, adopted
    from budget_amount where budget_line = any(${lines}::uuid[]) and withdrawn_at is null
      and not (id = any(${written.map(({ after }) => after.id)}::uuid[]))`.execute(bench.db);
  const last = new Map(written.map(({ after }) => [after.id, after]));
  const becoming = [...last.values()].filter(({ withdrawnAt }) => withdrawnAt === null).map(standingOf);
  const all = Map.groupBy([...rows, ...becoming], keyOf);
  return asking.flatMap((step) => {
    const own = standingOf(step.after);
    const other = all.get(keyOf(own))?.find(({ id }) => id !== own.id);
    if (!other) return [];
    // A pledge that is not adopted is not for everybody who writes amounts.
    const isTold = other.sort !== 'pledged' || other.adopted;
    const { year, until, sort } = own;
    return [finding(step, 'amount-twice', { year, until, sort, ...(isTold && { cents: Number(other.amount) }) }, 'year')];
  });
}

/** Whether a step brings an amount to where it did not stand. */
function isNewHere({ before, after, change }: Step): boolean {
  if (change.action === 'withdraw') return false;
  return before === null || change.action === 'restore' || keyOf(standingOf(before)) !== keyOf(standingOf(after));
}

function standingOf({ id, programme, values }: AnyThing): Standing {
  const year = Number(values.year);
  return {
    id,
    programme,
    line: String(values.budgetLine),
    year,
    until: typeof values.untilYear === 'number' ? values.untilYear : year,
    sort: String(values.sort),
    amount: Number(values.amount),
    adopted: values.adopted === true,
  };
}

function keyOf({ programme, line, year, until, sort }: Standing): string {
  return `${programme} ${line} ${year} ${until} ${sort}`;
}
