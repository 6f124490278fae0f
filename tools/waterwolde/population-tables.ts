import { areasIn, type AreaInYear } from './areas.ts';
import { missing, shown, type Cell } from './cell.ts';
import type { Model } from './model.ts';
import { apportion, total } from './people.ts';
import { YEARS } from './years.ts';

/** Columns of the population table with the catalogue's indicators. */
export const POPULATION_COLUMNS: [column: string, indicator: string][] = [
  ['inwoners', 'population'],
  ['inwoners_0_14', 'population_0_14'],
  ['inwoners_15_24', 'population_15_24'],
  ['inwoners_25_44', 'population_25_44'],
  ['inwoners_45_64', 'population_45_64'],
  ['inwoners_65', 'population_65_plus'],
  ['huishoudens', 'households'],
  ['huishoudens_een', 'single_person_households'],
  ['huishoudens_zonder_kinderen', 'households_without_children'],
  ['huishoudens_met_kinderen', 'households_with_children'],
  ['huishoudensgrootte', 'average_household_size'],
  ['dichtheid', 'population_density'],
  ['land_ha', 'land_area_ha'],
  ['inwoners_15_plus', 'population_15_plus'],
  ['aandeel_0_14', 'population_0_14_share'],
  ['aandeel_15_24', 'population_15_24_share'],
  ['aandeel_25_44', 'population_25_44_share'],
  ['aandeel_45_64', 'population_45_64_share'],
  ['aandeel_65', 'population_65_plus_share'],
  ['aandeel_een', 'single_person_households_share'],
  ['aandeel_zonder_kinderen', 'households_without_children_share'],
  ['aandeel_met_kinderen', 'households_with_children_share'],
];
/** Where the shares begin among the population columns. */
const FIRST_SHARE = POPULATION_COLUMNS.findIndex(([column]) => column.startsWith('aandeel'));

/** Columns of the stock of dwellings with the catalogue's indicators. */
export const TENURE_COLUMNS: [column: string, indicator: string][] = [
  ['woningen', 'dwellings'],
  ['koop', 'owner_occupied_share'],
  ['huur', 'rental_share'],
  ['corporatie', 'housing_association_share'],
  ['overige_verhuurders', 'other_landlords_share'],
];

/** Fewest residents, households or dwellings beneath a published share of them. */
const FEWEST = 50;

/** Counts below the municipality are rounded to five, as CBS does; the municipality's own are exact. */
export function publishedCount(area: AreaInYear, exact: number): number {
  return area.level === 'neighbourhood' || area.level === 'district' ? Math.round(exact / 5) * 5 : exact;
}

/**
 * Residents who are registered in a municipality without a neighbourhood: why a municipality's exact
 * number is not the sum of its parts.
 */
function withoutNeighbourhood(area: AreaInYear): number {
  return area.level === 'municipality' && area.leaves.length > 1 ? 3 * area.leaves.length + (area.leaves.length % 4) : 0;
}

/** Who lives here. In every row the ages add up to the residents and the types to the households. */
export function populationCells(model: Model): Cell[] {
  return YEARS.flatMap((year) =>
    areasIn(year).flatMap((area) => {
      const sums = sum(area.leaves.map((leaf) => model.people(leaf, year).ages));
      sums[2]! += withoutNeighbourhood(area);
      const ages = sums.map((count) => publishedCount(area, count));
      const households = sum(area.leaves.map((leaf) => model.people(leaf, year).households)).map((count) => publishedCount(area, count));
      const land = area.leaves.reduce((hectares, leaf) => hectares + leaf.land, 0);
      const counts = [total(ages), ...ages, total(households), ...households];
      return [
        ...counts.map((count, index) => shown(area, year, POPULATION_COLUMNS[index]![0], count, 0)),
        shown(area, year, 'huishoudensgrootte', total(ages) / total(households), 1),
        shown(area, year, 'dichtheid', total(ages) / (land / 100), 0),
        shown(area, year, 'land_ha', land, 0),
        shown(area, year, 'inwoners_15_plus', total(ages.slice(1)), 0),
        ...[...shares(ages), ...shares(households)].map((share, index) => {
          const column = POPULATION_COLUMNS[FIRST_SHARE + index]![0];
          return share === null ? missing(area, year, column, 'suppressed') : shown(area, year, column, share, 1);
        }),
      ];
    }),
  );
}

/** Dwellings and who owns them: owner-occupied and rented make 100, as do the two kinds of landlord the rented. */
export function tenureCells(model: Model): Cell[] {
  return YEARS.flatMap((year) =>
    areasIn(year).flatMap((area) => {
      const counts = sum(area.leaves.map((leaf) => model.people(leaf, year).dwellings));
      const all = shown(area, year, 'woningen', publishedCount(area, total(counts)), 0);
      if (total(counts) < FEWEST) {
        return [all, ...TENURE_COLUMNS.slice(1).map(([column]) => missing(area, year, column, 'suppressed'))];
      }
      const [owner, association, other] = apportion(1000, counts) as [number, number, number];
      const tenths = { koop: owner, huur: association + other, corporatie: association, overige_verhuurders: other };
      return [all, ...Object.entries(tenths).map(([column, tenth]) => shown(area, year, column, tenth / 10, 1))];
    }),
  );
}

/** Shares in per cent that make 100 together; null where too few people stand beneath. */
function shares(counts: number[]): (number | null)[] {
  return total(counts) < FEWEST ? counts.map(() => null) : apportion(1000, counts).map((tenth) => tenth / 10);
}

function sum(rows: number[][]): number[] {
  return rows.reduce(
    (sums, row) => sums.map((value, index) => value + row[index]!),
    rows[0]!.map(() => 0),
  );
}
