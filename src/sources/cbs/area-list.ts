import { parseOfficialCode } from '#domain/area/code';
import { failure, success, type Result } from '#base/result';
import type { Draft, DraftArea } from '#domain/release/draft';
import type { Reader, ReadContext, SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { openTable } from '../table/open-table.ts';
import { columnIndex, type Table } from '../table/table.ts';
import { OFFICIAL_SCHEME } from '../wide/areas.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableIdentity, tableUnknown } from '../wide/identity.ts';
import { bareFigure, type Role } from '../wide/roles.ts';

type ListKind = 'regions' | 'residences' | 'municipalities';

/**
 * Lists of areas: "Gebieden in Nederland" (every municipality with its code in each regional division),
 * places of residence, and plain lists of municipality codes. They give areas with their names; what the
 * list says besides (codes of regions, inhabitants) is kept as measures.
 */
export const areaListReader: Reader = {
  id: 'cbs-area-list',
  gives: 'figures',
  detect(file) {
    const kind = listKind(file.head.columns);
    return kind === null
      ? null
      : {
          sure: true,
          because: file.head.columns
            .filter((column) => column !== '')
            .slice(0, 4)
            .join(', '),
        };
  },
  async read(file, context) {
    const table = await openTable(file);
    return table.ok ? readList(table.value, file, context) : table;
  },
};

function listKind(columns: readonly string[]): ListKind | null {
  if (columns.includes('Code_1') && columns.includes('Naam_2')) return 'regions';
  if (columns.includes('Woonplaatscode_1') && columns.includes('Naam_2')) return 'residences';
  return columns.length <= 4 && columns.includes('Gemeentecode') && columns.includes('Gemeentenaam') ? 'municipalities' : null;
}

const ROLES: Record<ListKind, Record<string, Role>> = {
  regions: { Code_1: { is: 'area-code' }, Naam_2: { is: 'area-name' } },
  residences: { Woonplaatscode_1: { is: 'area-code' }, Naam_2: { is: 'area-name' }, Code_3: { is: 'municipality-code' } },
  municipalities: { Gemeentecode: { is: 'area-code' }, Gemeentenaam: { is: 'area-name' } },
};

function readList(table: Table, file: SourceFile, context: ReadContext): Result<SourceResult> {
  const kind = listKind(table.columns)!;
  const { options, metadata } = context;
  const hint =
    kind === 'municipalities'
      ? { id: 'cbs-municipality-codes' }
      : { id: /(\d{5}(?:NED|ENG))/i.exec(file.head.kind === 'json' ? file.head.text.slice(0, 300) : '')?.[1] ?? null };
  const identity = tableIdentity(file, options, metadata, hint);
  if (identity === null) return failure([tableUnknown(file)]);
  const roles = table.columns.map((column) => ROLES[kind][column] ?? listedRole(column));
  const draft = wideDraft({ table, roles, identity, format: areaListReader.id, level: 'municipality' }, file, context);
  if (!draft.ok) return draft;
  if (kind === 'regions') addRegions(draft.value, table);
  return success({ drafts: [draft.value], geometries: [], issues: [] });
}

/** Codes stay text, also where they are digits; only numbers of inhabitants and the like are figures. */
function listedRole(column: string): Role {
  if (!/_\d+$/.test(column)) return { is: 'ignored' };
  return /^(?:Code|Naam|Sortering|Afkorting|Omschrijving)/.test(column) ? { ...bareFigure(column), datatype: 'text' } : bareFigure(column);
}

/**
 * Adds the regions that the list names by an official code (`PV20`, `CR07`) and puts each municipality in
 * its province. Lists of before 2014 give bare numbers, of which the file does not say what they number:
 * these stay measures only.
 */
function addRegions(draft: Draft, table: Table): void {
  const known = new Map(draft.areas.map((area) => [area.code, area]));
  const municipality = columnIndex(table, 'Code_1');
  for (let column = 0; column + 1 < table.columns.length; column++) {
    if (!/^Code_\d+$/.test(table.columns[column]!) || column === municipality) continue;
    for (let row = 0; row < table.rowCount; row++) {
      const region = parseOfficialCode(table.text(column, row) ?? '');
      if (region === null || (region.level !== 'region' && region.level !== 'province')) continue;
      if (!known.has(region.code)) known.set(region.code, regionArea(region, table.text(column + 1, row), draft));
      const member = known.get(parseOfficialCode(table.text(municipality, row) ?? '')?.code ?? '');
      if (region.level === 'province' && member) member.parent = region.code;
    }
  }
}

function regionArea(region: { code: string; level: DraftArea['level'] }, name: string | null, draft: Draft): DraftArea {
  const area: DraftArea = {
    scheme: OFFICIAL_SCHEME,
    ...region,
    divisionYear: draft.areas[0]?.divisionYear ?? null,
    name: name?.trim() || region.code,
    parent: 'NL00',
    municipality: null,
    changeMark: null,
  };
  draft.areas.push(area);
  return area;
}
