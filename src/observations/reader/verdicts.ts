import { studentQuantile } from '#analysis/distributions/student';
import { chooseComparator } from '#analysis/gap/comparator';
import { GRID_REASONS } from '#analysis/gap/judge-grid';
import { COURSES } from '#analysis/gap/series-judge';
import { VERDICTS, type ReasonCode, type Verdict, type WarningCode } from '#domain/answer/codes';
import { AREA_LEVELS } from '#domain/area/level';
import type { VerdictTable } from '#domain/figures/verdicts';
import { MARKS } from '../assembly/verdicts/figure-source.ts';
import { VERDICT_NAMES } from '../assembly/verdicts/verdict-rows.ts';
import type { NumberColumn } from '../columns.ts';
import { areaConditions } from './figure-columns.ts';
import { areaRange, rowsInScope, type Scope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** What verdicts need to be read: which file holds an indicator's, and the families. Read once per state. */
interface VerdictIndex {
  fileOf: Map<number, number>;
  family: Map<string, { tests: number; threshold: number }>;
}

const MUNICIPALITY = AREA_LEVELS.indexOf('municipality');

/** Every verdict of a place, by indicator. */
export async function verdictsOf(snapshot: Snapshot, placeId: string): Promise<VerdictTable> {
  const rows = snapshot.areas.rowsOfPlace(placeId);
  const conditions = areaConditions(rows.map((row) => snapshot.areas.areaNo[row]!));
  const [index, columns] = await Promise.all([
    verdictIndex(snapshot),
    conditions.length === 0 ? null : snapshot.numbersOfPlace(select(snapshot, conditions)),
  ]);
  return toTable(snapshot, index, columns, () => true);
}

/** The verdicts on one indicator of all places of a level in a municipality, or in the country. */
export async function verdictsAcross(snapshot: Snapshot, indicator: string, scope: Scope): Promise<VerdictTable> {
  const no = snapshot.indicators.indexOf(indicator);
  const rows = rowsInScope(snapshot, scope);
  const wanted = new Set(rows);
  const [index, columns] = await Promise.all([
    verdictIndex(snapshot),
    no < 0 || rows.length === 0 ? null : snapshot.numbers(select(snapshot, [`indicator_no = ${no} AND ${areaRange(snapshot, rows)}`])),
  ]);
  // A place is in scope by its newest area: what it is today.
  return toTable(snapshot, index, columns, (row) => wanted.has(row));
}

function select(snapshot: Snapshot, conditions: readonly string[]): string {
  const pieces = Array.from({ length: snapshot.fileCount }, (_, file) =>
    conditions.map((where) => `SELECT ${VERDICT_NAMES.join(', ')}, ${file}::USMALLINT FROM f${file}.verdict WHERE ${where}`),
  );
  return pieces.flat().join(' UNION ALL ');
}

async function verdictIndex(snapshot: Snapshot): Promise<VerdictIndex> {
  const kept = snapshot.kept.get('verdict index') as Promise<VerdictIndex> | undefined;
  if (kept) return kept;
  const made = readIndex(snapshot);
  snapshot.kept.set('verdict index', made);
  made.catch(() => snapshot.kept.delete('verdict index'));
  return made;
}

async function readIndex(snapshot: Snapshot): Promise<VerdictIndex> {
  if (snapshot.fileCount === 0) return { fileOf: new Map(), family: new Map() };
  const [indicator, file] = (await snapshot.numbers('SELECT indicator_no, file_no FROM names.verdict_file')) as [Uint16Array, Uint16Array];
  const [municipality, level, tests, threshold] = (await snapshot.numbers(
    'SELECT municipality_no, level, tests, threshold FROM names.family',
  )) as [Int32Array, Uint8Array, Int32Array, Float64Array];
  return {
    fileOf: new Map(Array.from(indicator, (no, row) => [no, file[row]!])),
    family: new Map(Array.from(municipality, (no, row) => [`${no}:${level[row]}`, { tests: tests[row]!, threshold: threshold[row]! }])),
  };
}

/** The columns of `VERDICT_NAMES` by name. */
function named(columns: readonly NumberColumn[]) {
  const column = (name: (typeof VERDICT_NAMES)[number]) => columns[VERDICT_NAMES.indexOf(name)]!;
  return { column, file: columns[VERDICT_NAMES.length]! };
}

function toTable(snapshot: Snapshot, index: VerdictIndex, columns: NumberColumn[] | null, inScope: (row: number) => boolean): VerdictTable {
  const { column, file } = named(columns ?? [...VERDICT_NAMES, 'file'].map(() => new Float64Array(0)));
  const { areas } = snapshot;
  const [area, indicator] = [column('area_no'), column('indicator_no')];
  const newest = (row: number) => areas.newestOfPlace(areas.rowOf(area[row]!));
  const order = Array.from(area.keys())
    .filter((row) => index.fileOf.get(indicator[row]!) === file[row] && inScope(newest(row)))
    .sort((one, other) => areas.code[newest(one)]! - areas.code[newest(other)]! || indicator[one]! - indicator[other]!);
  const numbers = (name: (typeof VERDICT_NAMES)[number]) => Float64Array.from(order, (row) => column(name)[row]!);
  const family = order.map((row) => familyOf(snapshot, index, newest(row)));
  const alone = order.map((row): Verdict | null => VERDICTS[column('verdict')[row]!] ?? null);
  const [p, pMannKendall, slope, se, n] = [numbers('p'), numbers('p_kendall'), numbers('slope'), numbers('se'), numbers('n')];
  const half = se.map((error, at) => (Number.isNaN(error) ? NaN : criticalT(n[at]! - 2) * error));
  const share = numbers('share');
  const period = (name: 'first_period' | 'last_period') =>
    order.map((row, at) => (n[at] === 0 ? null : snapshot.periods[column(name)[row]!]!));
  const course = (name: 'area_change' | 'reference_change') => order.map((row) => COURSES[column(name)[row]!]!);
  return {
    length: order.length,
    area: order.map((row) => areas.codes[areas.code[newest(row)]!]!),
    placeId: order.map((row) => areas.placeIdAt(newest(row))),
    indicator: order.map((row) => snapshot.indicators[indicator[row]!]!),
    verdict: alone.map((verdict, at) =>
      isClaim(verdict) && Math.max(p[at]!, pMannKendall[at]!) > family[at]!.threshold ? 'no-clear-change' : verdict,
    ),
    verdictAlone: alone,
    familySize: Int32Array.from(family, ({ tests }) => tests),
    familyThreshold: Float64Array.from(family, ({ threshold }) => threshold),
    reasons: order.map((row) => reasonsOf(column('reasons')[row]!, column('marks')[row]!)),
    warnings: order.map((row, at) => warningsOf(alone[at]!, column('marks')[row]!)),
    comparator: order.map((row, at) => (share[at]! > 0 ? 'rest' : areas.level[newest(row)]! <= MUNICIPALITY ? 'country' : 'municipality')),
    factorToWhole: share.map((part) => (part > 0 ? chooseComparator(part).factor : 1)),
    n: Int32Array.from(n),
    firstPeriod: period('first_period'),
    lastPeriod: period('last_period'),
    gapLast: numbers('gap_last'),
    slope,
    se,
    lower: slope.map((value, at) => value - half[at]!),
    upper: slope.map((value, at) => value + half[at]!),
    p,
    pMannKendall,
    r1: numbers('r1'),
    areaChange: course('area_change'),
    referenceChange: course('reference_change'),
  };
}

function familyOf({ areas }: Snapshot, { family }: VerdictIndex, row: number): { tests: number; threshold: number } {
  const level = areas.level[row]!;
  const within = level === MUNICIPALITY ? areas.code[row]! : areas.municipality[row]!;
  return family.get(`${within}:${level}`) ?? { tests: 0, threshold: 0 };
}

function isClaim(verdict: Verdict | null): boolean {
  return verdict === 'closing' || verdict === 'widening' || verdict === 'crossed';
}

function reasonsOf(bits: number, marks: number): ReasonCode[] {
  const reasons: ReasonCode[] = GRID_REASONS.filter((_, bit) => ((bits >> bit) & 1) === 1);
  // Too few years because there was a break: the years are there, and may not be joined.
  if (reasons.includes('too-few-points') && (marks & MARKS.afterBreak) !== 0) reasons.push('unresolved-break');
  return reasons;
}

function warningsOf(verdict: Verdict | null, marks: number): WarningCode[] {
  const warnings: WarningCode[] = [];
  if ((marks & MARKS.provisional) !== 0) warnings.push('provisional-figures');
  if ((marks & MARKS.estimated) !== 0) warnings.push('estimated-figures');
  if ((marks & MARKS.incomplete) !== 0) warnings.push('incomplete-release');
  if ((marks & MARKS.afterBreak) !== 0 && verdict !== 'too-few') warnings.push('unresolved-break');
  return warnings;
}

const critical: number[] = [];

function criticalT(degreesOfFreedom: number): number {
  return (critical[degreesOfFreedom] ??= studentQuantile(0.975, degreesOfFreedom));
}
