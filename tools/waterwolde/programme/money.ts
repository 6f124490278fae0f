import type { Chance } from '../random.ts';
import type { InterventionRow } from './intervention-rows.ts';
import { THIS_YEAR, yearsOf } from './work.ts';
import { areasNamed, filled, type Written } from './written.ts';

export type Source = [key: string, name: string, sort: string, organisation: string | null, purpose: string, notBrokenDown?: true];

export const NOORD_SOURCES: readonly Source[] = [
  [
    'rijk',
    'Rijk, bijdrage Waterwolde-Noord',
    'state',
    null,
    'Voor het gesprek, de organisatie en nieuwe aanpakken. Niet voor gewoon onderhoud.',
  ],
  ['gemeente', 'Begroting van de gemeente', 'municipality', 'gemeente', 'Gewone budgetten die in de wijk worden gebruikt.'],
  ['woldewonen', 'Woningstichting Woldewonen', 'partner', 'woldewonen', 'Onderhoud, nieuwbouw en leefbaarheid van huurwoningen.'],
  [
    'scholengroep',
    'Scholengroep De Vaart',
    'partner',
    'scholengroep',
    'Voor middagen op school. Alleen voor kinderen van de eigen scholen.',
  ],
  ['europa', 'Europees fonds voor werk', 'europe', null, 'Toegezegd als één bedrag voor drie gemeenten samen. Er is geen verdeling.', true],
];
export const DORPEN_SOURCES: readonly Source[] = [
  ['provincie', 'Provincie Woldeland, Leefbaar dorp', 'province', 'provincie', 'Subsidie voor plannen van dorpen.'],
  ['gemeente', 'Begroting van de gemeente', 'municipality', 'gemeente', 'Eigen bijdrage van de gemeente.'],
];
export const OPGROEIEN_SOURCES: readonly Source[] = [
  [
    'provincie',
    'Provincie Woldeland, regionale arrangementen',
    'province',
    'provincie',
    'Bijdrage aan de afspraak over kansrijk opgroeien.',
  ],
  ['gemeente', 'Begroting van de gemeente', 'municipality', 'gemeente', 'Eigen bijdrage van de gemeente.'],
];

/** A part of a year's budget: what was planned for it, promised, ordered and paid. In whole cents. */
export interface YearAmounts {
  line: string;
  costCentre: string;
  name: string;
  source: string;
  year: number;
  budgeted: number;
  pledged: number;
  committed: number;
  spent: number;
}

const CLOSED_UNTIL = 2024;

/**
 * The years of every line with its amounts, from the programme's first year of account on: no more is promised than
 * planned, ordered than promised, paid than ordered. A running year is not over, so less is paid.
 */
export function amountsOf(rows: readonly InterventionRow[], prefix: string, from: number, chance: Chance): YearAmounts[] {
  const withCosts = rows.filter((row) => row.costs && row.state !== 'idea');
  return withCosts.flatMap((row, place) => {
    const [perYear, source] = row.costs!;
    const costCentre = `${prefix}${4100 + place * 10}`;
    const years = yearsOf(row, from).filter((year) => year <= (row.paidUntil ?? year));
    return years.map((year, index): YearAmounts => {
      const draw = (name: string) => chance.uniform('money', row.key, name, year);
      const budgeted = Math.round((perYear * (1 + 0.02 * index)) / 500) * 50_000;
      const pledged = Math.round((budgeted * (0.96 + 0.04 * draw('pledged'))) / 10_000) * 10_000;
      const committed = Math.floor((pledged * (0.92 + 0.08 * draw('committed'))) / 100) * 100;
      const part = year === THIS_YEAR ? 0.66 + 0.1 * draw('spent') : 0.93 + 0.07 * draw('spent');
      return { line: row.key, costCentre, name: row.name, source, year, budgeted, pledged, committed, spent: Math.floor(committed * part) };
    });
  });
}

export function moneyOf(rows: readonly InterventionRow[], sources: readonly Source[], amounts: readonly YearAmounts[]) {
  const lines = new Map(amounts.map((one) => [one.line, one]));
  return {
    moneySource: sources.map(([key, name, sort, organisation, purpose, notBrokenDown]) =>
      filled({ key, name, sort, organisation: organisation ?? undefined, purpose, notBrokenDown }),
    ),
    budgetLine: [...lines.values()].map(({ line, name, source, costCentre }) => {
      const row = rows.find(({ key }) => key === line)!;
      return filled({
        key: line,
        name,
        moneySource: source,
        intervention: line,
        line: row.line,
        theme: row.themes[0],
        areas: areasNamed(row.areas),
        costCentre,
      });
    }),
    budgetAmount: amounts.flatMap(budgetAmounts),
    closedYear: sources
      .filter(([key]) => amounts.some(({ source, year }) => source === key && year <= CLOSED_UNTIL))
      .flatMap(([key]) => {
        const first = Math.min(...amounts.filter(({ source }) => source === key).map(({ year }) => year));
        return Array.from({ length: CLOSED_UNTIL - first + 1 }, (_, index) => first + index).map((year) => ({
          key: `${key}-${year}`,
          moneySource: key,
          year,
          closedOn: `${year + 1}-04-30`,
        }));
      }),
  };
}

const LEDGERS: Record<string, string> = { gemeente: 'Grootboek gemeente Waterwolde', woldewonen: 'Projectadministratie Woldewonen' };

function budgetAmounts(one: YearAmounts): Written[] {
  return (['budgeted', 'pledged', 'committed', 'spent'] as const).map((sort) =>
    filled({
      key: `${one.line}-${one.year}-${sort}`,
      budgetLine: one.line,
      year: one.year,
      sort,
      amount: one[sort] / 100,
      adopted: sort === 'budgeted' || (sort === 'pledged' ? one.year < THIS_YEAR : one.year <= CLOSED_UNTIL),
      ledger: sort === 'committed' || sort === 'spent' ? LEDGERS[one.source] : undefined,
    }),
  );
}
