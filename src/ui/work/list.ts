import type { KindName } from '#domain/register/kinds';
import type { StillSo } from '#domain/work/still-so';

/** A filter of a list: what it can be narrowed to by one field. */
export interface Filter {
  field: string;
  label: string;
  chosen: string;
  options: readonly { value: string; label: string }[];
  /** Too many to choose from: typed, with these as suggestions. */
  isTyped: boolean;
}

/** A list as the pages of the workspace draw it. */
export interface List {
  kind: KindName;
  columns: readonly { field: string; label: string }[];
  rows: readonly {
    id: string;
    version: number;
    label: string;
    cells: readonly { text: string; isDay: boolean }[];
    asOf: string;
    isWithdrawn: boolean;
    stillSo: StillSo;
    /** Whether it can be ticked, to be changed with others. */
    mayChange: boolean;
  }[];
  total: number;
  asked: { text: string; order: string; withdrawn: boolean | 'only' };
  filters: readonly Filter[];
  moreFilters: readonly Filter[];
  unknown: readonly string[];
  orders: readonly { value: string; label: string }[];
  /** By what it is in order where nobody chose one, newest first; null: by name. */
  firstOrder: string | null;
  ownOrganisation: string | null;
  mayMake: boolean;
  together: readonly { field: string; label: string }[];
  /** For saying that a state still holds. */
  token: string;
}
