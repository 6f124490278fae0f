import { failure, success, type Result } from '#base/result';
import type { Reader, ReadContext, SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { openTable } from '../table/open-table.ts';
import type { Table } from '../table/table.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableUnknown } from '../wide/identity.ts';
import { headingRoles, isAreaHeading, topicOf } from './headings.ts';
import { portalIdentity } from './identity.ts';

/**
 * A download from the StatLine portal, "CSV met statistische symbolen": a row per area and period, topics
 * as columns with their path and unit in the heading, numbers padded, a dot for what is secret.
 */
export const portalLongReader: Reader = {
  id: 'statline-portal-long',
  gives: 'figures',
  detect({ head }) {
    if (head.kind !== 'delimited') return null;
    const area = head.columns.find(isAreaHeading);
    const topic = head.columns.find((heading) => topicOf(heading) !== null);
    return area === undefined || topic === undefined ? null : { sure: true, because: `${area}; ${topic}` };
  },
  async read(file, context) {
    const table = await openTable(file);
    return table.ok ? readLong(table.value, file, context) : table;
  },
};

function readLong(table: Table, file: SourceFile, context: ReadContext): Result<SourceResult> {
  const identity = portalIdentity(file, context, null);
  if (identity === null) return failure([tableUnknown(file)]);
  const roles = headingRoles(table.columns);
  const figures = roles.flatMap((role, column) => (role.is === 'figure' ? [column] : []));
  const decimalComma = hasDecimalComma(table, figures);
  const draft = wideDraft({ table, roles, identity, format: portalLongReader.id, padded: true, decimalComma }, file, context);
  return draft.ok ? success({ drafts: [draft.value], geometries: [], issues: [] }) : draft;
}

/** Whether numbers are written as `42,5`: the first figure with a sign tells. */
export function hasDecimalComma(table: Table, figures: readonly number[]): boolean {
  for (let row = 0; row < Math.min(table.rowCount, 2000); row++) {
    for (const column of figures) {
      const text = table.text(column, row)?.trim() ?? '';
      if (/^-?\d+[.,]\d+$/.test(text)) return text.includes(',');
    }
  }
  return false;
}
