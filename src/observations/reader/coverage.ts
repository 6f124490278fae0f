import type { Coverage } from '#domain/figures/reader';
import { AREA_LEVELS } from '#domain/area/level';
import { STATUSES } from '#domain/observation/observation';
import { areaRange } from './scope.ts';
import type { Snapshot, Tally } from './snapshot.ts';

/**
 * What there is of every indicator and how old: periods with a value, and for the newest of them the
 * areas with a value per level and what is missing per reason. `complete` is false when a release that
 * it rests on holds only part of its table.
 */
export async function coverageOf(snapshot: Snapshot, municipality: string | null): Promise<Coverage[]> {
  const tally = municipality === null ? snapshot.tally : await tallyWithin(snapshot, municipality);
  const rowsOf = new Map<number, number[]>();
  tally.indicator.forEach((no, row) => {
    const rows = rowsOf.get(no);
    if (rows) rows.push(row);
    else rowsOf.set(no, [row]);
  });
  const incomplete = new Set(snapshot.releases.filter((release) => !release.complete).map((release) => release.id));
  return snapshot.indicators.map((indicator, no) => {
    const rows = rowsOf.get(no) ?? [];
    const periods = [...new Set(rows.filter((row) => tally.status[row] === 0).map((row) => tally.period[row]!))].sort(
      (a, b) => snapshot.periodRank[a]! - snapshot.periodRank[b]!,
    );
    const newest = periods.at(-1);
    const areas: Coverage['areas'] = {};
    const missing: Coverage['missing'] = {};
    for (const row of rows) {
      if (tally.period[row] !== (newest ?? tally.period[row])) continue;
      const status = STATUSES[tally.status[row]!]!;
      const level = AREA_LEVELS[tally.level[row]!]!;
      if (status === 'ok') areas[level] = (areas[level] ?? 0) + tally.cells[row]!;
      else missing[status] = (missing[status] ?? 0) + tally.cells[row]!;
    }
    const releases = [...new Set(rows.map((row) => snapshot.releaseIds[tally.release[row]!]!))].sort();
    const name = (period: number | undefined) => (period === undefined ? null : snapshot.periods[period]!);
    return {
      indicator,
      newestPeriod: name(newest),
      oldestPeriod: name(periods[0]),
      periods: periods.length,
      areas,
      missing,
      releases,
      complete: !releases.some((release) => incomplete.has(release)),
    };
  });
}

/** The same counts for one municipality and the areas in it. */
async function tallyWithin(snapshot: Snapshot, municipality: string): Promise<Tally> {
  const { areas } = snapshot;
  const within = areas.numberOfCode(municipality);
  const rows: number[] = [];
  for (let row = 0; row < areas.length; row += 1) if (areas.municipality[row] === within) rows.push(row);
  const range = areaRange(snapshot, rows);
  const pieces = Array.from({ length: snapshot.fileCount }, (_, file) =>
    ['by_area', 'own'].map(
      (table) => `SELECT f.indicator_no, f.period_no, a.level, f.status, f.release_no, count(*)::INTEGER AS cells
      FROM f${file}.${table} f JOIN names.area a USING (area_no) ${snapshot.hasMasked(file) ? `JOIN names.partition p ON p.indicator_no = f.indicator_no AND p.period_no = f.period_no AND p.file_no = ${file}` : ''}
      WHERE f.${range} AND a.municipality_no = ${within} GROUP BY ALL`,
    ),
  ).flat();
  if (rows.length === 0 || pieces.length === 0) return { ...snapshot.tally, indicator: new Uint16Array(0) };
  const [indicator, period, level, status, release, cells] = (await snapshot.numbers(pieces.join(' UNION ALL '))) as [
    Uint16Array,
    Uint16Array,
    Uint8Array,
    Uint8Array,
    Uint16Array,
    Int32Array,
  ];
  return { indicator, period, level, status, release, cells };
}
