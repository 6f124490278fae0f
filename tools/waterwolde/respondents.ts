import { codeIn, LEAVES, type Kind, type Leaf } from './areas.ts';
import { makeModel, type Model } from './model.ts';
import { apportion } from './people.ts';
import { seededChance } from './random.ts';
import { LAST_YEAR } from './years.ts';

/** The invented panel: a row per respondent, drawn so that what is true of everybody is known. */
export const PANEL = {
  streets: 150,
  invitedPerStreet: 20,
  /** Older people answer more often, on purpose: this is what the weights must repair. */
  responseByAge: [0.11, 0.19, 0.35, 0.5],
} as const;
export const AGE_GROUPS = ['15-24', '25-44', '45-64', '65+'] as const;

/** Share that is satisfied, would feel unsafe, and mean mark: by kind of neighbourhood, and more or less by age. */
const SATISFIED: Record<Kind, number> = {
  centre: 0.74,
  students: 0.72,
  weak: 0.56,
  middling: 0.76,
  well_off: 0.88,
  village: 0.85,
  mixed: 0.75,
};
const SATISFIED_BY_AGE = [-0.2, -0.1, 0.04, 0.12];
const VOLUNTEERS_BY_AGE = [0.17, 0.24, 0.31, 0.4];
const MARK: Record<Kind, number> = { centre: 7.1, students: 7, weak: 6.2, middling: 7.3, well_off: 7.9, village: 7.8, mixed: 7.2 };
const MARK_BY_AGE = [-0.4, -0.2, 0.1, 0.3];
const STREET_SPREAD = 0.05;
const UNANSWERED = 0.02;

export interface PanelRow {
  respondent: string;
  street: string;
  district: string;
  age: (typeof AGE_GROUPS)[number];
  adults: number;
  /** 1, 0 or null where not answered. */
  satisfied: number | null;
  volunteer: number | null;
  mark: number | null;
}

/** How many of 15 and older live in Waterwolde: what the panel is held against. */
export interface PanelPeople {
  ages: Record<string, number>;
  districts: Record<string, number>;
}

export interface PanelTruth {
  invited: number;
  satisfied: number;
  volunteer: number;
  mark: number;
}

/** The panel of one seed: who answered what, and what everybody of 15 and older in Waterwolde would have said. */
export function makePanel(seed: number): { rows: PanelRow[]; truth: PanelTruth; people: PanelPeople } {
  const model = makeModel(seededChance(seed));
  const leaves = LEAVES.filter((leaf) => codeIn(leaf, LAST_YEAR)?.startsWith('BU9901'));
  const people = leaves.map((leaf) => agesOf(model, leaf));
  const streets = apportion(
    PANEL.streets,
    people.map((ages) => sum(ages)),
  );
  const rows = leaves.flatMap((leaf, at) =>
    Array.from({ length: streets[at] ?? 0 }, (_, street) => streetRows(model, leaf, people[at] ?? [], street)).flat(),
  );
  return {
    rows: rows.map((row, at) => ({ ...row, respondent: `d${String(at + 1).padStart(4, '0')}` })),
    truth: truthOf(leaves, people),
    people: peopleOf(leaves, people),
  };
}

/** 15-24, 25-44, 45-64, 65 and older. */
function agesOf(model: Model, leaf: Leaf): number[] {
  return model.people(leaf, LAST_YEAR).ages.slice(1);
}

function streetRows({ chance }: Model, leaf: Leaf, ages: readonly number[], street: number): PanelRow[] {
  const code = codeIn(leaf, LAST_YEAR) ?? '';
  const lean = STREET_SPREAD * chance.normal('panel-street', leaf.id, street);
  return Array.from({ length: PANEL.invitedPerStreet }, (_, person): PanelRow | null => {
    const draw = (what: string): number => chance.uniform('panel', what, leaf.id, street, person);
    const age = pick(ages, draw('age'));
    if (draw('response') >= (PANEL.responseByAge[age] ?? 0)) return null;
    const answered = <T>(what: string, value: T): T | null => (draw(`${what}-left`) < UNANSWERED ? null : value);
    const chanceOf = (share: number): number => Math.min(0.99, Math.max(0.01, share + lean));
    const mark = MARK[leaf.kind] + (MARK_BY_AGE[age] ?? 0) + 10 * lean + 1.3 * chance.normal('panel-mark', leaf.id, street, person);
    return {
      respondent: '',
      street: `${code}-${String(street + 1).padStart(2, '0')}`,
      district: districtOf(leaf),
      age: AGE_GROUPS[age] ?? '65+',
      adults: 1 + Number(draw('second') < 0.6) + Number(draw('third') < 0.12),
      satisfied: answered('satisfied', Number(draw('satisfied') < chanceOf(SATISFIED[leaf.kind] + (SATISFIED_BY_AGE[age] ?? 0)))),
      volunteer: answered('volunteer', Number(draw('volunteer') < chanceOf(VOLUNTEERS_BY_AGE[age] ?? 0))),
      mark: answered('mark', Math.min(10, Math.max(1, Math.round(mark)))),
    };
  }).filter((row) => row !== null);
}

function peopleOf(leaves: readonly Leaf[], people: readonly number[][]): PanelPeople {
  const districts: Record<string, number> = {};
  leaves.forEach((leaf, at) => (districts[districtOf(leaf)] = (districts[districtOf(leaf)] ?? 0) + sum(people[at] ?? [])));
  return { ages: Object.fromEntries(AGE_GROUPS.map((age, at) => [age, sum(people.map((ages) => ages[at] ?? 0))])), districts };
}

function districtOf(leaf: Leaf): string {
  return `WK${(codeIn(leaf, LAST_YEAR) ?? '').slice(2, 8)}`;
}

function truthOf(leaves: readonly Leaf[], people: readonly number[][]): PanelTruth {
  const all = sum(people.map((ages) => sum(ages)));
  const mean = (of: (kind: Kind, age: number) => number): number =>
    leaves.reduce((total, { kind }, at) => total + (people[at] ?? []).reduce((part, count, age) => part + count * of(kind, age), 0), 0) /
    all;
  return {
    invited: PANEL.streets * PANEL.invitedPerStreet,
    satisfied: mean((kind, age) => SATISFIED[kind] + (SATISFIED_BY_AGE[age] ?? 0)),
    volunteer: mean((_, age) => VOLUNTEERS_BY_AGE[age] ?? 0),
    mark: mean((kind, age) => MARK[kind] + (MARK_BY_AGE[age] ?? 0)),
  };
}

/** Whose turn it is when people are drawn in the proportion of the counts. */
function pick(counts: readonly number[], chance: number): number {
  let left = chance * sum(counts);
  const found = counts.findIndex((count) => (left -= count) < 0);
  return found < 0 ? counts.length - 1 : found;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

const YES_NO = ['nee', 'ja'];

/** The panel as a file (UTF-8, semicolon, LF, a header), in the words that a municipality would use. */
export function panelCsv(rows: readonly PanelRow[]): string {
  const word = (value: number | null): string => (value === null ? '' : (YES_NO[value] ?? ''));
  const lines = rows.map((row) =>
    [row.respondent, row.street, row.district, row.age, row.adults, word(row.satisfied), word(row.volunteer), row.mark ?? ''].join(';'),
  );
  return `${['deelnemer', 'straat', 'wijk', 'leeftijd', 'volwassenen', 'tevreden', 'vrijwilliger', 'rapportcijfer'].join(';')}\n${lines.join('\n')}\n`;
}
