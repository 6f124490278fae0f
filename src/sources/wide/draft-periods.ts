import { parsePeriod } from '#base/period';
import { failure, success, type Result } from '#base/result';
import type { MemberMetadata } from '../metadata/table-metadata.ts';
import type { ReadContext } from '../reader.ts';
import type { Table } from '../table/table.ts';
import type { WideTable } from './wide-table.ts';
import { constantPeriod, periodColumn, type PeriodColumn } from './period-column.ts';
import { roleIndex } from './roles.ts';

/**
 * The periods of the rows: from their column, else one for all, from the first that tells it: the user,
 * the reader, the catalogue, metadata. Errors: `period-missing`, `period-option-unreadable`.
 */
export function periodsOf(wide: WideTable, table: Table, { options, metadata }: ReadContext): Result<PeriodColumn> {
  const column = roleIndex(wide.roles, 'period');
  if (column >= 0) {
    const statuses = [...(metadata?.members.values() ?? [])].find((members) =>
      [...members.values()].some((member) => member.status !== null),
    );
    return success(periodColumn(table, column, (raw) => isProvisional(statuses, raw)));
  }
  const said = options.period ?? wide.period ?? wide.identity.foreign?.period ?? metadata?.period ?? null;
  const parsed = said === null ? null : parsePeriod(said);
  if (parsed !== null) return success(constantPeriod(parsed.period, table.rowCount, parsed.provisional));
  if (options.period !== undefined)
    return failure([{ code: 'period-option-unreadable', level: 'error', params: { value: options.period } }]);
  // A bare list of areas is about no period at all.
  if (!wide.roles.some((role) => role.is === 'figure')) return success({ ...constantPeriod('', table.rowCount), periods: [] });
  return failure([{ code: 'period-missing', level: 'error', params: { table: wide.identity.table.id } }]);
}

function isProvisional(members: Map<string, MemberMetadata> | undefined, raw: string): boolean {
  const status = members?.get(raw)?.status;
  return status !== undefined && status !== null && /voorlopig/i.test(status);
}
