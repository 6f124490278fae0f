/** What a question gives as one margin: people per category, or cells of a cross-table. */
export type WrittenMargin = Readonly<Record<string, number>> | readonly Readonly<Record<string, unknown>>[];

/** A margin as it will be weighted to: the keys of a row that make the category, and people per category. */
export interface ReadMargin {
  name: string;
  factors: readonly string[];
  separator: string;
  totals: Readonly<Record<string, number>>;
}

type Row = Readonly<Record<string, unknown>>;

const SEPARATORS = [':', ' x ', ' × ', '*', '|', ','];

/** One category as text; null where it is missing. Numbers and truths are taken by how they are written. */
export function categoryText(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value as string | number | boolean);
}

/**
 * Reads a margin: a key of the rows, a cross-table by a joined key (`sex:age`), or a list of cells. A key
 * that the rows themselves have is never taken apart.
 */
export function readMargin(name: string, written: WrittenMargin, rows: readonly Row[]): ReadMargin {
  if (isCells(written)) {
    const factors = Object.keys(written[0] ?? {}).filter((key) => key !== 'N');
    const totals: Record<string, number> = {};
    for (const cell of written) {
      const key = factors.map((factor) => categoryText(cell[factor]) ?? '').join(':');
      totals[key] = (totals[key] ?? 0) + Number(cell['N']);
    }
    return { name, factors, separator: ':', totals };
  }
  const separator = rows.some((row) => name in row) ? undefined : SEPARATORS.find((found) => name.includes(found));
  return {
    name,
    factors: separator ? name.split(separator).map((part) => part.trim()) : [name],
    separator: separator ?? ':',
    totals: written,
  };
}

/** The category of a respondent; null where any factor is missing. */
export function categoryOf({ factors, separator }: ReadMargin, row: Row): string | null {
  const parts = factors.map((factor) => categoryText(row[factor]));
  return parts.includes(null) ? null : parts.join(separator);
}

function isCells(written: WrittenMargin): written is readonly Row[] {
  return Array.isArray(written);
}
