import type { AreaLevel } from '#domain/area/level';
import type { Status } from '#domain/observation/observation';
import type { Table } from '../table/table.ts';
import type { TableIdentity } from './identity.ts';
import type { Role } from './roles.ts';

/** What a reader of wide tables hands over: the rows, and what each column is. */
export interface WideTable {
  table: Table;
  roles: Role[];
  identity: TableIdentity;
  /** The reader's id, for the report. */
  format: string;
  /** Numbers are padded text; dots are secret. */
  padded?: boolean;
  decimalComma?: boolean;
  sentinels?: ReadonlyMap<number, Status>;
  /** The period and the division year when the file itself tells them. */
  period?: string | null;
  divisionYear?: number | null;
  /** The level of every area, where no column tells it. */
  level?: AreaLevel;
  /** Data rows of the file, where they are not the rows of the table (years as columns). */
  rowsRead?: number;
}
