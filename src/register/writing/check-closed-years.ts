import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import type { AnyThing } from '../things.ts';
import type { Bench } from './bench.ts';
import { finding, type Step } from './step.ts';

/**
 * Amounts of a closed year stay as they are, and so does the source that their line draws on. Closing a year and
 * writing an amount wait for each other at the money source.
 */
export async function checkClosedYears(bench: Bench, steps: readonly Step[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  await lockClosing(bench, steps);
  for (const step of steps) {
    const years = await touched(bench, step);
    for (const { source, year } of years) {
      if (await isClosed(bench, source, year)) {
        issues.push(finding(step, 'year-closed', { year }, step.after.kind === 'budgetAmount' ? 'year' : 'moneySource'));
        break;
      }
    }
  }
  return issues;
}

async function lockClosing(bench: Bench, steps: readonly Step[]): Promise<void> {
  const closing = steps.filter((step) => step.after.kind === 'closedYear').map((step) => step.after.values.moneySource);
  await sql`select id from money_source where id = any(${closing.filter(isId)}::uuid[]) order by id for update`.execute(bench.db);
}

/** Money sources and years whose amounts a step changes. */
async function touched(bench: Bench, step: Step): Promise<{ source: string; year: number }[]> {
  const states = [step.before, step.after].filter((thing): thing is AnyThing => thing !== null);
  if (step.after.kind === 'budgetAmount') {
    const found = [];
    for (const { values } of states) {
      if (!isId(values.budgetLine) || typeof values.year !== 'number') continue;
      await bench.fetch('budgetLine', [values.budgetLine], 'for share');
      const source = bench.get('budgetLine', values.budgetLine)?.values.moneySource;
      if (isId(source)) found.push({ source, year: values.year });
    }
    return found;
  }
  if (step.after.kind !== 'budgetLine' || step.before === null || !step.changed.includes('moneySource')) return [];
  const { rows } = await sql<{ year: number }>`
    select distinct year::integer as year from budget_amount where budget_line = ${step.after.id}::uuid and withdrawn_at is null`.execute(
    bench.db,
  );
  return rows.flatMap(({ year }) =>
    states
      .map(({ values }) => values.moneySource)
      .filter(isId)
      .map((source) => ({ source, year })),
  );
}

async function isClosed(bench: Bench, source: string, year: number): Promise<boolean> {
  await bench.fetch('moneySource', [source], 'for share');
  const { rows } = await sql`
    select 1 from closed_year where money_source = ${source}::uuid and year = ${year} and withdrawn_at is null limit 1`.execute(bench.db);
  return rows.length > 0;
}
