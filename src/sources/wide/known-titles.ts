import type { AreaLevel } from '#domain/area/level';

/** Titles of the country, its parts and its provinces as CBS writes them; they do not change over the years. */
const CODES: Record<string, string> = {
  Nederland: 'NL00',
  'Totaal Nederland': 'NL00',
  'Noord-Nederland (LD)': 'LD01',
  'Oost-Nederland (LD)': 'LD02',
  'West-Nederland (LD)': 'LD03',
  'Zuid-Nederland (LD)': 'LD04',
  'Groningen (PV)': 'PV20',
  'Fryslân (PV)': 'PV21',
  'Friesland (PV)': 'PV21',
  'Drenthe (PV)': 'PV22',
  'Overijssel (PV)': 'PV23',
  'Flevoland (PV)': 'PV24',
  'Gelderland (PV)': 'PV25',
  'Utrecht (PV)': 'PV26',
  'Noord-Holland (PV)': 'PV27',
  'Zuid-Holland (PV)': 'PV28',
  'Zeeland (PV)': 'PV29',
  'Noord-Brabant (PV)': 'PV30',
  'Limburg (PV)': 'PV31',
};

/** The code of a title that needs no list; null when the title is not one of these. */
export function knownTitleCode(title: string): string | null {
  return CODES[title] ?? null;
}

/** The level that a title itself tells by its suffix: `(PV)`, `(gemeente)`, `(CR)`. Null when it has none. */
export function levelOfTitle(title: string): AreaLevel | null {
  const suffix = /\(([^()]+)\)$/.exec(title)?.[1];
  if (suffix === undefined) return null;
  if (suffix === 'PV') return 'province';
  if (suffix === 'gemeente' || suffix === 'GM') return 'municipality';
  return /^[A-Z]{2}$/.test(suffix) ? 'region' : null;
}

/** How CBS marks a title that two levels share: `Groningen (gemeente)`, `Alkmaar (GM)`, `Groningen (PV)`. */
const MARKS: Partial<Record<AreaLevel, RegExp>> = {
  municipality: /\s*\((?:gemeente|GM)\)$/,
  province: /\s*\(PV\)$/,
};

/** A title as people write the name: without the mark of a level that is known. */
export function nameOfTitle(title: string, level: AreaLevel): string {
  const mark = MARKS[level];
  return mark === undefined ? title : title.replace(mark, '') || title;
}
