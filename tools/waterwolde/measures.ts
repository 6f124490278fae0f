import type { Kind } from './areas.ts';

/** Whom or what a figure is a part or a mean of. */
export type Denominator = 'residents' | 'residents_15_plus' | 'residents_15_64' | 'households' | 'dwellings' | 'pupils';

export const TABLES = [
  'WATERWOLDE-BEVOLKING',
  'WATERWOLDE-WONEN',
  'WATERWOLDE-WERK',
  'WATERWOLDE-LEREN',
  'WATERWOLDE-VEILIG',
  'WATERWOLDE-VOORZIENINGEN',
  'WATERWOLDE-REISTIJD',
  'WATERWOLDE-ENQUETE',
] as const;
export type TableId = (typeof TABLES)[number];

/** A figure that is drawn from a level per kind of neighbourhood. */
export interface Measure {
  /** The publisher's own name of the figure. */
  column: string;
  /** The catalogue's indicator; null when the catalogue has none (the figure is stored all the same). */
  indicator: string | null;
  table: TableId;
  kind: 'share' | 'per_1000' | 'mean';
  of: Denominator;
  decimals: number;
  /** Level in 2010 for centre, students, weak, middling, well-off, village, mixed. */
  levels: [centre: number, students: number, weak: number, middling: number, wellOff: number, village: number, mixed: number];
  /** Change per year that all areas share. */
  drift: number;
  /** Standard deviation of an area's lasting difference from its kind. */
  spread: number;
  /** Standard deviation of a neighbourhood's chance per year (for about 2,500 people). */
  noise: number;
  /**
   * How strongly it follows good and bad times. Weak neighbourhoods follow half as much again, so their
   * gap moves with the times and is not a truth that may be tested as "stays".
   */
  cycle?: number;
  least?: number;
  most?: number;
  /** First year that it was measured; there are no rows before. */
  from?: number;
  /** Last year that it was measured; there are no rows after. */
  until?: number;
  /** Years in which it was not measured though the table came out. */
  notMeasured?: number[];
  /** The newest year is not final yet. */
  provisional?: boolean;
  /** The share's own count, published beside it under this column. */
  count?: { column: string; indicator: string | null };
  /** From this year on another definition: everybody's level jumps by this. */
  redefined?: { from: number; jump: number };
}

type Levels = Measure['levels'];
type Options = Partial<Omit<Measure, 'column' | 'indicator' | 'table' | 'kind' | 'of' | 'levels'>>;

function measure(table: TableId, kind: Measure['kind'], of: Denominator, decimals: number) {
  return (
    column: string,
    indicator: string | null,
    levels: Levels,
    drift: number,
    spread: number,
    noise: number,
    options: Options = {},
  ): Measure => ({
    table,
    kind,
    of,
    decimals,
    column,
    indicator,
    levels,
    drift,
    spread,
    noise,
    ...options,
  });
}

const dwellings = measure('WATERWOLDE-WONEN', 'share', 'dwellings', 1);
const perDwelling = measure('WATERWOLDE-WONEN', 'mean', 'dwellings', 0);
const working = measure('WATERWOLDE-WERK', 'share', 'residents_15_64', 1);
const adults = measure('WATERWOLDE-WERK', 'share', 'residents_15_plus', 1);
const households = measure('WATERWOLDE-WERK', 'share', 'households', 1);
const pupils = measure('WATERWOLDE-LEREN', 'share', 'pupils', 1);
const crime = measure('WATERWOLDE-VEILIG', 'per_1000', 'residents', 1);
const distance = measure('WATERWOLDE-VOORZIENINGEN', 'mean', 'residents', 1);
const travel = measure('WATERWOLDE-REISTIJD', 'mean', 'residents', 0);

/** Everything with a level and chance. Population, households, tenure and the survey have rules of their own. */
export const MEASURES: readonly Measure[] = [
  perDwelling('woz', 'average_woz_value_keur', [232, 205, 138, 214, 372, 248, 222], 7.4, 14, 2.6, { least: 60, most: 900 }),
  dwellings('meergezins', 'multi_family_dwellings_share', [84, 68, 57, 31, 11, 6, 36], 0.05, 5, 0.25),
  dwellings('onbewoond', 'unoccupied_dwellings_share', [6.2, 5.4, 4.1, 3, 2.6, 3.4, 3.8], -0.02, 0.4, 0.25),
  dwellings('nieuw_tien_jaar', 'built_last_ten_years_share', [7, 6, 5, 9, 8, 5, 8], -0.1, 1.2, 0.4, { least: 1 }),
  perDwelling('gas', 'gas_use_m3', [1150, 1040, 1290, 1420, 1880, 2010, 1480], -31, 60, 22, { least: 300, from: 2012 }),
  perDwelling('stroom', 'electricity_use_kwh', [2310, 2050, 2520, 2960, 3620, 3710, 2930], -38, 70, 34, { least: 1200, from: 2012 }),
  dwellings('zon_pct', 'waterwolde_solar_dwellings_share', [-6, -6.1, -6, -5.2, -4.4, -4, -5.3], 2.1, 0.3, 0.4, {
    from: 2013,
    count: { column: 'zon_aantal', indicator: 'solar_installations_dwellings' },
  }),

  working('arbeidsdeelname', 'waterwolde_labour_participation_share', [66, 52, 57, 69, 72, 70, 66], 0.25, 1.2, 0.4),
  adults('bijstand', 'bijstand_share_15_plus', [4.6, 3.1, 13.8, 3.9, 1.2, 1.7, 4.9], 0.04, 0.9, 0.4, {
    provisional: true,
    count: { column: 'bijstand_aantal', indicator: 'bijstand_persons' },
  }),
  adults('ww', 'ww_share_15_plus', [2.2, 1.1, 3.4, 2.3, 1.6, 2, 2.2], -0.01, 0.2, 0.2, {
    cycle: 0.5,
    provisional: true,
    count: { column: 'ww_aantal', indicator: 'ww_persons' },
  }),
  working('arbeidsongeschikt', 'waterwolde_disability_benefit_share', [6.4, 2.9, 11.2, 7, 4.6, 6.2, 7.1], 0.03, 0.5, 0.25),
  working('bijstand_lang', 'waterwolde_long_social_assistance_share', [3, 1, 8.6, 2.4, 0.6, 1, 3.1], 0.05, 0.6, 0.25),
  working('werkzoekend', 'waterwolde_jobseekers_share', [5.4, 3.2, 11.6, 5.6, 3.3, 3.9, 5.8], 0, 0.6, 0.3, {
    cycle: 0.8,
    provisional: true,
  }),
  working('inkomen_uit_werk', 'waterwolde_income_from_work_share', [67, 58, 59, 73, 76, 75, 70], 0.15, 1, 0.4),
  households('laag_inkomen', 'waterwolde_low_income_households_share', [10.8, 24, 17.6, 7.2, 3.4, 4.6, 8.6], -0.08, 0.9, 0.35, {
    redefined: { from: 2018, jump: 2.4 },
  }),
  {
    ...working('inkomen', 'waterwolde_average_income_keur', [27.8, 17.2, 17.9, 24.3, 36.1, 26.4, 24.6], 0.52, 0.7, 0.22),
    kind: 'mean',
    of: 'residents',
    least: 8,
    most: 90,
  },
  { ...households('auto_huishouden', 'cars_per_household', [0.6, 0.4, 0.7, 1.1, 1.4, 1.5, 1], 0.006, 0.05, 0.012), kind: 'mean' },

  pupils('vsv', 'waterwolde_early_school_leavers_share', [4.1, 3.4, 7.2, 3.6, 1.9, 2.4, 3.7], -0.06, 0.3, 0.2, { provisional: true }),
  pupils('mbo', 'waterwolde_mbo_share_of_pupils', [20, 11, 34, 26, 15, 29, 25], -0.05, 1.5, 0.8),
  pupils('hbo_wo', 'waterwolde_higher_education_share_of_pupils', [27, 61, 14, 23, 36, 21, 24], 0.2, 1.5, 0.7),

  crime('vermogen', 'crime_property_per_1000', [118, 52, 41, 26, 19, 14, 31], -1.1, 3, 2.2, { least: 3, provisional: true }),
  crime('woninginbraak', 'crime_dwelling_theft_per_1000', [8.4, 7.8, 9.1, 5.4, 5.8, 3.2, 5.9], -0.22, 0.8, 0.9, {
    least: 0.5,
    provisional: true,
  }),
  crime('vernieling', 'crime_vandalism_per_1000', [17.2, 9.1, 11.8, 6.1, 3.8, 4.1, 7.2], -0.2, 1, 0.9, { least: 1, provisional: true }),
  crime('geweld', 'crime_violence_sexual_per_1000', [14.8, 6.4, 9.6, 4.4, 2.3, 2.4, 5.2], -0.12, 0.8, 0.8, {
    least: 0.5,
    provisional: true,
  }),

  distance('huisarts_km', 'distance_gp_km', [0.5, 0.7, 0.8, 0.9, 1.4, 3.1, 1], 0, 0.2, 0.01, { least: 0.2 }),
  distance('supermarkt_km', 'distance_large_supermarket_km', [0.4, 0.6, 0.7, 0.8, 1.3, 3.6, 0.9], 0, 0.2, 0.01, { least: 0.2 }),
  distance('kinderdagverblijf_km', 'distance_day_care_km', [0.5, 0.7, 0.6, 0.6, 0.7, 2.2, 0.7], -0.01, 0.1, 0.01, { least: 0.2 }),
  distance('basisschool_km', 'distance_primary_school_km', [0.7, 0.9, 0.5, 0.6, 0.7, 1.3, 0.7], 0, 0.1, 0.01, { least: 0.2 }),
  distance('basisscholen_3km', 'primary_schools_within_3km', [16, 14, 13, 11, 8, 1.6, 10.5], -0.03, 0.8, 0.04, { least: 0.4 }),
  distance('bibliotheek_km', 'distance_library_km', [0.6, 1.1, 1.3, 1.5, 2.1, 4.9, 1.6], 0.02, 0.2, 0.01, {
    least: 0.2,
    notMeasured: [2015, 2016],
  }),

  // The bus is slower where it must be waited for: not the distance in another unit.
  travel('huisarts_bus_min', 'waterwolde_gp_by_bus_minutes', [11, 14, 17, 19, 28, 41, 19], 0.2, 4.5, 0.4, { least: 5, from: 2018 }),
  // Asked no more: a figure that has grown old.
  travel('speelplek_min', 'waterwolde_playground_walk_minutes', [9, 10, 7, 7, 6, 8, 7], 0, 0.8, 0.2, { least: 2, from: 2018, until: 2020 }),
];

/** A question of the residents' survey, asked every other year of a sample. */
export interface Question {
  column: string;
  indicator: string | null;
  /** `mean`: a mark or score, with the standard deviation between people. */
  kind: 'share' | 'mean';
  deviation: number;
  decimals: number;
  levels: Levels;
  drift: number;
  spread: number;
  /** Points by which people of 15-44, 45-64 and 65 and older differ from each other in this. */
  byAge: [young: number, middle: number, old: number];
}

const asked = (
  column: string,
  indicator: string | null,
  levels: Levels,
  drift: number,
  byAge: Question['byAge'] = [0, 0, 0],
): Question => ({
  column,
  indicator,
  kind: 'share',
  deviation: 0,
  decimals: 1,
  levels,
  drift,
  spread: 1.6,
  byAge,
});
const marked = (column: string, indicator: string | null, levels: Levels, drift: number): Question => ({
  column,
  indicator,
  kind: 'mean',
  deviation: 1.7,
  decimals: 2,
  levels,
  drift,
  spread: 0.08,
  byAge: [0, 0, 0],
});

export const QUESTIONS: readonly Question[] = [
  asked('gezondheid_goed', 'waterwolde_good_perceived_health_share', [77, 84, 63, 76, 83, 77, 75], -0.1, [9, 1, -12]),
  asked('eenzaam', 'waterwolde_lonely_share', [47, 45, 55, 42, 36, 38, 44], 0.35, [1, -2, 4]),
  asked('ernstig_eenzaam', 'waterwolde_severely_lonely_share', [12, 10, 17, 9, 6, 7, 10], 0.12),
  asked('vrijwilliger', 'waterwolde_volunteers_share', [24, 27, 19, 29, 36, 43, 29], -0.1, [-6, 1, 8]),
  asked('mantelzorger', 'waterwolde_carers_share', [11, 8, 14, 14, 15, 17, 14], 0.1, [-5, 3, 1]),
  asked('moeite_rondkomen', 'waterwolde_difficulty_making_ends_meet_share', [19, 26, 36, 16, 8, 12, 19], -0.3),
  asked('onveilig', 'waterwolde_unsafe_in_own_neighbourhood_share', [26, 17, 31, 14, 9, 6, 16], -0.15),
  asked('roker', 'waterwolde_smokers_share', [24, 26, 30, 20, 15, 18, 21], -0.45),
  asked('overgewicht', 'waterwolde_overweight_share', [43, 28, 54, 48, 46, 52, 48], 0.2, [-14, 3, 8]),
  asked('beweegrichtlijn', 'waterwolde_exercise_guideline_share', [49, 58, 39, 47, 54, 47, 47], 0.05, [6, 0, -8]),
  asked('veel_stress', 'waterwolde_much_stress_share', [21, 27, 26, 18, 15, 14, 19], 0.3, [7, 1, -9]),
  asked('mist_steun', 'waterwolde_lacks_emotional_support_share', [12, 9, 18, 9, 6, 7, 10], 0.05),
  marked('cijfer_buurt', 'waterwolde_neighbourhood_grade', [7.3, 7.2, 6.4, 7.4, 8, 7.9, 7.4], 0.01),
  marked('cijfer_samenhang', 'waterwolde_social_cohesion_grade', [5.8, 5.4, 5.5, 6.3, 6.7, 7.2, 6.2], 0),
];

export const KIND_INDEX: Record<Kind, number> = { centre: 0, students: 1, weak: 2, middling: 3, well_off: 4, village: 5, mixed: 6 };
