/** What a column of a wide table is: every column has exactly one role, so none is forgotten. */
export type Role =
  /** Row numbers, repetitions of another column, parts of a code that stands whole elsewhere. */
  | { is: 'ignored' }
  /** The area dimension: a code, a title, or digits that lost their prefix. */
  | { is: 'area-key' }
  /** The area's code beside it. */
  | { is: 'area-code' }
  | { is: 'area-name' }
  | { is: 'municipality-name' }
  | { is: 'municipality-code' }
  | { is: 'area-type' }
  | { is: 'change-mark' }
  | { is: 'period' }
  | { is: 'margin' }
  | { is: 'member'; dimension: string }
  | { is: 'member-title'; dimension: string }
  | FigureRole;

export interface FigureRole {
  is: 'figure';
  /** The source's own key, kept as the measure's column. */
  key: string;
  title: string | null;
  unit: string | null;
  decimals: number | null;
  /** Null: the cells tell. */
  datatype: 'number' | 'text' | null;
  /** Columns that hold the 95% margins of this one, by index. */
  lower?: number;
  upper?: number;
  /** Published as provisional. */
  provisional?: boolean;
}

/** A figure column of which only the key is known. */
export function bareFigure(key: string): FigureRole {
  return { is: 'figure', key, title: null, unit: null, decimals: null, datatype: null };
}

/** Index of the first column with a role; -1 when there is none. */
export function roleIndex(roles: readonly Role[], is: Role['is']): number {
  return roles.findIndex((role) => role.is === is);
}
