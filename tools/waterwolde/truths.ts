import { codeIn, LAUWERBROEK, leafNamed, LEAVES, MERGER_YEAR, RECODE_YEAR, WATERWOLDE } from './areas.ts';
import type { Cell } from './cell.ts';
import { MEASURES, QUESTIONS } from './measures.ts';
import type { Model } from './model.ts';
import { municipalityMoves } from './municipality-moves.ts';
import { CANCELLED_WAVE, PLANTS, REPLACEMENT, SELECTIVE_RESPONSE, type Plant } from './plants.ts';
import { ON_TODAYS_BORDERS } from './rate-tables.ts';
import { registerShares, selectionBias, trueAnswer } from './survey-table.ts';
import { FIRST_YEAR, LAST_YEAR } from './years.ts';

const newest = (name: string) => ({ code: codeIn(leafNamed(name), LAST_YEAR)!, name });

function measureOf(column: string) {
  const { table, indicator } = MEASURES.find((measure) => measure.column === column)!;
  return { table, column, indicator };
}

function plantTruth(model: Model, plant: Plant): object {
  const { id, type, column } = plant;
  const measure = MEASURES.find((one) => one.column === column)!;
  const head = { id, type, ...('truth' in plant ? { truth: plant.truth } : {}), ...measureOf(column) };
  switch (plant.type) {
    case 'gap':
      return {
        ...head,
        areas: [newest(plant.area)],
        reference: 'the rest of the municipality on the borders of 2024, without other planted areas',
        period: [measure.from ?? FIRST_YEAR, LAST_YEAR],
        slopePerYear: plant.slopePerYear,
        municipalityMovesPerYear: Number(municipalityMoves(model, measure).toFixed(4)),
        made: 'Added slopePerYear times the years since 2010 to this area only; all other chance is the same as elsewhere. The published municipality on those borders moves by municipalityMovesPerYear besides, as its parts grow unequally and areas with planted slopes are among them.',
      };
    case 'intervention':
      return {
        ...head,
        areas: plant.areas.map(newest),
        from: plant.from,
        size: plant.size,
        ...(plant.reached ? { reached: plant.reached } : {}),
        comparisonAreas: comparisonAreas().map((leaf) => leaf.id),
        preYears: plant.from - FIRST_YEAR,
        postYears: LAST_YEAR - plant.from + 1,
        made: `${plant.note} Added ${plant.size} in every year from ${plant.from} on.`,
      };
    case 'dip':
      return { ...head, areas: [newest(plant.area)], added: plant.added, made: plant.note };
    case 'step':
      return { ...head, areas: [newest(plant.area)], from: plant.from, size: plant.size, made: plant.note };
  }
}

/** Weak neighbourhoods in which nothing was done, in both towns: what treated ones may be compared with. */
export function comparisonAreas() {
  const treated = new Set(PLANTS.flatMap((plant) => (plant.type === 'intervention' ? plant.areas : [])));
  return LEAVES.filter((leaf) => leaf.kind === 'weak' && !treated.has(leaf.name));
}

/** Everything that is known to be true because it was made, to hold the analysis against. */
export function truthsOf(model: Model, cells: Record<string, Cell[]>, seed: number): object {
  const student = leafNamed(SELECTIVE_RESPONSE.area);
  const wave = { composition: [...SELECTIVE_RESPONSE.respondents], register: registerShares(model, student, SELECTIVE_RESPONSE.wave) };
  const volunteers = QUESTIONS.find((question) => question.column === 'vrijwilliger')!;
  const redefined = MEASURES.filter((measure) => measure.redefined);
  const round = (value: number) => Number(value.toFixed(4));
  return {
    world: 'demo',
    about: 'Fictional. What is true of the figures of Waterwolde because the generator made it so.',
    seed,
    years: [FIRST_YEAR, LAST_YEAR],
    planted: PLANTS.map((plant) => plantTruth(model, plant)),
    noSlope: {
      measures: MEASURES.filter((measure) => !measure.cycle).map((measure) => measure.column),
      made: 'Every gap between two neighbourhoods of these measures that is not named under planted has slope nought; only chance moves it.',
    },
    cyclical: {
      measures: MEASURES.filter((measure) => measure.cycle).map((measure) => measure.column),
      made: 'Weak neighbourhoods follow good and bad times half as much again as others.',
    },
    replacement: {
      ...REPLACEMENT,
      areas: [newest(REPLACEMENT.area)],
      made: 'From this year on dwellings of the housing association make way for owner-occupied ones; the closing gap of this area is to be read with that beside it.',
    },
    merger: {
      year: MERGER_YEAR,
      from: [WATERWOLDE, LAUWERBROEK],
      to: WATERWOLDE,
      continues: LEAVES.filter((leaf) => leaf.id.startsWith('BU9902')).map((leaf) => ({ from: leaf.id, to: codeIn(leaf, MERGER_YEAR)! })),
      onTodaysBorders: [...ON_TODAYS_BORDERS],
      made: 'Lauwerbroek joins Waterwolde: the code stays and the area grows, the four villages go on under new codes. The columns under onTodaysBorders are also published for the years before, on the borders of 2024.',
    },
    recode: {
      year: RECODE_YEAR,
      reused: ['BU99010500', 'BU99010501', 'BU99010502'],
      continues: LEAVES.filter((leaf) => leaf.id.startsWith('BU990105')).map((leaf) => ({ from: leaf.id, to: codeIn(leaf, RECODE_YEAR)! })),
      made: 'BU99010500 was Kadezijde and is Nieuwe Helling since 2016: one code, two places.',
    },
    seriesBreaks: redefined.map((measure) => ({
      ...measureOf(measure.column),
      ...measure.redefined,
      made: 'Another definition: the level of every area jumps by this.',
    })),
    provisional: {
      year: LAST_YEAR,
      measures: MEASURES.filter((measure) => measure.provisional).flatMap((measure) => [
        measure.column,
        ...(measure.count ? [measure.count.column] : []),
      ]),
    },
    notMeasured: [
      ...MEASURES.filter((measure) => measure.notMeasured).map((measure) => ({ ...measureOf(measure.column), years: measure.notMeasured })),
      { table: 'WATERWOLDE-ENQUETE', years: [CANCELLED_WAVE] },
    ],
    selectiveResponse: {
      table: 'WATERWOLDE-ENQUETE',
      areas: [newest(SELECTIVE_RESPONSE.area)],
      wave: SELECTIVE_RESPONSE.wave,
      groups: ['15_44', '45_64', '65_plus'],
      registerShares: wave.register.map(round),
      respondentShares: wave.composition,
      volunteers: {
        column: 'vrijwilliger',
        trueValue: round(trueAnswer(model, volunteers, student, SELECTIVE_RESPONSE.wave)),
        expectedBias: round(selectionBias(volunteers, wave)),
      },
      made: 'Mostly older people answered and the publisher did not weight; everywhere else ages answered as they live there.',
    },
    missing: Object.fromEntries(
      Object.entries(cells).map(([table, list]) => [
        table,
        Object.fromEntries(
          [...new Set(list.map((cell) => cell.status))]
            .filter((status) => status !== 'ok')
            .sort()
            .map((status) => [status, list.filter((cell) => cell.status === status).length]),
        ),
      ]),
    ),
  };
}
