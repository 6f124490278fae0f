import { sql } from 'kysely';
import type { Issue } from '#base/issue';
import { isId } from '#domain/register/check-value';
import type { Bench } from './bench.ts';
import { finding, type Step } from './step.ts';

/** Whether a value of an own figure can be what the figure counts, and is the only one of its period. */
export async function checkMeasured(bench: Bench, step: Step, steps: readonly Step[]): Promise<Issue[]> {
  const { values, id } = step.after;
  const { figure, period, value, base } = values;
  if (!isId(figure)) return [];
  await bench.fetch('ownFigure', [figure], 'for share');
  const counts = bench.get('ownFigure', figure)?.values.counts;
  const issues: Issue[] = [];
  if (typeof value === 'number' && counts === 'people') {
    if (!Number.isInteger(value) || value < 0) issues.push(finding(step, 'measured-no-count', { value }, 'value'));
    else if (typeof base === 'number' && base < value) issues.push(finding(step, 'measured-base-too-small', { value, base }, 'base'));
  }
  if (typeof value === 'number' && counts === 'share' && (value < 0 || value > 100)) {
    issues.push(finding(step, 'measured-no-share', { value }, 'value'));
  }
  const plain = String(period).replace('?', '');
  const besides = steps.some(
    ({ after }) =>
      after.kind === 'ownFigureValue' &&
      after.id !== id &&
      after.withdrawnAt === null &&
      after.values.figure === figure &&
      String(after.values.period).replace('?', '') === plain,
  );
  const { rows } = await sql<{ id: string }>`
    select id from own_figure_value
    where figure = ${figure}::uuid and replace(period, '?', '') = ${plain} and id <> ${id}::uuid and withdrawn_at is null`.execute(
    bench.db,
  );
  // What the same write moves elsewhere or withdraws does not stand in the way.
  const others = rows.filter((row) => !steps.some(({ after }) => after.id === row.id));
  if (besides || others.length > 0) issues.push(finding(step, 'measured-twice', { period: plain }, 'period'));
  return issues;
}
