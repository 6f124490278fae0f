import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { BaseRef, MeasureRef, OwnProtection } from '#domain/disclosure/protection';
import type { Draft, SourceMeasure } from '#domain/release/draft';

/** Whom a share or mean is of: a measure of the draft by number, others' count, or the base beside each figure. */
export type Base = { measure: number } | { indicator: string } | { beside: 'base' };

/** What a measure of the draft is to the gate. `count` of a share: the measure that says how many. */
export type GatedMeasure =
  { kind: 'count' } | { kind: 'share'; base: Base; count: number | null } | { kind: 'mean'; base: Base } | { kind: 'free' };

type Asked = Pick<Draft, 'measures' | 'blocks' | 'table'>;

/**
 * What each measure of a draft is. What is not declared is a count of people: then it must be whole numbers, and
 * no percentage, or nobody could say what is small in it.
 *
 * @throws Fault `protection-column-unknown`, `protection-column-undeclared`: every one at once
 */
export function gatedMeasures(draft: Asked, protection: OwnProtection): GatedMeasure[] {
  const issues: Issue[] = [];
  const table = draft.table.id;
  const find = (ref: MeasureRef): number => {
    const at = findMeasure(draft.measures, ref);
    if (at === null) issues.push({ code: 'protection-column-unknown', level: 'error', params: { table, column: refText(ref) } });
    return at ?? -1;
  };
  const baseOf = (ref: BaseRef): Base => {
    if (typeof ref === 'object' && ('indicator' in ref || 'beside' in ref)) return ref;
    return { measure: find(ref) };
  };
  const measures: GatedMeasure[] = draft.measures.map(() => ({ kind: 'count' }));
  const declare = (at: number, measure: GatedMeasure): void => {
    if (at >= 0) measures[at] = measure;
  };
  for (const { share, base, count } of protection.shares)
    declare(find(share), { kind: 'share', base: baseOf(base), count: count === undefined ? null : find(count) });
  for (const { mean, base } of protection.means) declare(find(mean), { kind: 'mean', base: baseOf(base) });
  for (const ref of protection.free) declare(find(ref), { kind: 'free' });
  for (const { total, parts } of protection.sums) for (const ref of [total, ...parts]) find(ref);
  measures.forEach(({ kind }, at) => {
    const { column, unit } = draft.measures[at]!;
    if (kind === 'count' && !isCount(draft, at))
      issues.push({ code: 'protection-column-undeclared', level: 'error', params: { table, column, unit: unit ?? '' } });
  });
  if (issues.length > 0) throw new Fault(issues);
  return measures;
}

/** The measure that is meant; null when it is none, or more than one. */
export function findMeasure(measures: readonly SourceMeasure[], ref: MeasureRef): number | null {
  const { column, members } = typeof ref === 'string' ? { column: ref, members: {} } : ref;
  const same = measures.flatMap((measure, at) => (measure.column === column ? [at] : []));
  const exact = same.filter((at) => sameMembers(measures[at]!.members, members));
  if (exact.length === 1) return exact[0]!;
  return typeof ref === 'string' && same.length === 1 ? same[0]! : null;
}

function sameMembers(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function refText(ref: MeasureRef): string {
  if (typeof ref === 'string') return ref;
  const members = Object.entries(ref.members).map(([dimension, member]) => `${dimension}=${member}`);
  return `${ref.column} (${members.join(', ')})`;
}

function isCount({ measures, blocks }: Asked, at: number): boolean {
  const { datatype, unit } = measures[at]!;
  if (datatype === 'text' || /%|procent|percent|per\s*1/i.test(unit ?? '')) return false;
  return blocks.every(({ columns }) =>
    columns.every(
      ({ measure, values }) => measure !== at || values.every((value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0)),
    ),
  );
}
