import type { Chance } from '../random.ts';
import type { InterventionRow } from './intervention-rows.ts';
import { INTERVENTION_KEEPERS } from './keepers.ts';
import { PREPARING, STEPS } from './work-steps.ts';
import { areasNamed, filled, type Written } from './written.ts';

/** The year in which the invented world stands. */
export const THIS_YEAR = 2026;

const yearOf = (moment: string | undefined, otherwise: number) => (moment ? Number(moment.slice(0, 4)) : otherwise);

/** The years in which an intervention worked so far, of those that the programme keeps an account of. */
export function yearsOf(row: InterventionRow, from = 2019): number[] {
  const first = Math.max(from, yearOf(row.begins, THIS_YEAR + 1));
  const last = Math.min(THIS_YEAR, yearOf(row.ends, THIS_YEAR));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function interventionOf(row: InterventionRow): Written {
  const {
    key,
    areas,
    lead,
    with: others,
    output: _output,
    delivered: _delivered,
    costs: _costs,
    paidUntil: _paidUntil,
    plant: _plant,
    asOf,
    ...rest
  } = row;
  return filled({
    key,
    ...(asOf ? { asOf } : {}),
    ...rest,
    areas: areasNamed(areas),
    lead,
    organisations: [lead, ...others],
    contact: lead,
    owner: INTERVENTION_KEEPERS[key],
  });
}

/** Which part of a year an intervention worked: where it began or ended within it, as far as its month is known. */
function partOf(year: number, { begins, ends }: InterventionRow): number {
  const month = (moment: string | undefined, otherwise: number) =>
    moment?.startsWith(`${year}-`) ? Number(moment.slice(5, 7)) : otherwise;
  return (month(ends, 12) - month(begins, 1) + 1) / 12;
}

/** Whether somebody said since then how an intervention stands: in the running year, when it had gone on until October. */
function isKnownOf(year: number, { asOf }: InterventionRow): boolean {
  return asOf === undefined || asOf >= (year === THIS_YEAR ? `${year}-10` : String(year));
}

/** What was planned and delivered per year; in the running year the year is not over, and next year is only planned. */
export function outputsOf(row: InterventionRow, chance: Chance): Written[] {
  if (!row.output) return [];
  const [name, unit, perYear, atATime = false] = row.output;
  const years = yearsOf(row);
  const done = years.map((year, index): Written => {
    const share = (row.behindPlan ? 0.62 : 0.88) + 0.2 * chance.uniform('output', row.key, year);
    const part = atATime ? 1 : partOf(year, row);
    // Nobody plans a part of a year to the last meal.
    const planned = part < 1 ? Number((perYear * part).toPrecision(2)) : perYear;
    const soFar = year === THIS_YEAR && !atATime ? 0.8 : 1;
    return {
      key: `${row.key}-${year}`,
      intervention: row.key,
      name,
      unit,
      period: String(year),
      planned,
      // Of what was not brought up to date since, nobody knows what was delivered.
      ...(isKnownOf(year, row) && {
        delivered: row.delivered?.[index] ?? Math.round(planned * share * soFar),
        ...(year === THIS_YEAR && { note: atATime ? 'Zo was het in oktober.' : 'Tot en met oktober.' }),
      }),
    };
  });
  const goesOn = row.state !== 'completed' && row.state !== 'stopped' && yearOf(row.ends, THIS_YEAR + 1) > THIS_YEAR;
  const next = { key: `${row.key}-${THIS_YEAR + 1}`, intervention: row.key, name, unit, period: String(THIS_YEAR + 1), planned: perYear };
  return goesOn ? [...done, next] : done;
}

/** Where partners count the hours that they put in each year. */
const HOURS_A_YEAR: Readonly<Record<string, number>> = {
  klusploeg: 1200,
  buurtkeuken: 640,
  'taal-aan-tafel': 480,
  'eerder-hulp-bij-schulden': 900,
};

/** The day by which something of a beginning is to be seen. */
function twoMonthsAfter(month: string): string {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return `${year}-${String(at + 2).padStart(2, '0')}-01`;
}

/** Steps of what is being prepared or built, as milestones. */
export function activitiesOf(row: InterventionRow): Written[] {
  const [begun, weekly, input, lookBack] = STEPS[row.key] ?? ['Begonnen'];
  const step = (suffix: string, name: string, rest: object): Written => ({
    key: `${row.key}-${suffix}`,
    intervention: row.key,
    name,
    responsible: row.lead,
    ...rest,
  });
  if (row.state === 'idea') return [step('verkennen', PREPARING[row.key]!, { due: '2027-01-31', isMilestone: true, done: false })];
  if (row.state === 'prepared') {
    return [
      step('plan', PREPARING[row.key]!, { due: '2026-10-01', isMilestone: true, done: row.key !== 'kleiner-wonen' }),
      step('start', begun, { due: twoMonthsAfter(row.begins!), isMilestone: true, done: false }),
    ];
  }
  const start = step('start', begun, { begins: row.begins, isMilestone: true, done: true });
  if (!weekly || row.state === 'completed' || row.state === 'stopped') return [start];
  return [
    start,
    step('inzet', weekly, {
      begins: row.begins,
      ends: row.ends,
      input,
      ...(HOURS_A_YEAR[row.key] === undefined ? {} : { hours: HOURS_A_YEAR[row.key], hoursPer: 'year' }),
      done: false,
    }),
    step('terugkijken', lookBack!, { due: row.behindPlan ? '2026-10-15' : '2027-03-15', isMilestone: true, done: false }),
  ].map((one) => filled(one));
}

/** Figures that an intervention keeps about itself, with some counts so small that the gate must hide them. */
const OWN_FIGURES: readonly [
  intervention: string,
  key: string,
  name: string,
  unit: string,
  counts: 'people' | 'share' | 'mean' | 'things',
  better: 'more' | 'less',
  target: number,
  values: number[],
  base?: number[],
  rest?: { addsUp?: boolean; isDelicate?: boolean; chosenOn?: string },
][] = [
  [
    'werk-dichtbij',
    'naar-werk',
    'Deelnemers die betaald werk vonden',
    'mensen',
    'people',
    'more',
    60,
    [31, 44, 52, 58, 63, 49],
    [280, 301, 322, 318, 330, 240],
    { addsUp: true },
  ],
  [
    'samen-op-pad',
    'naar-werk',
    'Deelnemers die werk of een opleiding vonden',
    'mensen',
    'people',
    'more',
    4,
    [2, 3, 4, 3, 5, 3],
    [38, 40, 40, 39, 41, 40],
    { addsUp: true, chosenOn: '2019-11-15' },
  ],
  [
    'samen-op-pad',
    'waardering',
    'Cijfer dat deelnemers geven',
    'rapportcijfer',
    'mean',
    'more',
    8,
    [7.6, 7.9, 8.1, 8.3, 8.2, 8.4],
    [21, 26, 31, 30, 33, 28],
    { chosenOn: '2019-11-15' },
  ],
  [
    'schoolbrug',
    'bereik',
    'Gezinnen die de schoolbrug kennen',
    'procent',
    'share',
    'more',
    80,
    [38, 47, 55, 63, 71],
    [210, 224, 231, 240, 238],
  ],
  [
    'taal-aan-tafel',
    'niveau',
    'Deelnemers die een taalniveau hoger kwamen',
    'mensen',
    'people',
    'more',
    20,
    [9, 14, 17, 21, 6],
    [27, 30, 34, 33, 34],
    { addsUp: true, chosenOn: '2020-11-20' },
  ],
  [
    'na-drie-uur',
    'waardering',
    'Cijfer dat kinderen geven',
    'rapportcijfer',
    'mean',
    'more',
    8,
    [8.1, 8.4, 8.3, 8.6],
    [140, 171, 180, 166],
  ],
  ['sterke-start', 'bereik', 'Ouders die bezoek wilden', 'mensen', 'people', 'more', 45, [28, 35, 41, 44, 38], [61, 58, 63, 60, 52]],
  ['warm-wonen', 'rekening', 'Lagere energierekening per maand', 'euro', 'mean', 'more', 25, [17, 21, 24, 23], [88, 140, 152, 121]],
  [
    'klusploeg',
    'naar-werk',
    'Deelnemers die betaald werk vonden',
    'mensen',
    'people',
    'more',
    8,
    [3, 5, 6, 7, 7, 4],
    [18, 21, 24, 22, 25, 20],
    { addsUp: true },
  ],
  ['isoleren-met-je-buren', 'woningen', 'Woningen klaar', 'woningen', 'things', 'more', 70, [12, 31, 26], undefined, { addsUp: true }],
  [
    'jongeren-aan-zet',
    'meisjes',
    'Meisjes die meedoen',
    'mensen',
    'people',
    'more',
    10,
    [2, 3, 4, 4],
    [16, 19, 22, 20],
    { chosenOn: '2024-03-01' },
  ],
  [
    'vast-gezicht',
    'bekendheid',
    'Bewoners die hun wijkagent kennen',
    'procent',
    'share',
    'more',
    60,
    [34, 41, 46, 52],
    [190, 205, 198, 201],
  ],
  [
    'eerder-hulp-bij-schulden',
    'open',
    'Bezoeken waarbij de deur openging',
    'procent',
    'share',
    'more',
    60,
    [41, 44, 47, 49, 50, 52],
    [160, 181, 190, 194, 199, 150],
  ],
  ['rondje-noorderdiep', 'deelnemers', 'Wandelaars', 'mensen', 'people', 'more', 30, [12, 21, 27, 31], undefined],
  [
    'buurtbus',
    'kaartjes',
    'Verkochte kaartjes',
    'kaartjes',
    'things',
    'more',
    5000,
    [3100, 3900, 4300, 4800, 4100],
    undefined,
    { addsUp: true, chosenOn: '2021-08-20' },
  ],
  [
    'gezonde-school',
    'bereik',
    'Kinderen die mee-ontbijten',
    'procent',
    'share',
    'more',
    85,
    [71, 79],
    [1240, 1710],
    { chosenOn: '2024-09-01' },
  ],
  // Chosen and never measured: the start page asks for it.
  [
    'jongeren-aan-zet',
    'plek',
    'Jongeren die een plek binnen hebben',
    'mensen',
    'people',
    'more',
    40,
    [],
    undefined,
    { chosenOn: '2025-04-01' },
  ],
];

export function ownFiguresOf(keys: ReadonlySet<string>): { ownFigure: Written[]; ownFigureValue: Written[] } {
  const rows = OWN_FIGURES.filter(([intervention]) => keys.has(intervention));
  const nameOf = (intervention: string, key: string) => `${intervention}-${key}`;
  return {
    ownFigure: rows.map(([intervention, key, name, unit, counts, better, target, values, , rest]) => ({
      key: nameOf(intervention, key),
      intervention,
      name,
      unit,
      counts,
      chosenOn: `${THIS_YEAR - values.length}-12-01`,
      target,
      better,
      ...rest,
    })),
    ownFigureValue: rows.flatMap(([intervention, key, , , , , , values, bases]) =>
      values.map((value, index) =>
        filled({
          key: `${nameOf(intervention, key)}-${THIS_YEAR - values.length + 1 + index}`,
          figure: nameOf(intervention, key),
          period: String(THIS_YEAR - values.length + 1 + index),
          value,
          base: bases?.[index],
        }),
      ),
    ),
  };
}
