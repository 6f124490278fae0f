import { parseOfficialCode, restoreCode } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';

/**
 * Fields that hold an area's code and name, the most detailed first: a neighbourhood's row also
 * names its district and municipality. Compared in lower case.
 */
const CODE_FIELDS: { code: string; name: string; level: 'municipality' | 'district' | 'neighbourhood' | null }[] = [
  { code: 'statcode', name: 'statnaam', level: null },
  { code: 'bu_code', name: 'bu_naam', level: 'neighbourhood' },
  { code: 'buurtcode', name: 'buurtnaam', level: 'neighbourhood' },
  { code: 'buc', name: 'bun', level: 'neighbourhood' },
  { code: 'wk_code', name: 'wk_naam', level: 'district' },
  { code: 'wijkcode', name: 'wijknaam', level: 'district' },
  { code: 'wkc', name: 'wkn', level: 'district' },
  { code: 'gm_code', name: 'gm_naam', level: 'municipality' },
  { code: 'gemeentecode', name: 'gemeentenaam', level: 'municipality' },
  { code: 'gmc', name: 'gmn', level: 'municipality' },
  { code: 'code', name: 'naam', level: null },
  { code: 'code', name: 'name', level: null },
];

export interface AreaFields {
  code: string;
  /** The code as the file writes it, and the field it stands in. */
  written: string;
  field: string;
  name: string;
  level: AreaLevel;
  /** False for codes that are no official ones. */
  official: boolean;
  /** CBS writes the division into some features: `jaarstatcode: "2023GM0014"`. */
  divisionYear: number | null;
  /** Open water, or land abroad: not drawn. */
  water: boolean;
}

/** Code, name and level of a feature by its properties; null when no known field holds a code. */
export function areaFields(properties: Record<string, unknown>): AreaFields | null {
  const fields = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), textOf(value)]));
  const found = CODE_FIELDS.filter((field) => fields.get(field.code));
  // `code` goes with `naam` or `name`: prefer the pair whose name is there too.
  const field = found.find((each) => each.code === found[0]!.code && fields.get(each.name)) ?? found[0];
  if (!field) return null;
  const raw = fields.get(field.code)!;
  const restored = field.level && /^\d+$/.test(raw) ? restoreCode(raw, field.level) : null;
  const official = parseOfficialCode(restored ?? raw);
  const year = /^(\d{4})[A-Z]{2}/.exec(fields.get('jaarstatcode') ?? '');
  const water = fields.get('water');
  return {
    code: official?.code ?? raw,
    written: raw,
    field: field.code,
    name: fields.get(field.name) || (official?.code ?? raw),
    level: official?.level ?? field.level ?? 'other',
    official: official !== null,
    divisionYear: year ? Number(year[1]) : null,
    water: water !== undefined && water !== '' && water.toUpperCase() !== 'NEE',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
