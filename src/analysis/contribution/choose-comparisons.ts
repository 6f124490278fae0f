import type { Criterion, CriterionId } from '#domain/profile/area-contribution';

/** What is known of an area from before the start. null: not known. */
export interface AreaContext {
  people: number | null;
  /** Class 1 (very urban) to 5. */
  urbanity: number | null;
  /** Percentage of homes owned by a housing association. */
  socialRent: number | null;
}

export interface CandidateArea {
  /** Stable name of the place. */
  id: string;
  /** Of the place in the newest division: decides the order where areas are equal. */
  code: string;
  context: AreaContext;
  /** The indicator in the years before the start, in order; null where missing. */
  before: readonly (number | null)[];
}

/** What is known of the areas to choose from, and what may not be a comparison. */
export interface ComparisonPool {
  treated: readonly CandidateArea[];
  candidates: readonly CandidateArea[];
  /** Ids of areas with a large programme of their own; null where no programme is known. */
  programmes: ReadonlySet<string> | null;
  /** Ids that whoever asks left out. */
  leftOut: ReadonlySet<string>;
  /** Ids that lie beside a treated area, and how that was seen; null where neither borders nor districts are known. */
  adjacent: { ids: ReadonlySet<string>; by: 'borders' | 'district' } | null;
  /** The years of the context figures, as text. */
  contextYears: Readonly<Record<keyof AreaContext, string | null>>;
}

export interface ChosenComparisons {
  /** Ids in order of code. */
  chosen: readonly string[];
  criteria: readonly Criterion[];
}

export const FEWEST_PEOPLE = 500;
/** Percentage points above and below the treated areas. */
export const SOCIAL_RENT_BAND = 15;
/** More would make placebo runs slow and let chance find a twin; the most alike are kept. */
export const MOST_COMPARISONS = 40;

/**
 * Chooses comparison areas by written criteria, in the order of CRITERIA, from what was known before the start only
 * (docs/methods/bijdrage; Abadie 2021, JEL 59(2), section 4): without a programme of their own, not beside the treated areas, at
 * least 500 people, as urban, about as much social rent, and a figure in every year before the start. Of more than 40
 * the ones whose course before the start lies nearest are kept. What is unknown of an area is not taken to meet a
 * criterion; a criterion by which the treated areas themselves cannot be placed is not applied, and that is said.
 */
export function chooseComparisons(pool: ComparisonPool): ChosenComparisons {
  const { treated } = pool;
  let left = [...pool.candidates].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const criteria: Criterion[] = [];
  const keep = (id: CriterionId, more: Partial<Criterion>, meets: ((area: CandidateArea) => boolean | null) | null): void => {
    const before = left.length;
    let unknown = 0;
    if (meets)
      left = left.filter((area) => {
        const met = meets(area);
        if (met === null) unknown++;
        return met === true;
      });
    const rest = { why: null, least: null, most: null, by: null, year: null, ...more };
    criteria.push({ id, applied: meets !== null, dropped: before - left.length, unknown, ...rest });
  };

  const { programmes, leftOut, adjacent, contextYears } = pool;
  keep('no-programme', programmes ? {} : { why: 'nothing-given' }, programmes && (({ id }) => !programmes.has(id)));
  keep('not-left-out', leftOut.size > 0 ? {} : { why: 'nothing-given' }, leftOut.size > 0 ? ({ id }) => !leftOut.has(id) : null);
  keep('not-adjacent', adjacent ? { by: adjacent.by } : { why: 'no-borders-or-district' }, adjacent && (({ id }) => !adjacent.ids.has(id)));
  const people = contextYears.people;
  keep(
    'size',
    people === null ? { why: 'no-figures' } : { least: FEWEST_PEOPLE, year: people },
    people === null ? null : ({ context }) => (context.people === null ? null : context.people >= FEWEST_PEOPLE),
  );
  within('urbanity', 'urbanity', 0);
  within('social-rent', 'socialRent', SOCIAL_RENT_BAND);
  keep('complete-before', {}, ({ before }) => before.every((value) => value !== null));
  const nearest = new Set(left.length > MOST_COMPARISONS ? mostAlike(left, treated) : []);
  keep('most-alike', { most: MOST_COMPARISONS }, nearest.size > 0 ? ({ id }) => nearest.has(id) : () => true);
  return { chosen: left.map(({ id }) => id), criteria };

  /** As the treated areas are, give or take a band. */
  function within(id: CriterionId, part: 'urbanity' | 'socialRent', band: number): void {
    const own = treated.map(({ context }) => context[part]).filter((value) => value !== null);
    if (own.length === 0) return keep(id, { why: 'no-figures' }, null);
    const [least, most] = [Math.min(...own) - band, Math.max(...own) + band];
    keep(id, { least, most, year: contextYears[part] }, ({ context }) => {
      const value = context[part];
      return value === null ? null : value >= least && value <= most;
    });
  }
}

/** The areas nearest to the mean course of the treated areas before the start, by mean squared distance. */
function mostAlike(areas: readonly CandidateArea[], treated: readonly CandidateArea[]): string[] {
  const years = areas[0]?.before.length ?? 0;
  const course = Array.from({ length: years }, (_, year) => {
    const values = treated.map(({ before }) => before[year] ?? null).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  const distance = ({ before }: CandidateArea): number =>
    course.reduce<number>((sum, value, year) => sum + (value === null ? 0 : (before[year]! - value) ** 2), 0);
  return areas
    .map((area) => ({ id: area.id, far: distance(area) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_COMPARISONS)
    .map(({ id }) => id);
}
