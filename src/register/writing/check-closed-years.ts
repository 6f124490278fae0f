import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import type { SeenAmount } from '#domain/register/register';
import { idsIn, type AnyThing } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, type Step } from './step.ts';

interface SourceYear {
  source: string;
  year: number;
}

/**
 * Amounts of a closed year stay as they are, and so does the source that their line draws on. Closing a year and
 * writing an amount wait for each other at the money source.
 */
export async function checkClosedYears(bench: Bench, steps: readonly Step[]): Promise<Issue[]> {
  await lockClosing(bench, steps);
  const unseen: Issue[] = [];
  for (const step of steps) unseen.push(...(await checkSeen(bench, step)));
  const amounts = steps.filter((step) => step.after.kind === 'budgetAmount');
  await bench.fetch(
    'budgetLine',
    amounts.flatMap(statesOf).flatMap((thing) => idsIn(thing, 'budgetLine')),
    'for share',
  );
  const touching: { step: Step; years: SourceYear[] }[] = [];
  for (const step of steps) touching.push({ step, years: await touched(bench, step) });
  const isClosed = await closedAmong(
    bench,
    touching.flatMap(({ years }) => years),
  );
  const late = touching.flatMap(({ step, years }) => {
    const closed = years.find(isClosed);
    return closed ? [finding(step, 'year-closed', { year: closed.year }, step.after.kind === 'budgetAmount' ? 'year' : 'moneySource')] : [];
  });
  return [...unseen, ...late];
}

async function lockClosing(bench: Bench, steps: readonly Step[]): Promise<void> {
  const closing = steps.filter((step) => step.after.kind === 'closedYear').map((step) => step.after.values.moneySource);
  if (closing.length === 0) return;
  await sql`select id from money_source where id = any(${closing.filter(isId)}::uuid[]) order by id for update`.execute(bench.db);
}

/** Whether a year is closed over the amounts that were seen. Only asked under the lock: until then somebody may still write one. */
async function checkSeen(bench: Bench, step: Step): Promise<Issue[]> {
  const { change, after } = step;
  if (after.kind !== 'closedYear' || change.action !== 'create' || change.seen === undefined) return [];
  const { moneySource, year } = after.values;
  if (!isId(moneySource) || typeof year !== 'number') return [];
  const { rows } = await sql<SeenAmount>`
    select a.id, a.version from budget_amount as a join budget_line as l on l.id = a.budget_line
    where l.money_source = ${moneySource}::uuid and l.withdrawn_at is null and a.withdrawn_at is null
      and a.year = ${year} and coalesce(a.until_year, a.year) <= a.year`.execute(bench.db);
  const seen = new Map(change.seen.map(({ id, version }) => [id, version]));
  const isAsSeen = rows.length === seen.size && rows.every(({ id, version }) => seen.get(id) === Number(version));
  return isAsSeen ? [] : [finding(step, 'closing-not-seen')];
}

function statesOf({ before, after }: Step): AnyThing[] {
  return before === null ? [after] : [before, after];
}

/** Money sources and years whose amounts a step changes. */
async function touched(bench: Bench, step: Step): Promise<SourceYear[]> {
  const states = statesOf(step);
  if (step.after.kind === 'budgetAmount') {
    return states.flatMap(({ values: { budgetLine, year, untilYear } }) => {
      const source = isId(budgetLine) ? bench.get('budgetLine', budgetLine)?.values.moneySource : null;
      return isId(source) && typeof year === 'number' ? yearsFrom(year, untilYear).map((one) => ({ source, year: one })) : [];
    });
  }
  if (step.after.kind !== 'budgetLine' || step.before === null || !step.changed.includes('moneySource')) return [];
  const { rows } = await sql<{ year: number }>`
    select distinct generate_series(year, greatest(year, until_year))::integer as year from budget_amount where budget_line = ${step.after.id}::uuid and withdrawn_at is null`.execute(
    bench.db,
  );
  return rows.flatMap(({ year }) =>
    states
      .map(({ values }) => values.moneySource)
      .filter(isId)
      .map((source) => ({ source, year })),
  );
}

/** Every year that an amount is for, alone or with others. */
function yearsFrom(year: number, untilYear: unknown): number[] {
  const until = typeof untilYear === 'number' ? untilYear : year;
  return Array.from({ length: Math.max(until - year, 0) + 1 }, (_, index) => year + index);
}

/** Asks once for all of a ledger. @returns whether a year of a source is closed, for those that were asked */
async function closedAmong(bench: Bench, asked: readonly SourceYear[]): Promise<(one: SourceYear) => boolean> {
  if (asked.length === 0) return () => false;
  const sources = [...new Set(asked.map(({ source }) => source))];
  await bench.fetch('moneySource', sources, 'for share');
  const { rows } = await sql<SourceYear>`
    select money_source as source, year::integer as year from closed_year
    where money_source = any(${sources}::uuid[]) and withdrawn_at is null`.execute(bench.db);
  const closed = new Set(rows.map(({ source, year }) => `${source} ${year}`));
  return ({ source, year }) => closed.has(`${source} ${year}`);
}
