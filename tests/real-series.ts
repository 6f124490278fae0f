import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ask } from '#app/ask/ask';
import { adjustForFamily, FALSE_SHARE } from '#analysis/gap/false-discoveries';
import { judgeGap } from '#analysis/gap/gap';
import { gapCourse } from '#analysis/gap/gap-course';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { sharedPath } from './shared-data.ts';

/** One gap of a real series: which rows of which table make the area, which the comparator. */
interface RealGap {
  file: string;
  table: string;
  area: Record<string, string>;
  reference: Record<string, string>;
  name: { nl: string; en: string };
  figure: { nl: string; en: string };
  /** A column, or how a row gives the figure. */
  value: (row: Row) => number | null;
  from: number;
  until: number;
  higherIsBetter: boolean;
  /** Rows with the sampling margins: half width, or both ends. */
  margins?: { column: string; value: string; lower?: string; upper?: string; half?: string };
  decimals: number;
}
type Row = Record<string, string>;

const column =
  (name: string, filler: number | null = null) =>
  (row: Row): number | null => {
    const text = row[name]?.trim() ?? '';
    const value = text === '' || text === '.' ? null : Number(text);
    return value === filler ? null : value;
  };

const sum = (row: Row, names: string[]): number => names.reduce((total, name) => total + Number(row[name]), 0);

/** People on bijstand per 100 residents of 15 to 65: two counts of one row, each rounded to tens by the publisher. */
function bijstandShare(row: Row): number | null {
  const people = column('Bijstandsuitkering_23')(row);
  return people === null ? null : (100 * people) / sum(row, ['k_15Tot25Jaar_6', 'k_25Tot45Jaar_7', 'k_45Tot65Jaar_8']);
}

const REST = { RegioS: 'Groningen, totaal niet-aandachtswijken' };
const AREAS_2012 = [
  ['Groningen, Korrewegwijk', 'Korrewegwijk'],
  ['Groningen, De Hoogte', 'De Hoogte'],
] as const;
const FIGURES_2012: [string, { nl: string; en: string }, boolean, number | null][] = [
  ['AandeelVoortijdigeSchoolverlaters_273', { nl: 'vroeg van school', en: 'early school leavers' }, false, 0],
  ['AandeelVanPotentieleBeroepsbevolking_274', { nl: 'betaald werk', en: 'in paid work' }, true, null],
  ['AandeelVanPotentieleBeroepsbevolking_332', { nl: 'WW', en: 'unemployment benefit' }, false, null],
  ['AandeelVanPotentieleBeroepsbevolking_390', { nl: 'bijstand', en: 'social assistance' }, false, null],
  ['AandeelVanPotentieleBeroepsbevolking_506', { nl: 'zoekt werk', en: 'looking for work' }, false, null],
  ['LaagInkomen_564', { nl: 'laag inkomen', en: 'low income' }, false, null],
];

const wellbeing = AREAS_2012.flatMap(([title, name]) =>
  FIGURES_2012.map(([column_, figure, higherIsBetter, filler]): RealGap => ({
    file: 'data/cbs-wijk-buurt/71718ned.csv.gz',
    table: '71718ned',
    area: { RegioS: title },
    reference: REST,
    name: { nl: name, en: name },
    figure,
    value: column(column_, filler),
    from: 2006,
    until: 2012,
    higherIsBetter,
    decimals: 0,
  })),
);

const bijstand = (
  [
    ['WK001403  ', 'wijk WK001403', 'district WK001403'],
    ['BU00140301', 'De Hoogte', 'De Hoogte'],
  ] as const
).map(([code, nl, en]): RealGap => ({
  file: 'data/cbs-wijk-buurt/80859ned.csv.gz',
  table: '80859ned',
  area: { RegiocodeKoppelvariabele_1: code },
  reference: { RegiocodeKoppelvariabele_1: 'GM0014    ' },
  name: { nl, en },
  figure: { nl: 'bijstand per 100 inwoners van 15 tot 65', en: 'social assistance per 100 residents of 15 to 65' },
  value: bijstandShare,
  from: 1999,
  until: 2009,
  higherIsBetter: false,
  decimals: 1,
}));

const proximity = (
  [
    ['AfstandTotHuisartsenpraktijk_4', { nl: 'afstand huisarts', en: 'distance to a GP' }],
    ['AfstandTotGroteSupermarkt_23', { nl: 'afstand supermarkt', en: 'distance to a supermarket' }],
  ] as const
).map(([name, figure]): RealGap => ({
  file: 'data/cbs-wijk-buurt/80306ned.csv.gz',
  table: '80306ned',
  area: { Codering_3: 'BU00140301' },
  reference: { Codering_3: 'GM0014    ' },
  name: { nl: 'De Hoogte', en: 'De Hoogte' },
  figure,
  value: column(name),
  from: 2006,
  until: 2012,
  higherIsBetter: false,
  decimals: 1,
}));

const housing = (
  [
    ['TevredenheidMetDeHuidigeWoning_1', { nl: 'tevreden met de woning', en: 'content with the dwelling' }],
    ['TevredenheidMetDeHuidigeWoonomgeving_2', { nl: 'tevreden met de buurt', en: 'content with the surroundings' }],
  ] as const
).map(([name, figure]): RealGap => ({
  file: 'data/cbs-regio/84571NED.csv.gz',
  table: '84571NED',
  area: { Regio: 'Groningen (PV)', Woningkenmerken: 'Totaal woningen', EigenaarOfHuurder: 'Totaal' },
  reference: { Regio: 'Nederland', Woningkenmerken: 'Totaal woningen', EigenaarOfHuurder: 'Totaal' },
  name: { nl: 'provincie Groningen', en: 'province of Groningen' },
  figure,
  value: column(name),
  from: 2002,
  until: 2024,
  higherIsBetter: true,
  margins: { column: 'Marges', value: 'Waarde', lower: 'Ondergrens 95%-interval', upper: 'Bovengrens 95%-interval' },
  decimals: 1,
}));

const safety = (
  [
    [
      'MensenGaanPrettigMetElkaarOm_8',
      { nl: 'mensen gaan prettig met elkaar om', en: 'people get on well' },
      'Groningen (PV)',
      'provincie Groningen',
      'province of Groningen',
    ],
    [
      'MensenGaanPrettigMetElkaarOm_8',
      { nl: 'mensen gaan prettig met elkaar om', en: 'people get on well' },
      'Groningen (gemeente)',
      'gemeente Groningen',
      'municipality of Groningen',
    ],
    [
      'RapportcijferLeefbaarheidWoonbuurt_17',
      { nl: 'cijfer voor de buurt', en: 'mark for the neighbourhood' },
      'Groningen (gemeente)',
      'gemeente Groningen',
      'municipality of Groningen',
    ],
  ] as const
).map(([name, figure, region, nl, en]): RealGap => ({
  file: 'data/cbs-regio/81924NED.csv.gz',
  table: '81924NED',
  area: { RegioS: region },
  reference: { RegioS: 'Nederland' },
  name: { nl, en },
  figure,
  value: column(name),
  from: 2012,
  until: 2019,
  higherIsBetter: true,
  margins: { column: 'Marges', value: 'Waarde', half: 'Betrouwbaarheidsmarge' },
  decimals: 1,
}));

/** The series of the note, in the families in which it tells them. */
export const REAL_FAMILIES: readonly (readonly RealGap[])[] = [bijstand, proximity, wellbeing, housing, safety];

/** The row of each gap in the note's table, computed from the real files by the engine. */
export function realRows(language: Language): string[] {
  return REAL_FAMILIES.flatMap((family) => familyRows(family, language));
}

/** What the engine answers when asked whether the national approach that began in 2008 helped in Korrewegwijk. */
export async function realContribution(): Promise<{ status: string; reasons: string[]; before: number; after: number }> {
  const jobseekers = wellbeing.find(({ name, figure }) => name.nl === 'Korrewegwijk' && figure.nl === 'zoekt werk')!;
  const course = [...yearly(readRows(jobseekers.file), jobseekers.area, jobseekers)].sort(([one], [other]) => one - other);
  const known = course.filter(([, { value }]) => value !== null);
  const question = { ask: 'its', times: known.map(([year]) => year), y: known.map(([, { value }]) => value), start: 2008 };
  const { answer } = await ask(JSON.stringify(question), 'nl');
  return {
    status: String(answer['status']),
    reasons: (answer['reasons'] ?? []) as string[],
    before: known.filter(([year]) => year < 2008).length,
    after: known.filter(([year]) => year >= 2008).length,
  };
}

const VERDICT = {
  nl: { closing: 'kleiner', widening: 'groter', crossed: 'van kant gewisseld', 'no-clear-change': 'niet te zien' },
  en: { closing: 'smaller', widening: 'larger', crossed: 'changed sides', 'no-clear-change': 'cannot be seen' },
} as const;
const MOVED = {
  nl: { up: 'omhoog', down: 'omlaag', flat: 'gelijk' },
  en: { up: 'up', down: 'down', flat: 'same' },
} as const;

function familyRows(family: readonly RealGap[], language: Language): string[] {
  const judged = family.map((gap) => judge(gap));
  const claims = judged.flatMap(({ answer }) => (answer.status === 'ok' ? [answer.detail.p] : []));
  const adjusted = adjustForFamily(claims);
  const { number } = formats(language);
  let at = 0;
  return family.map((gap, index) => {
    const { answer, from, until } = judged[index]!;
    const head = `| ${gap.table} | ${gap.name[language]} | ${gap.figure[language]}`;
    if (answer.status === 'refused') {
      const reasons = answer.reasons.map(({ code }) => `\`${code}\``).join(', ');
      return `${head} | ${answer.n} | ${language === 'nl' ? 'geweigerd' : 'refused'}: ${reasons} | | | | |`;
    }
    const { detail, interval, estimate, n } = answer;
    const among = adjusted[at++]!;
    const digits = gap.decimals + 2;
    const stands = detail.verdict !== 'no-clear-change' && among > FALSE_SHARE;
    const verdict = VERDICT[language][detail.verdict] + (stands ? (language === 'nl' ? ' (alleen op zichzelf)' : ' (only by itself)') : '');
    const p = (value: number | null) => number(value ?? 1, 3);
    return (
      `${head} | ${n} (${from}-${until}) | ${verdict} | ${number(estimate!, digits)} (${number(interval!.lower, digits)} ${language === 'nl' ? 'tot' : 'to'} ${number(interval!.upper, digits)})` +
      ` | ${p(detail.inflated.p)}; ${p(detail.kendall.p)} | ${p(among)} | ${MOVED[language][detail.areaChange]}; ${MOVED[language][detail.referenceChange]} |`
    );
  });
}

function judge(gap: RealGap) {
  const rows = readRows(gap.file);
  const area = yearly(rows, gap.area, gap);
  const reference = yearly(rows, gap.reference, gap);
  const times = [...area.keys()].sort((one, other) => one - other);
  const pick = (of: typeof area, key: 'value' | 'error') => times.map((time) => of.get(time)?.[key] ?? null);
  const input = {
    times,
    area: pick(area, 'value'),
    reference: pick(reference, 'value'),
    areaErrors: gap.margins ? pick(area, 'error') : null,
    referenceErrors: gap.margins ? pick(reference, 'error') : null,
    higherIsBetter: gap.higherIsBetter,
  };
  const answer = judgeGap(gapCourse(input), input);
  const used = times.filter((_, index) => input.area[index] != null && input.reference[index] != null);
  return { answer, from: used[0], until: used.at(-1) };
}

/** Value and sampling error per year; a year without a row is not there. */
function yearly(rows: readonly Row[], where: Record<string, string>, { value, from, until, margins }: RealGap) {
  const found = new Map<number, { value: number | null; error: number | null }>();
  const own = rows.filter((row) => Object.entries(where).every(([key, wanted]) => row[key] === wanted));
  for (const row of own) {
    const year = Number(row['Perioden']);
    if (year < from || year > until || (margins && row[margins.column] !== margins.value)) continue;
    const beside = (member: string | undefined) => {
      const other = member && own.find((one) => one['Perioden'] === row['Perioden'] && one[margins!.column] === member);
      return other ? value(other) : null;
    };
    const [half, lower, upper] = [beside(margins?.half), beside(margins?.lower), beside(margins?.upper)];
    const width = half ?? (lower !== null && upper !== null ? (upper - lower) / 2 : null);
    // A margin that rounds to nought is no error of nought.
    found.set(year, { value: value(row), error: width === null || width === 0 ? null : width / 1.96 });
  }
  return found;
}

const read = new Map<string, Row[]>();

/** A file of the dump that our shared data describe: semicolons, no quotes in these five. */
function readRows(file: string): Row[] {
  let rows = read.get(file);
  if (rows) return rows;
  const [head = '', ...lines] = gunzipSync(readFileSync(sharedPath(file)))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n');
  const names = head.split(';');
  rows = lines.map((line) => Object.fromEntries(line.split(';').map((field, index) => [names[index]!, field])));
  read.set(file, rows);
  return rows;
}
