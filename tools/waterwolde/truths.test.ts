import { describe, expect, it } from 'vitest';
import { areasIn, codeIn, leafNamed, WATERWOLDE } from './areas.ts';
import { MEASURES } from './measures.ts';
import { makeModel } from './model.ts';
import { municipalityMoves } from './municipality-moves.ts';
import { sizeOf } from './people.ts';
import { PLANTS, REPLACEMENT, SELECTIVE_RESPONSE, type GapPlant, type InterventionPlant } from './plants.ts';
import { seededChance } from './random.ts';
import { beforeAndAfter, lineThrough, seriesOf } from './read-figures.ts';
import { comparisonAreas } from './truths.ts';
import { makeWaterwolde, SEED } from './waterwolde.ts';
import { YEARS } from './years.ts';

const { tables, truths } = makeWaterwolde();
const model = makeModel(seededChance(SEED));
const everything = Object.values(tables).flat();
const ofArea = (name: string) => (cell: { area: { name: string; code: string } }) =>
  cell.area.name === name && cell.area.code.startsWith('BU');

/**
 * The gap of a neighbourhood to the rest of Waterwolde, from published figures and exact sizes. The rest is
 * the same in every year: today's borders, without areas that have a slope of their own.
 */
function gapToRest(column: string, name: string) {
  const measure = MEASURES.find((one) => one.column === column)!;
  const planted = PLANTS.filter((plant): plant is GapPlant => plant.type === 'gap' && plant.column === column).map((plant) => plant.area);
  const today = areasIn(YEARS.at(-1)!).find((area) => area.code === WATERWOLDE)!.leaves;
  const others = today.filter((leaf) => ![...planted, name, 'Nieuwe Helling'].includes(leaf.name));
  return seriesOf(everything, column, ofArea(name)).map(({ year, value }) => {
    let sum = 0;
    let weight = 0;
    for (const leaf of others) {
      const size = sizeOf(model.people(leaf, year), measure.of);
      sum += size * model.latent(measure, leaf, year);
      weight += size;
    }
    return { year, value: value - sum / weight };
  });
}

const gaps = PLANTS.filter((plant): plant is GapPlant => plant.type === 'gap');

describe('planted gaps', () => {
  it.each(gaps)('$id: the slope of the gap in $area is the planted one', (plant) => {
    const line = lineThrough(gapToRest(plant.column, plant.area));
    expect(Math.abs(line.slope - plant.slopePerYear)).toBeLessThan(Math.max(2.5 * line.margin, 0.03));
    const sides = [Math.sign(line.first), Math.sign(line.last)];
    const narrower = Math.abs(line.last) < Math.abs(line.first);
    if (plant.truth === 'crosses') expect(sides[0]).toBe(-sides[1]!);
    else expect(sides[0]).toBe(sides[1]);
    if (plant.truth === 'closes') expect(narrower).toBe(true);
    if (plant.truth === 'widens') expect(narrower).toBe(false);
    if (plant.truth !== 'stays') expect(Math.abs(line.slope)).toBeGreaterThan(line.margin);
  });

  it('every kind of truth is planted, and each of a measure without a cycle', () => {
    expect(new Set(gaps.map((plant) => plant.truth))).toEqual(new Set(['closes', 'widens', 'crosses', 'stays']));
    for (const plant of gaps) expect(MEASURES.find((measure) => measure.column === plant.column)!.cycle).toBeUndefined();
  });

  it('the municipality itself is hardly moved by what was planted, so that a gap to it stays where none was', () => {
    for (const { truth, column, slopePerYear } of gaps) {
      const measure = MEASURES.find((one) => one.column === column)!;
      const moves = Math.abs(municipalityMoves(model, measure));
      expect(moves, column).toBeLessThan(truth === 'stays' ? 0.05 * measure.noise : 0.1 * Math.abs(slopePerYear));
    }
  });

  it('gaps without a plant move by chance only: about one slope in twenty is beyond its interval', () => {
    const measures = MEASURES.filter((measure) => !measure.cycle && measure.kind === 'share' && measure.decimals === 1 && !measure.from);
    let judged = 0;
    let beyond = 0;
    for (const measure of measures) {
      for (const leaf of comparisonAreas()) {
        if (PLANTS.some((plant) => plant.column === measure.column && 'area' in plant && plant.area === leaf.name)) continue;
        const twin = comparisonAreas().find((other) => other.id !== leaf.id && other.kind === leaf.kind)!;
        const own = seriesOf(everything, measure.column, ofArea(leaf.name));
        const other = new Map(seriesOf(everything, measure.column, ofArea(twin.name)).map((point) => [point.year, point.value]));
        const line = lineThrough(
          own.filter((point) => other.has(point.year)).map((point) => ({ year: point.year, value: point.value - other.get(point.year)! })),
        );
        judged++;
        if (Math.abs(line.slope) > line.margin) beyond++;
      }
    }
    expect(judged).toBeGreaterThan(200);
    // Chance has memory (0.3), so a plain interval is somewhat too narrow: more than .05, but not much more.
    expect(beyond / judged).toBeLessThan(0.2);
  });
});

describe('planted interventions', () => {
  const interventions = PLANTS.filter((plant): plant is InterventionPlant => plant.type === 'intervention');
  const [effect, none, small] = ['effect', 'no-effect', 'too-small-to-see'].map((truth) =>
    interventions.find((plant) => plant.truth === truth)!,
  );
  const change = (plant: InterventionPlant, name: string) => {
    const { before, after } = beforeAndAfter(seriesOf(everything, plant.column, ofArea(name)), plant.from);
    return after - before;
  };
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const estimateOf = (plant: InterventionPlant) => {
    const controls = comparisonAreas().map((leaf) => change(plant, leaf.name));
    const size = plant.areas.length;
    // Placebos of the same size: every run of that many comparison areas.
    const placebos = controls.map(
      (_, start) => mean(Array.from({ length: size }, (_, i) => controls[(start + i) % controls.length]!)) - mean(controls),
    );
    const spread = Math.sqrt(mean(placebos.map((value) => value * value)));
    return { estimate: mean(plant.areas.map((name) => change(plant, name))) - mean(controls), spread };
  };

  it('offer what synthetic difference-in-differences needs: 8 years before, 2 after, 20 comparison areas of the same kind', () => {
    expect(comparisonAreas().length).toBeGreaterThanOrEqual(20);
    for (const plant of interventions) {
      expect(plant.from - YEARS[0]!).toBeGreaterThanOrEqual(8);
      expect(YEARS.at(-1)! - plant.from).toBeGreaterThanOrEqual(2);
      for (const leaf of [...comparisonAreas(), ...plant.areas.map(leafNamed)]) {
        expect(leaf.kind).toBe('weak');
        expect(leaf.spells).toHaveLength(1);
        expect(seriesOf(everything, plant.column, ofArea(leaf.name))).toHaveLength(YEARS.length);
      }
    }
  });

  it('the effect is there, about as large as planted and far beyond the placebos', () => {
    const { estimate, spread } = estimateOf(effect!);
    expect(Math.abs(estimate - effect!.size)).toBeLessThan(0.5);
    expect(Math.abs(estimate)).toBeGreaterThan(4 * spread);
  });

  it('the null is within the placebos', () => {
    const { estimate, spread } = estimateOf(none!);
    expect(Math.abs(estimate)).toBeLessThan(2 * spread);
  });

  it('the small one is smaller than the smallest effect that could be seen', () => {
    const { spread } = estimateOf(small!);
    expect(Math.abs(small!.size)).toBeLessThan(2.8 * spread);
    expect(small!.reached! / sizeOf(model.people(leafNamed(small!.areas[0]!), small!.from), 'residents')).toBeLessThan(0.02);
  });
});

describe('other planted truths', () => {
  it('the bad years pass by themselves: the year after looks better without anybody doing anything', () => {
    const bad = new Map(seriesOf(everything, 'woninginbraak', ofArea('Gagelbuurt')).map((point) => [point.year, point.value]));
    expect(bad.get(2016)! - bad.get(2014)!).toBeGreaterThan(4);
    expect(bad.get(2016)! - bad.get(2018)!).toBeGreaterThan(4);
  });

  it('the new definition lifts every level, and the gap does not move with it', () => {
    const whole = seriesOf(everything, 'laag_inkomen', (cell) => cell.area.code === 'GM9904');
    const { before, after } = beforeAndAfter(
      whole.filter((point) => point.year >= 2016 && point.year <= 2019),
      2018,
    );
    expect(after - before).toBeGreaterThan(1.2);
  });

  it('dwellings of the association make way where the gap closes', () => {
    const share = seriesOf(everything, 'corporatie', ofArea(REPLACEMENT.area));
    expect(share[0]!.value - share.at(-1)!.value).toBeGreaterThan(15);
  });

  it('older people answered in the selective wave, and what they say is off as computed', () => {
    const { respondentShares, registerShares, volunteers } = (
      truths as {
        selectiveResponse: {
          respondentShares: number[];
          registerShares: number[];
          volunteers: { expectedBias: number; trueValue: number };
        };
      }
    ).selectiveResponse;
    expect(respondentShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(registerShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    expect(volunteers.expectedBias).toBeGreaterThan(3);
    const counts = ['respons_15_44', 'respons_45_64', 'respons_65'].map((column) =>
      everything.find(
        (cell) => cell.column === column && cell.area.name === SELECTIVE_RESPONSE.area && cell.year === SELECTIVE_RESPONSE.wave,
      )!,
    );
    expect(Number(counts[2]!.value) / counts.reduce((sum, cell) => sum + Number(cell.value), 0)).toBeCloseTo(0.42, 1);
  });

  it('the merger moves the villages whole, and the recode gives one code to two places', () => {
    const before = areasIn(2018).find((area) => area.code === 'GM9902')!.leaves;
    expect(areasIn(2019).some((area) => area.code === 'GM9902')).toBe(false);
    expect(areasIn(2019).find((area) => area.code === WATERWOLDE)!.leaves).toEqual(expect.arrayContaining(before));
    expect(areasIn(2015).find((area) => area.code === 'BU99010500')!.name).toBe('Kadezijde');
    expect(areasIn(2016).find((area) => area.code === 'BU99010500')!.name).toBe('Nieuwe Helling');
    expect(codeIn(leafNamed('Kadezijde'), 2016)).toBe('BU99010501');
  });
});
