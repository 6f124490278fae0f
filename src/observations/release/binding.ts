import type { Issue } from '#base/issue';
import { shiftYears, type Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Indicator, Mapping } from '#domain/indicator/indicator';
import { unitAgrees } from '#domain/indicator/unit';
import type { SourceMeasure } from '#domain/release/draft';
import type { Release } from '#domain/release/release';

/** One mapping of the catalogue, tied to the source measure of one release that it means. */
export interface Binding {
  indicator: Indicator;
  mapping: Mapping;
  /** Place of the mapping in the indicator's list: the first that has a value wins. */
  order: number;
  /** Position in the release's measures. */
  measure: number;
  /** Per period of the release that is taken: its position, and the period that the figure is about. */
  periods: { position: number; period: Period }[];
}

/** How a release feeds the catalogue's indicators, and every mapping that could not be tied, with the reason. */
export interface BoundRelease {
  bindings: Binding[];
  issues: Issue[];
  /** Numeric measures that no indicator uses: kept, and usable as soon as the catalogue maps them. */
  unmapped: number;
}

/**
 * Ties the catalogue's mappings to a release. The exact column key goes first (`column`, then each of
 * `formerly`); a mapping that names no running number is tied by name, when exactly one column bears it,
 * for CBS moves the numbers between snapshots of a table. A mapping with a number says that the name alone
 * is not enough (four columns `AfstandTotSchool`): it is never tied to another number, only told where the
 * column may have gone. Nor is one whose source writes a unit that contradicts the indicator's: a wrong
 * number is worse than none.
 */
export function bindRelease(
  release: Pick<Release, 'table' | 'measures' | 'periods'>,
  catalogue: Pick<Catalogue, 'indicators'>,
): BoundRelease {
  const bindings: Binding[] = [];
  const issues: Issue[] = [];
  const table = release.table.id.toLowerCase();
  for (const indicator of catalogue.indicators) {
    indicator.mappings.forEach((mapping, order) => {
      if (!mapping.tables.some((id) => id.toLowerCase() === table)) return;
      const report = (code: string, params: Issue['params'] = {}, level: Issue['level'] = 'warning') =>
        issues.push({ code, level, params: { indicator: indicator.id, table: release.table.id, column: mapping.column, ...params } });
      const found = findMeasure(release.measures, mapping);
      if ('fault' in found) return void report(found.fault, { candidates: found.candidates.join(', ') });
      const measure = release.measures[found.measure]!;
      if (measure.datatype === 'text') return void report('mapping-to-text');
      if (mapping.factor === undefined && measure.unit !== null && !unitAgrees(measure.unit, indicator.unit)) {
        return void report('unit-contradicts', { written: measure.unit, wanted: indicator.unit });
      }
      bindings.push({ indicator, mapping, order, measure: found.measure, periods: periodsOf(release.periods, mapping) });
    });
  }
  const used = new Set(bindings.map((binding) => binding.measure));
  const unmapped = release.measures.filter((measure, index) => measure.datatype === 'number' && !used.has(index)).length;
  return { bindings, issues, unmapped };
}

type Found = { measure: number } | { fault: 'mapping-dead' | 'column-moved' | 'column-ambiguous'; candidates: string[] };

function findMeasure(measures: readonly SourceMeasure[], mapping: Mapping): Found {
  const suited = measures.flatMap((measure, index) => (membersAgree(measure, mapping.members ?? {}) ? [{ measure, index }] : []));
  for (const key of [mapping.column, ...(mapping.formerly ?? [])]) {
    const exact = suited.filter(({ measure }) => measure.column === key);
    if (exact.length === 1) return { measure: exact[0]!.index };
    if (exact.length > 1) return { fault: 'column-ambiguous', candidates: exact.map(({ measure }) => describe(measure)) };
  }
  const names = new Set([mapping.column, ...(mapping.formerly ?? [])].map(nameOf));
  const byName = suited.filter(({ measure }) => names.has(nameOf(measure.column)));
  if (byName.length === 0) return { fault: 'mapping-dead', candidates: [] };
  const candidates = byName.map(({ measure }) => describe(measure));
  if (nameOf(mapping.column) !== mapping.column.toLowerCase()) return { fault: 'column-moved', candidates };
  return byName.length === 1 ? { measure: byName[0]!.index } : { fault: 'column-ambiguous', candidates };
}

/** A column's name without its running number, case aside (CBS changes that too): `Koopwoningen_47`. */
function nameOf(column: string): string {
  return column.replace(/_\d+$/, '').toLowerCase();
}

function membersAgree(measure: SourceMeasure, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([dimension, member]) =>
    [measure.members[dimension], measure.memberTitles[dimension]].some((seen) => seen !== undefined && seen.trim() === member.trim()),
  );
}

function describe(measure: SourceMeasure): string {
  const members = Object.entries(measure.members).map(([dimension, member]) => `${dimension}=${member}`);
  return members.length > 0 ? `${measure.column} (${members.join(', ')})` : measure.column;
}

function periodsOf(periods: readonly Period[], { from, until, periodShift = 0 }: Mapping): Binding['periods'] {
  return periods.flatMap((period, position) => {
    if (from !== undefined && period < from) return [];
    // `until: 2012` takes all of 2012, its months too.
    if (until !== undefined && period.slice(0, until.length) > until) return [];
    return [{ position, period: shiftYears(period, periodShift) }];
  });
}
