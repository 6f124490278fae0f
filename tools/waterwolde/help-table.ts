import { areasIn, WATERWOLDE, type Kind, type Leaf } from './areas.ts';
import { shown, type Cell } from './cell.ts';
import type { Model } from './model.ts';
import { sizeOf, total } from './people.ts';

/**
 * The municipality's own count of households that are helped with debts: the only table here that nobody has
 * protected yet. It holds small true numbers on purpose; the gate at the import door has to hide them.
 */
export const HELP_TABLE = 'WATERWOLDE-HULP';

/** Columns with their indicators: all, of which begun this year and longer, and how many of every 100 households. */
export const HELP_COLUMNS: [column: string, indicator: string][] = [
  ['schuldhulp', 'waterwolde_debt_help_households'],
  ['schuldhulp_nieuw', 'waterwolde_debt_help_new_households'],
  ['schuldhulp_langer', 'waterwolde_debt_help_longer_households'],
  ['schuldhulp_pct', 'waterwolde_debt_help_share'],
];

/** The years of the file that the world begins with; a test brings what came later. */
export const HELP_YEARS: readonly number[] = [2020, 2021, 2022, 2023];

/** Helped households of every 1,000, per kind of neighbourhood. */
const PER_THOUSAND: Record<Kind, number> = { centre: 14, students: 6, weak: 34, middling: 9, well_off: 3, village: 5, mixed: 12 };

/**
 * The cells of some years, for the neighbourhoods, districts and all of Waterwolde: true counts.
 *
 * @param mended years in which two neighbourhoods were counted anew, as in a second edition of the file
 */
export function helpCells(model: Model, years: readonly number[] = HELP_YEARS, mended: readonly number[] = []): Cell[] {
  return years.flatMap((year) =>
    areasIn(year)
      .filter(({ code }) => code.startsWith('BU9901') || code.startsWith('WK9901') || code === WATERWOLDE)
      .flatMap((area) => {
        const counts = area.leaves.map((leaf) => countsOf(model, leaf, year, mended.includes(year)));
        const begun = total(counts.map(([fresh]) => fresh));
        const longer = total(counts.map(([, rest]) => rest));
        const households = total(area.leaves.map((leaf) => sizeOf(model.people(leaf, year), 'households')));
        return [
          shown(area, year, 'schuldhulp', begun + longer, 0),
          shown(area, year, 'schuldhulp_nieuw', begun, 0),
          shown(area, year, 'schuldhulp_langer', longer, 0),
          shown(area, year, 'schuldhulp_pct', (100 * (begun + longer)) / households, 1),
        ];
      }),
  );
}

/** How many were helped for the first time and for longer. */
function countsOf({ chance, people }: Model, leaf: Leaf, year: number, isMended: boolean): [begun: number, longer: number] {
  const households = sizeOf(people(leaf, year), 'households');
  const level = (PER_THOUSAND[leaf.kind] * households) / 1000;
  const all = Math.max(0, Math.round(level * (1 + 0.2 * chance.normal('help', leaf.id, year))));
  const begun = Math.round(all * (0.15 + 0.3 * chance.uniform('help begun', leaf.id, year)));
  // What was counted anew: a few more in one neighbourhood, a few less in another.
  const more = isMended && leaf.name === 'Futenhof' ? 6 : isMended && leaf.name === 'Rietzangerveld' ? -3 : 0;
  return [begun, all - begun + more];
}
