import { failure, success, type Result } from '#base/result';
import type { Reader, ReadContext, SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { openTable } from '../table/open-table.ts';
import type { Table } from '../table/table.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableIdentity, tableUnknown } from '../wide/identity.ts';
import type { Role } from '../wide/roles.ts';
import { looksLikeV3, v3Roles } from './v3-roles.ts';

/**
 * A CBS v3 data set (`TypedDataSet`, `UntypedDataSet`) however it was kept: the genuine JSON, CSV with
 * codes or with titles in their place, Parquet, XLSX with numbers as padded text; also tables of Police
 * and RIVM that CBS hosts.
 */
export const v3TableReader: Reader = {
  id: 'cbs-v3-table',
  gives: 'figures',
  detect(file) {
    const { columns, kind } = file.head;
    if (kind === 'zip' || !looksLikeV3(columns)) return null;
    return {
      sure: true,
      because: columns
        .filter((column) => column !== '')
        .slice(0, 4)
        .join(', '),
    };
  },
  async read(file, context) {
    const table = await openTable(file);
    return table.ok ? readV3(table.value, file, context) : table;
  },
};

function readV3(table: Table, file: SourceFile, context: ReadContext): Result<SourceResult> {
  const { metadata, options } = context;
  const identity = tableIdentity(file, options, metadata, { id: idInContent(table, file) });
  if (identity === null) return failure([tableUnknown(file)]);
  const roles = v3Roles(table.columns, metadata);
  const draft = wideDraft({ table, roles, identity, format: v3TableReader.id, padded: isUntyped(table, roles) }, file, context);
  return draft.ok ? success({ drafts: [draft.value], geometries: [], issues: [] }) : draft;
}

/** The table's id in the answer itself (`odata.metadata`), in a sheet's name, or told by the columns. */
function idInContent(table: Table, file: SourceFile): string | null {
  const text = file.head.kind === 'json' ? (/"odata\.metadata"\s*:\s*"([^"]*)"/.exec(file.head.text)?.[1] ?? '') : (table.sheet ?? '');
  const written = /(?<![A-Za-z0-9])\d{5}(?:NED|ENG)(?![A-Za-z0-9])/i.exec(text)?.[0];
  return written ?? SIGNATURES.find(([, columns]) => columns.every((column) => table.columns.includes(column)))?.[0] ?? null;
}

/** Tables that are known for sure by columns that no other table has together. */
const SIGNATURES: [string, string[]][] = [
  ['50090NED', ['Leeftijd', 'Marges', 'WijkenEnBuurten', 'ErvarenGezondheidGoedZeerGoed_4', 'MoeiteMetRondkomen_38']],
  ['47018NED', ['SoortMisdrijf', 'WijkenEnBuurten', 'Perioden', 'GeregistreerdeMisdrijven_1']],
];

/** Most figures are padded text: an untyped data set. In a typed one only texts are padded. */
function isUntyped(table: Table, roles: readonly Role[]): boolean {
  const figures = roles.flatMap((role, index) => (role.is === 'figure' ? [index] : [])).slice(0, 12);
  const columns = figures.map((index) => table.numbers(index)).filter((column) => column.count > 0);
  return columns.length > 0 && columns.filter((column) => column.padded > column.count / 2).length > columns.length / 2;
}
