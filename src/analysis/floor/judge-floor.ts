import { given, refused, type Answer, type Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { FLOOR_POSITIONS, type FloorDetail, type FloorGroup, type FloorPosition } from '#domain/answer/floor';
import { method } from '#domain/answer/method';
import { floorPosition, type Bound, type Figure } from './floor-position.ts';

export interface FloorArea extends Figure {
  id: string;
  /** Who live there; null where that is not known. */
  people: number | null;
  isProvisional?: boolean;
  /** Put together from parts, or split: an estimate. */
  isEstimated?: boolean;
}

export interface FloorInput extends Bound {
  /** How the figures came about; those of a model have no usable sampling error. */
  sampling: 'register' | 'survey' | 'model';
  areas: readonly FloorArea[];
}

/**
 * Which areas lie below a floor, and how many people live there. estimate: the people in the areas
 * that surely lie below, in as far as their number is known, not the people who go without; null where it is
 * known of none. No interval: the areas where it is unclear are counted apart. n: the areas with a figure.
 *
 * Missing is `no-figure`, never below. Refuses figures of a model (shown, not tested: docs/methods/verschil) and a question
 * without one figure; all reasons at once.
 */
export function judgeFloor({ sampling, areas, ...bound }: FloorInput): Answer<FloorDetail> {
  const positions = areas.map((area) => ({ area, position: floorPosition(area, bound, sampling !== 'register') }));
  const n = positions.filter(({ position }) => position !== 'no-figure').length;
  const reasons: Remark<ReasonCode>[] = [];
  if (n === 0) reasons.push({ code: 'missing-data', params: { n: areas.length, of: areas.length } });
  if (sampling === 'model') reasons.push({ code: 'model-based-figure' });
  const warnings = n === 0 ? [] : remarks(areas, sampling);
  if (reasons.length > 0) return refused(method('floor'), n, reasons, { warnings });
  const groups = Object.fromEntries(
    FLOOR_POSITIONS.map((wanted) => [wanted, groupOf(positions.flatMap(({ area, position }) => (position === wanted ? [area] : [])))]),
  ) as Record<FloorPosition, FloorGroup>;
  const detail = { positions: positions.map(({ area, position }) => ({ id: area.id, position })), groups };
  const estimate = groups.below.areas === 0 ? 0 : groups.below.people;
  return given(method('floor'), n, { estimate, interval: null, detail }, { warnings });
}

function groupOf(areas: readonly FloorArea[]): FloorGroup {
  const known = areas.flatMap(({ people }) => (people === null ? [] : [people]));
  return {
    areas: areas.length,
    people: known.length === 0 ? null : known.reduce((sum, people) => sum + people, 0),
    peopleUnknown: areas.length - known.length,
  };
}

function remarks(areas: readonly FloorArea[], sampling: FloorInput['sampling']): Remark[] {
  const counted = (test: (area: FloorArea) => boolean | undefined) => areas.filter(test).length;
  const found: [Remark['code'], number][] = [
    ['missing-data', counted(({ value }) => value === null)],
    [
      'no-interval-or-verdict',
      sampling === 'survey' ? counted(({ value, lower, upper }) => value !== null && (lower === null || upper === null)) : 0,
    ],
    ['provisional-figures', counted(({ value, isProvisional }) => value !== null && isProvisional)],
    ['estimated-figures', counted(({ value, isEstimated }) => value !== null && isEstimated)],
  ];
  return found.flatMap(([code, n]) => (n > 0 ? [{ code, params: { n, of: areas.length } }] : []));
}
