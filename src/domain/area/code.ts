import type { AreaLevel } from '#domain/area/level';

/** The code under which Peil keeps the whole country; `NL01` is the same place in other tables. */
export const COUNTRY_CODE = 'NL00';

/** An official code in normal form with its level. */
export interface OfficialCode {
  code: string;
  level: AreaLevel;
}

const FORMS: [RegExp, AreaLevel][] = [
  [/^NL0[01]$/, 'country'],
  [/^LD\d{2}$/, 'region'],
  [/^PV\d{2}$/, 'province'],
  [/^(?:CR|AM|AR|CE|CP|CS|GG|JZ|KK|LB|RA|RE|RP|SC|VR|ZK|VB|PO|BR|PD)\w{2,4}$/, 'region'],
  [/^GM\d{4}$/, 'municipality'],
  [/^WK[0-9A-Z]{6}$/, 'district'],
  [/^BU[0-9A-Z]{8}$/, 'neighbourhood'],
];

/**
 * Reads an official CBS area code: blanks trimmed (`"GM0014    "`), letters in capitals, `NL01`
 * as the country. Codes without their prefix (`14`, `140000`) are not guessed here: only a reader
 * that knows the column's level may restore lost zeros with `restoreCode`.
 *
 * @returns null when the text is no official code.
 */
export function parseOfficialCode(raw: string): OfficialCode | null {
  const text = raw.trim().toUpperCase();
  for (const [pattern, level] of FORMS) {
    if (pattern.test(text)) return { code: level === 'country' ? COUNTRY_CODE : text, level };
  }
  return null;
}

/**
 * Gives back the prefix and the zeros that a spreadsheet dropped: (`14`, municipality) is `GM0014`,
 * (`1400`, district) is `WK001400`, (`140000`, neighbourhood) is `BU00140000`.
 *
 * @returns null when the digits do not fit the level.
 */
export function restoreCode(digits: string, level: 'municipality' | 'district' | 'neighbourhood'): string | null {
  const text = digits.trim().replace(/\.0$/, '');
  if (!/^[0-9A-Z]+$/.test(text)) return null;
  const [prefix, width] = level === 'municipality' ? ['GM', 4] : level === 'district' ? ['WK', 6] : ['BU', 8];
  return text.length > Number(width) ? null : `${prefix}${text.padStart(Number(width), '0')}`;
}

/** The code of the municipality in which a district or neighbourhood lies, by its digits. */
export function municipalityOf(code: string): string | null {
  const match = /^(?:GM|WK|BU)(\d{4})/.exec(code);
  return match ? `GM${match[1]}` : null;
}

/** The code one level up, by its digits: neighbourhood -> district -> municipality -> country. */
export function parentOf(code: string): string | null {
  if (code.startsWith('BU')) return `WK${code.slice(2, 8)}`;
  if (code.startsWith('WK')) return `GM${code.slice(2, 6)}`;
  return code.startsWith('GM') || code.startsWith('PV') || code.startsWith('LD') ? COUNTRY_CODE : null;
}
