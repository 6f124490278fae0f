import { areasIn, type AreaInYear, type Leaf } from './areas.ts';
import { missing, shown, written, type Cell } from './cell.ts';
import { KIND_INDEX, QUESTIONS, type Question } from './measures.ts';
import type { Model } from './model.ts';
import { total } from './people.ts';
import { CANCELLED_WAVE, SELECTIVE_RESPONSE, SURVEY_WAVES } from './plants.ts';
import { FIRST_YEAR } from './years.ts';

/** How many answered, by age; these columns have no indicator and are kept as they are. */
export const RESPONSE_COLUMNS = ['respons_15_44', 'respons_45_64', 'respons_65'];

const FEWEST_RESPONDENTS = 50;
/** Answers count for somewhat less than their number, because people were drawn per street. */
const DESIGN_EFFECT = 1.2;
/** Two-sided 95%, normal: hundreds of answers. */
const Z = 1.96;
/** No share of the people is drawn nearer to nobody or everybody than this, in per cent. */
const EDGE = 0.5;

interface Wave {
  respondents: number;
  /** Shares of the respondents of 15-44, 45-64, 65 and older. */
  composition: number[];
  register: number[];
}

/** Shares of 15-44, 45-64, 65 and older among residents of 15 and older. */
export function registerShares(model: Model, leaf: Leaf, year: number): number[] {
  const [, young, adult, middle, old] = model.people(leaf, year).ages as [number, number, number, number, number];
  const all = young + adult + middle + old;
  return [(young + adult) / all, middle / all, old / all];
}

function waveOf(model: Model, leaf: Leaf, year: number): Wave {
  const { chance } = model;
  const residents = total(model.people(leaf, year).ages);
  const drawn = leaf.level === 'country' ? 62_000 : leaf.level === 'municipality' ? 1_100 : Math.min(residents * 0.075, 205);
  const respondents = Math.round(drawn * (0.94 + 0.12 * chance.uniform('respondents', leaf.id, year)));
  const register = registerShares(model, leaf, year);
  const selective = leaf.name === SELECTIVE_RESPONSE.area && year === SELECTIVE_RESPONSE.wave;
  const composition = selective ? [...SELECTIVE_RESPONSE.respondents] : register;
  return { respondents, composition, register };
}

/** What all residents of a leaf would say: the truth that the sample estimates. */
export function trueAnswer(model: Model, question: Question, leaf: Leaf, year: number): number {
  const lasting = question.spread * (leaf.level === 'neighbourhood' ? 1 : 0.3) * model.chance.normal('spread', question.column, leaf.id);
  return within(question, question.levels[KIND_INDEX[leaf.kind]]! + question.drift * (year - FIRST_YEAR) + lasting);
}

function within(question: Question, value: number): number {
  return question.kind === 'share' ? Math.min(100 - EDGE, Math.max(EDGE, value)) : value;
}

/** By how much an answer is expected to be off because other ages answered than live there. */
export function selectionBias(question: Question, wave: Pick<Wave, 'composition' | 'register'>): number {
  return question.byAge.reduce((sum, more, group) => sum + more * (wave.composition[group]! - wave.register[group]!), 0);
}

interface Estimate {
  value: number;
  /** Variance of the estimate. */
  variance: number;
  weight: number;
  respondents: number;
}

function estimate(model: Model, question: Question, leaf: Leaf, year: number): Estimate {
  const wave = waveOf(model, leaf, year);
  const expected = within(question, trueAnswer(model, question, leaf, year) + selectionBias(question, wave));
  const spread = question.kind === 'share' ? expected * (100 - expected) : question.deviation * question.deviation;
  const variance = (DESIGN_EFFECT * spread) / wave.respondents;
  const value = within(question, expected + Math.sqrt(variance) * model.chance.normal('answer', question.column, leaf.id, year));
  return { value, variance, weight: total(model.people(leaf, year).ages), respondents: wave.respondents };
}

/** Every wave of the residents' survey: answers with their 95% margins and number of respondents, and who responded. */
export function surveyCells(model: Model): Cell[] {
  return SURVEY_WAVES.flatMap((year) =>
    areasIn(year).flatMap((area) => [
      ...QUESTIONS.map((question) => answerCell(model, question, area, year)),
      ...responseCells(model, area, year),
    ]),
  );
}

function answerCell(model: Model, question: Question, area: AreaInYear, year: number): Cell {
  if (year === CANCELLED_WAVE) return missing(area, year, question.column, 'not_measured');
  const parts = area.leaves.map((leaf) => estimate(model, question, leaf, year));
  const respondents = parts.reduce((sum, part) => sum + part.respondents, 0);
  if (respondents < FEWEST_RESPONDENTS) return missing(area, year, question.column, 'suppressed');
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const value = parts.reduce((sum, part) => sum + (part.value * part.weight) / weight, 0);
  const variance = parts.reduce((sum, part) => sum + part.variance * (part.weight / weight) * (part.weight / weight), 0);
  const [lower, upper] =
    question.kind === 'share' ? wilson(value, variance) : [value - Z * Math.sqrt(variance), value + Z * Math.sqrt(variance)];
  return {
    ...shown(area, year, question.column, value, question.decimals),
    lower: written(lower, question.decimals),
    upper: written(upper, question.decimals),
    base: respondents,
  };
}

/** Wilson's interval for a percentage with this variance: never below 0 or above 100. */
function wilson(percentage: number, variance: number): [number, number] {
  const share = percentage / 100;
  const effective = (percentage * (100 - percentage)) / variance;
  const centre = (share + (Z * Z) / (2 * effective)) / (1 + (Z * Z) / effective);
  const half = (Z * Math.sqrt((share * (1 - share)) / effective + (Z * Z) / (4 * effective * effective))) / (1 + (Z * Z) / effective);
  return [100 * (centre - half), 100 * (centre + half)];
}

function responseCells(model: Model, area: AreaInYear, year: number): Cell[] {
  if (year === CANCELLED_WAVE) return [];
  const counts = RESPONSE_COLUMNS.map((_, group) =>
    area.leaves.reduce((sum, leaf) => {
      const wave = waveOf(model, leaf, year);
      return sum + Math.round(wave.respondents * wave.composition[group]!);
    }, 0),
  );
  return counts.map((count, group) =>
    count > 0 && count < 5
      ? missing(area, year, RESPONSE_COLUMNS[group]!, 'suppressed')
      : shown(area, year, RESPONSE_COLUMNS[group]!, count, 0),
  );
}
