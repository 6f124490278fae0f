import type { z } from 'zod';

interface Row {
  unit: string;
  treated: boolean;
  post?: boolean | undefined;
  time?: number | undefined;
  [key: string]: unknown;
}

interface Question {
  rows: readonly Row[];
  cluster: string;
  start?: number | undefined;
}

/** What the shape alone cannot tell: an area in both groups, a figure given twice, a start that is not one. */
export function checkTwoByTwo({ rows, cluster, start }: Question, context: z.core.$RefinementCtx): void {
  if (['treated', 'post', 'y', 'time', '__proto__'].includes(cluster)) {
    context.addIssue({ code: 'custom', path: ['cluster'], message: 'a key that says which area a row belongs to' });
    return;
  }
  const groups = new Map<string, boolean>();
  const seen = new Set<string>();
  const postAt = new Map<number, boolean>();
  const timed = rows.filter(({ time }) => time !== undefined).length;
  const add = (index: number, key: string, message: string): void =>
    context.addIssue({ code: 'custom', path: ['rows', index, key], message });
  if (timed > 0 && timed < rows.length)
    add(
      rows.findIndex(({ time }) => time === undefined),
      'time',
      'a time in every row, or in none',
    );
  rows.forEach((row, index) => {
    const group = groups.get(row.unit);
    if (group === undefined) groups.set(row.unit, row.treated);
    else if (group !== row.treated) add(index, 'treated', `one group for unit ${row.unit} in all its rows`);
    if (row.post === undefined && (start === undefined || row.time === undefined))
      add(index, 'post', '0 or 1 (or a start and a time in every row)');
    const key = JSON.stringify([row.unit, row.time ?? row.post ?? null]);
    if (seen.has(key))
      add(index, 'unit', `one row per unit and period: ${row.unit} has more${row.time === undefined ? '; give their times' : ''}`);
    seen.add(key);
    if (row.time !== undefined && row.post !== undefined) {
      if ((postAt.get(row.time) ?? row.post) !== row.post) add(index, 'post', `the same for every row of time ${row.time}`);
      else postAt.set(row.time, row.post);
    }
    const area = row[cluster];
    if (cluster !== 'unit' && typeof area !== 'string' && typeof area !== 'number')
      add(index, cluster, `the ${cluster} of each row, as "cluster" asks`);
  });
  const lastBefore = Math.max(...[...postAt].filter(([, post]) => !post).map(([time]) => time));
  const firstAfter = Math.min(...[...postAt].filter(([, post]) => post).map(([time]) => time));
  if (lastBefore > firstAfter)
    context.addIssue({
      code: 'custom',
      path: ['rows'],
      message: `post 0 before post 1: time ${lastBefore} is before the start, ${firstAfter} after it`,
    });
}
