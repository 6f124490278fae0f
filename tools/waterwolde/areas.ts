import type { AreaLevel } from '#domain/area/level';
import { FIRST_YEAR, LAST_YEAR } from './years.ts';

/** What kind of neighbourhood it is: sets the level of every figure. `mixed`: a whole town or the country. */
export const KINDS = ['centre', 'students', 'weak', 'middling', 'well_off', 'village', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** Where an area lies from a year on: its code then, and the codes above it. */
export interface Spell {
  from: number;
  code: string;
}

/** The smallest thing that figures are made for: a neighbourhood, or a whole that has no parts here. */
export interface Leaf {
  /** Stable name of the place within the generator; codes change, this does not. */
  id: string;
  name: string;
  level: Extract<AreaLevel, 'neighbourhood' | 'municipality' | 'country'>;
  kind: Kind;
  /** Residents in its first year. */
  residents: number;
  /** Mean growth of the number of residents per year, as a part of 1. */
  growth: number;
  /** Land in hectares. */
  land: number;
  spells: Spell[];
}

export const WATERWOLDE = 'GM9901';
export const LAUWERBROEK = 'GM9902';
export const MERGER_YEAR = 2019;
export const RECODE_YEAR = 2016;

type Row = [suffix: string, name: string, kind: Kind, residents: number, growthPerMille: number, land: number];

/** Names of municipalities and districts by code; a name belongs to the years in which the code is used. */
export const NAMES: Record<string, string> = {
  NL00: 'Het hele land (verzonnen)',
  GM9901: 'Waterwolde',
  GM9902: 'Lauwerbroek',
  GM9903: 'Kruisdrecht',
  GM9904: 'Berkmonde',
  GM9905: 'Veldermond',
  WK990100: 'Binnenstad',
  WK990101: 'Noorderdiep',
  WK990102: 'Heidewolde',
  WK990103: 'Zuidermeent',
  WK990104: 'Oostergouw',
  WK990105: 'Kadekwartier',
  WK990106: 'Westerkamer',
  WK990107: 'Buitengebied',
  WK990108: 'Lauwerbroek',
  WK990200: 'Lauwerbroek',
  WK990300: 'Kruisdrecht-Centrum',
  WK990301: 'Kruisdrecht-West',
  WK990302: 'Kruisdrecht-Zuid',
};

const WATERWOLDE_ROWS: Row[] = [
  ['0000', 'Kornmarkt', 'centre', 3200, 6, 48],
  ['0001', 'Waagkwartier', 'students', 4100, 5, 52],
  ['0002', 'Vestinggaarde', 'well_off', 1900, 2, 61],
  ['0100', 'Meerkoetbuurt', 'weak', 3100, 3, 58],
  ['0101', 'Reigersveld', 'weak', 4200, 2, 83],
  ['0102', 'Futenhof', 'weak', 2600, 4, 49],
  ['0103', 'Snippenwaard', 'weak', 3700, 1, 77],
  ['0200', 'Bremkwartier', 'weak', 3400, 2, 66],
  ['0201', 'Gagelbuurt', 'weak', 2900, 0, 54],
  ['0202', 'Dopheide-Oost', 'weak', 2400, 3, 47],
  ['0203', 'Wolfsklauw', 'weak', 3000, 1, 63],
  ['0300', 'Rietzangerveld', 'middling', 4400, 8, 112],
  ['0301', 'Karekietpark', 'middling', 3900, 6, 104],
  ['0302', 'Tureluurhof', 'middling', 2800, 4, 79],
  ['0303', 'Wulpenhof', 'well_off', 2700, 5, 118],
  ['0400', 'Elzenpoort', 'middling', 3600, 3, 91],
  ['0401', 'Wilgenoever', 'middling', 3100, 2, 86],
  ['0402', 'Essenhage', 'well_off', 2200, 1, 133],
  ['0403', 'Populierenhoek', 'weak', 2700, 2, 57],
  ['0600', 'Kastelenhout', 'well_off', 3300, 4, 141],
  ['0601', 'Parklaanbuurt', 'middling', 2900, 3, 72],
  ['0602', 'Lindenkamp', 'well_off', 1800, 2, 97],
  ['0603', 'Leeuwerikstede', 'weak', 2500, 2, 51],
  ['0700', 'Hoogwolde', 'village', 1400, 1, 1240],
  ['0701', 'Wolderbroek', 'village', 640, -2, 1985],
  ['0702', 'Bedrijvenpark Trekdiep', 'middling', 46, 0, 176],
];

/** The district that was recoded in 2016: 0500 became 0501 and so on, and 0500 is since then another place. */
const RECODED_ROWS: { after: string; before: Row }[] = [
  { after: '0501', before: ['0500', 'Kadezijde', 'middling', 2500, 2, 44] },
  { after: '0502', before: ['0501', 'Sluiswachtersbuurt', 'middling', 2100, 3, 41] },
  { after: '0503', before: ['0502', 'Scheepsmakersbuurt', 'students', 2900, 4, 39] },
];

const LAUWERBROEK_ROWS: Row[] = [
  ['00', 'Lauwerbroek-Dorp', 'village', 2900, 2, 640],
  ['01', 'Elderhoek', 'village', 880, 0, 1310],
  ['02', 'Kleiwolde', 'village', 560, -3, 1720],
  ['03', 'Aschterveen', 'village', 1300, 1, 1455],
];

const KRUISDRECHT_WEST = [
  'Zwaluwkamp',
  'Merelstede',
  'Spreeuwenhof',
  'Lijsterwaard',
  'Vinkenkamp',
  'Koekoekstede',
  'Spechtenhof',
  'Kievitsgaarde',
  'Wielewaalhof',
];
const KRUISDRECHT_ZUID = [
  'Kobaltbuurt',
  'Okerkwartier',
  'Sepiahof',
  'Indigoveld',
  'Ambergaarde',
  'Koraalstede',
  'Jadehof',
  'Opaalhof',
  'Agaathof',
];

function leaf(
  code: string,
  name: string,
  kind: Kind,
  residents: number,
  growthPerMille: number,
  land: number,
  level: Leaf['level'] = 'neighbourhood',
): Leaf {
  return { id: code, name, level, kind, residents, growth: growthPerMille / 1000, land, spells: [{ from: FIRST_YEAR, code }] };
}

/** Every leaf, in the order in which rows are written. */
export const LEAVES: readonly Leaf[] = [
  leaf('NL00', NAMES.NL00!, 'mixed', 16_575_000, 5, 3_367_000, 'country'),
  ...WATERWOLDE_ROWS.map(([suffix, ...rest]) => leaf(`BU9901${suffix}`, ...rest)),
  ...RECODED_ROWS.map(({ after, before: [before, ...rest] }) => ({
    ...leaf(`BU9901${before}`, ...rest),
    spells: [
      { from: FIRST_YEAR, code: `BU9901${before}` },
      { from: RECODE_YEAR, code: `BU9901${after}` },
    ],
  })),
  {
    ...leaf('BU99010500', 'Nieuwe Helling', 'middling', 420, 60, 28),
    id: 'nieuwe-helling',
    spells: [{ from: RECODE_YEAR, code: 'BU99010500' }],
  },
  ...LAUWERBROEK_ROWS.map(([suffix, ...rest]) => ({
    ...leaf(`BU990200${suffix}`, ...rest),
    spells: [
      { from: FIRST_YEAR, code: `BU990200${suffix}` },
      { from: MERGER_YEAR, code: `BU990108${suffix}` },
    ],
  })),
  leaf('BU99030000', 'Grutterspoort', 'centre', 3500, 5, 46),
  leaf('BU99030001', 'Singelwaard', 'middling', 4800, 4, 99),
  ...KRUISDRECHT_WEST.map((name, index) => leaf(`BU9903010${index}`, name, 'weak', 2300 + 173 * index, (index % 4) + 1, 48 + 4 * index)),
  ...KRUISDRECHT_ZUID.map((name, index) => leaf(`BU9903020${index}`, name, 'weak', 3700 - 151 * index, index % 4, 76 - 3 * index)),
  leaf('GM9904', NAMES.GM9904!, 'mixed', 41_270, 3, 6_930, 'municipality'),
  leaf('GM9905', NAMES.GM9905!, 'mixed', 63_810, 4, 9_415, 'municipality'),
];

/** The code of a leaf in a year; null before it was there. */
export function codeIn(one: Leaf, year: number): string | null {
  return one.spells.findLast((spell) => spell.from <= year)?.code ?? null;
}

/** The leaf with this name. @throws RangeError when Waterwolde has no such area. */
export function leafNamed(name: string): Leaf {
  const found = LEAVES.find((one) => one.name === name);
  if (!found) throw new RangeError(`Waterwolde has no area "${name}"`);
  return found;
}

/** An area of one year, with the leaves that it is made of (a leaf is made of itself). */
export interface AreaInYear {
  code: string;
  name: string;
  level: 'country' | 'municipality' | 'district' | 'neighbourhood';
  leaves: Leaf[];
}

/** All areas of a year's division: country, municipalities, districts, neighbourhoods, each by code. */
export function areasIn(year: number): AreaInYear[] {
  const whole = new Map<string, AreaInYear>();
  const add = (code: string, level: AreaInYear['level'], name: string, one: Leaf) => {
    const area = whole.get(code) ?? { code, level, name, leaves: [] };
    area.leaves.push(one);
    whole.set(code, area);
  };
  for (const one of LEAVES) {
    const code = codeIn(one, year);
    if (code === null) continue;
    add(code, one.level, one.name, one);
    if (one.level !== 'neighbourhood') continue;
    const district = `WK${code.slice(2, 8)}`;
    const municipality = `GM${code.slice(2, 6)}`;
    add(district, 'district', NAMES[district]!, one);
    add(municipality, 'municipality', NAMES[municipality]!, one);
  }
  const order = ['country', 'municipality', 'district', 'neighbourhood'];
  return [...whole.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.code < b.code ? -1 : 1));
}

/** The parts of the municipality within the borders that it got by the merger, in a year before or after it. */
export function leavesOnTodaysBorders(year: number): Leaf[] {
  const today = areasIn(LAST_YEAR).find(({ code }) => code === WATERWOLDE)!;
  return today.leaves.filter((leaf) => codeIn(leaf, year) !== null);
}
