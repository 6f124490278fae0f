import { hasErrors, type Issue } from '#base/issue';
import { yearOf } from '#base/period';
import { failure, success, type Result } from '#base/result';
import type { Status } from '#domain/observation/observation';
import type { Draft, SourceMeasure } from '#domain/release/draft';
import { areasOfList } from '../metadata/areas-of-list.ts';
import { otherSnapshot, undated } from '../metadata/other-snapshot.ts';
import type { TableMetadata } from '../metadata/table-metadata.ts';
import type { ReadContext, SourceFile } from '../reader.ts';
import type { Table } from '../table/table.ts';
import { areaColumn } from './area-column.ts';
import { unknownAreas, yearsOfNames } from './area-findings.ts';
import { arrange } from './arrangement.ts';
import { collisions } from './collisions.ts';
import { withoutEmptyRows } from './empty-rows.ts';
import { blockOf, type BlockFigure } from './block.ts';
import { figureColumn, type FigureColumn } from './figure-column.ts';
import { periodsOf } from './draft-periods.ts';
import type { WideTable } from './wide-table.ts';
import { roleIndex, type FigureRole } from './roles.ts';

/** Exactly so many rows is where a known scraper stopped, and where one page of CBS ends. */
const PAGE_OF_CBS = 10_000;

/**
 * Makes a draft of a wide table: every row is an area in a period (and a combination of other
 * dimensions), every figure column a measure per combination. Errors, all at once: `period-missing`,
 * `unknown-period`, `duplicate-rows`, `unknown-margin`, `not-a-number`, `no-areas`.
 */
export function wideDraft(wide: WideTable, file: SourceFile, context: ReadContext): Result<Draft> {
  const { roles, identity } = wide;
  const { options, metadata } = context;
  const filled = withoutEmptyRows(wide.table, roles);
  const { table } = filled;
  const dated = periodsOf(wide, table, context);
  if (!dated.ok) return failure(placed(file, dated.issues));
  const periods = dated.value;
  if (roleIndex(roles, 'area-key') < 0 && roleIndex(roles, 'area-code') < 0) {
    return failure([{ code: 'no-areas', level: 'error', at: file.name, params: { columns: table.columns.slice(0, 8).join(', ') } }]);
  }
  const division = options.divisionYear ?? wide.divisionYear ?? identity.foreign?.divisionYear ?? metadata?.divisionYear ?? null;
  const yearOfRow = (row: number) => yearOf(periods.periods[periods.ofRow[row]!] ?? '0000');
  const {
    areas,
    ofRow,
    issues: restored,
  } = areaColumn(table, roles, division === 'period' ? yearOfRow : division, {
    foreign: identity.foreign,
    titles: areaTitles(metadata),
    level: wide.level ?? null,
    areaByTitle: options.areaByTitle ?? null,
  });
  const place = { area: ofRow, period: periods.ofRow, flags: periods.flags };
  const arrangement = arrange(
    table,
    roles,
    {
      ...place,
      periods: Math.max(1, periods.periods.length),
      areaName: (index) => areas[index]!.code,
      periodName: (index) => periods.periods[index] ?? '',
      collision: collisions(table, roles, areas, ofRow),
    },
    (dimension, key) => metadata?.members.get(dimension)?.get(key)?.title ?? null,
  );
  const figures = figureColumns(wide, table);
  const measures: SourceMeasure[] = [];
  const blocks = arrangement.groups.map((group) => {
    const columns: BlockFigure[] = figures.own.map(({ role, column }) => ({
      measure: measures.push(measureOf(role, column, group)) - 1,
      column,
      lower: role.lower === undefined ? null : figures.at(role.lower),
      upper: role.upper === undefined ? null : figures.at(role.upper),
      provisional: role.provisional ?? false,
    }));
    return blockOf(group, arrangement.hasMargins, place, columns);
  });
  if (metadata !== null) addListed(areas, metadata, typeof division === 'number' ? division : null);
  const other = otherSnapshot(wide.table.columns, metadata, file);
  const rowsRead = wide.rowsRead ?? wide.table.rowCount;
  const complete = rowsRead !== PAGE_OF_CBS;
  const issues = placed(file, [
    ...wide.table.notes,
    ...(other ? [other] : []),
    ...filled.issues,
    ...periods.issues,
    ...arrangement.issues,
    ...figures.issues,
    ...restored,
    ...unknownAreas(areas, yearsOfNames(division, periods.periods), options.catalogue),
    ...(complete ? [] : [{ code: 'exactly-10000-rows', level: 'warning' as const, params: { table: identity.table.id } }]),
    ...(identity.foreign ? [] : [{ code: 'table-not-in-catalogue', level: 'warning' as const, params: { table: identity.table.id } }]),
  ]);
  if (hasErrors(issues)) return failure(issues);
  return success({
    table: other ? undated(identity.table) : identity.table,
    files: [{ name: file.name, bytes: file.bytes.length, sha256: file.sha256 }, ...(metadata?.files ?? [])],
    format: { id: wide.format, because: context.because },
    measures,
    areas,
    periods: periods.periods,
    blocks: measures.length === 0 ? [] : blocks,
    rowsRead,
    complete,
    issues,
  });
}

function areaTitles(metadata: TableMetadata | null): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [dimension, members] of metadata?.members ?? []) {
    if (metadata!.dimensions.get(dimension) !== 'area') continue;
    for (const member of members.values()) titles.set(member.key, member.title);
  }
  return titles;
}

function figureColumns(wide: WideTable, table: Table) {
  const habits = {
    padded: wide.padded ?? false,
    decimalComma: wide.decimalComma ?? false,
    sentinels: wide.sentinels ?? new Map<number, Status>(),
    missing: wide.identity.foreign?.missing ?? 'unknown',
  };
  const read = new Map<number, FigureColumn>();
  const margins = new Set(wide.roles.flatMap((role) => (role.is === 'figure' ? [role.lower, role.upper] : [])));
  const own: { role: FigureRole; column: FigureColumn }[] = [];
  wide.roles.forEach((role, index) => {
    if (role.is !== 'figure') return;
    const column = figureColumn(table, index, role, habits);
    read.set(index, column);
    if (!margins.has(index)) own.push({ role, column });
  });
  return { own, at: (index: number) => read.get(index) ?? null, issues: [...read.values()].flatMap((column) => column.issues) };
}

function measureOf(
  role: FigureRole,
  column: FigureColumn,
  group: { members: Record<string, string>; memberTitles: Record<string, string> },
): SourceMeasure {
  return {
    column: role.key,
    members: group.members,
    memberTitles: group.memberTitles,
    title: role.title,
    unit: role.unit,
    datatype: column.texts === null ? 'number' : 'text',
    decimals: role.decimals,
  };
}

/** Areas that the list beside the data names and the data (so far) has no row for. */
function addListed(areas: Draft['areas'], metadata: TableMetadata, divisionYear: number | null): void {
  const there = new Set(areas.map((area) => area.code));
  for (const area of areasOfList(metadata, divisionYear)) if (!there.has(area.code)) areas.push(area);
}

function placed(file: SourceFile, issues: Issue[]): Issue[] {
  return issues.map((issue) =>
    issue.at ? issue : { ...issue, at: typeof issue.params?.['line'] === 'number' ? `${file.name}:${issue.params['line']}` : file.name },
  );
}
