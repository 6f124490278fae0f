import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOfficialCode } from '#domain/area/code';
import { STATUSES } from '#domain/observation/observation';
import { MERGER_YEAR, WATERWOLDE } from './areas.ts';
import type { Cell } from './cell.ts';
import { MEASURES, QUESTIONS } from './measures.ts';
import { PLANTS } from './plants.ts';
import { seededChance } from './random.ts';
import { makeWaterwolde, waterwoldeFiles } from './waterwolde.ts';
import { LAST_YEAR, YEARS } from './years.ts';

const world = join(import.meta.dirname, '..', '..', 'worlds', 'demo');
const { tables } = makeWaterwolde();
const cells = Object.values(tables).flat();

/** The cells of one row (area and year) by column. */
function rows(table: readonly Cell[]): Map<string, Map<string, Cell>> {
  const found = new Map<string, Map<string, Cell>>();
  for (const cell of table) {
    const key = `${cell.area.code}|${cell.year}`;
    found.set(key, (found.get(key) ?? new Map()).set(cell.column, cell));
  }
  return found;
}

const number = (row: Map<string, Cell>, column: string) => Number(row.get(column)!.value);

describe('worlds/demo', () => {
  it('is what the generator makes, to the byte', () => {
    const files = waterwoldeFiles();
    for (const [path, content] of files) {
      expect(existsSync(join(world, path)), path).toBe(true);
      expect(readFileSync(join(world, path), 'utf8') === content, `${path} differs: run npm run make:waterwolde`).toBe(true);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(waterwoldeFiles(7).get('figures/WATERWOLDE-WERK.csv')).toBe(waterwoldeFiles(7).get('figures/WATERWOLDE-WERK.csv'));
    expect(waterwoldeFiles(7).get('figures/WATERWOLDE-WERK.csv')).not.toBe(waterwoldeFiles(8).get('figures/WATERWOLDE-WERK.csv'));
  });

  it('draws with about the mean, spread and memory that it says', () => {
    const chance = seededChance(3);
    const draws = Array.from({ length: 4000 }, (_, i) => chance.normal('test', i));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(draws.reduce((sum, draw) => sum + draw * draw, 0) / draws.length).toBeCloseTo(1, 1);
    const series = chance.autoregression(4000, 0.6, 'series');
    expect(series.slice(1).reduce((sum, value, i) => sum + value * series[i]!, 0) / 3999).toBeCloseTo(0.6, 1);
  });
});

describe('figures of Waterwolde', () => {
  it('has one cell per area, borders, year and column, with an official kind of code', () => {
    const keys = cells.map(({ area, division, year, column }) => `${area.code}|${division ?? year}|${year}|${column}`);
    expect(new Set(keys).size).toBe(cells.length);
    for (const code of new Set(cells.map((cell) => cell.area.code))) expect(parseOfficialCode(code)?.code).toBe(code);
  });

  it('is about 60 areas by 60 figures by 15 years', () => {
    const columns = new Set(cells.map((cell) => cell.column));
    expect(columns.size).toBeGreaterThanOrEqual(60);
    expect(new Set(cells.filter((cell) => cell.year === LAST_YEAR).map((cell) => cell.area.code)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(cells.map((cell) => cell.year)).size).toBe(15);
    for (const table of Object.values(tables)) expect(table.every((cell) => STATUSES.includes(cell.status))).toBe(true);
  });

  it('never writes a value where there is none, nor a nought as filler', () => {
    for (const cell of cells) expect(cell.value === null).toBe(cell.status !== 'ok');
    for (const status of ['suppressed', 'not_measured', 'not_applicable', 'not_published']) {
      expect(cells.filter((cell) => cell.status === status).length, status).toBeGreaterThan(10);
    }
    // Nobody out of few people is a figure; a column full of noughts would be a filler.
    const nought = (cell: Cell) => cell.value !== null && Number(cell.value) === 0;
    for (const column of new Set(cells.map((cell) => cell.column))) {
      const own = cells.filter((cell) => cell.column === column && cell.value !== null);
      expect(own.filter(nought).length / own.length, column).toBeLessThan(0.04);
      expect(own.filter((cell) => cell.area.code.startsWith('GM')).some(nought), column).toBe(false);
    }
  });

  it('ages add up to residents, household types to households, owners and landlords to 100', () => {
    for (const row of rows(tables['WATERWOLDE-BEVOLKING']).values()) {
      const ages = ['inwoners_0_14', 'inwoners_15_24', 'inwoners_25_44', 'inwoners_45_64', 'inwoners_65'].map((column) =>
        number(row, column),
      );
      expect(ages.reduce((sum, age) => sum + age, 0)).toBe(number(row, 'inwoners'));
      const types = ['huishoudens_een', 'huishoudens_zonder_kinderen', 'huishoudens_met_kinderen'].map((column) => number(row, column));
      expect(types.reduce((sum, type) => sum + type, 0)).toBe(number(row, 'huishoudens'));
    }
    for (const row of rows(tables['WATERWOLDE-WONEN']).values()) {
      if (row.get('koop')!.value === null) continue;
      expect(number(row, 'koop') + number(row, 'huur')).toBeCloseTo(100, 9);
      expect(number(row, 'corporatie') + number(row, 'overige_verhuurders')).toBeCloseTo(number(row, 'huur'), 9);
    }
  });

  it('rounds counts of neighbourhoods to five; the municipality is exact and not their sum', () => {
    const residents = tables['WATERWOLDE-BEVOLKING'].filter((cell) => cell.column === 'inwoners' && cell.year === LAST_YEAR);
    const parts = residents.filter((cell) => cell.area.code.startsWith('BU9901')).map((cell) => Number(cell.value));
    expect(parts.every((count) => count % 5 === 0)).toBe(true);
    const whole = Number(residents.find((cell) => cell.area.code === 'GM9901')!.value);
    const sum = parts.reduce((total, count) => total + count, 0);
    expect(sum).not.toBe(whole);
    expect(Math.abs(sum - whole) / whole).toBeLessThan(0.005);
  });

  it('gives the municipality twice before the merger, as it was and as it is now, in the figures with planted gaps', () => {
    const anew = cells.filter(({ division }) => division !== undefined);
    expect(new Set(anew.map(({ area, division }) => `${area.code} ${division}`))).toEqual(new Set([`${WATERWOLDE} ${LAST_YEAR}`]));
    expect(new Set(anew.map(({ column }) => column))).toEqual(
      new Set(PLANTS.filter(({ type }) => type === 'gap').map(({ column }) => column)),
    );
    const work = ({ column, area, year }: Cell) => column === 'inkomen_uit_werk' && area.code === WATERWOLDE && year < MERGER_YEAR;
    const [then, now] = [false, true].map((later) => cells.filter((cell) => work(cell) && (cell.division !== undefined) === later));
    expect(now!.map(({ year }) => year)).toEqual(YEARS.filter((year) => year < MERGER_YEAR));
    // The villages that came later live from work more often.
    expect(now!.every(({ value }, at) => Number(value) >= Number(then![at]!.value))).toBe(true);
  });

  it('survey answers lie within their margins and know how many answered', () => {
    const columns = new Set(QUESTIONS.map((question) => question.column));
    const answers = tables['WATERWOLDE-ENQUETE'].filter((cell) => columns.has(cell.column) && cell.value !== null);
    expect(answers.length).toBeGreaterThan(4000);
    for (const cell of answers) {
      expect(Number(cell.lower)).toBeLessThanOrEqual(Number(cell.value));
      expect(Number(cell.upper)).toBeGreaterThanOrEqual(Number(cell.value));
      expect(cell.base).toBeGreaterThanOrEqual(50);
    }
  });

  it('the newest year of provisional figures says so, and no other year does', () => {
    const provisional = new Set(
      MEASURES.filter((measure) => measure.provisional).flatMap((measure) => [measure.column, measure.count?.column]),
    );
    for (const cell of cells) expect(cell.flag === 'provisional').toBe(provisional.has(cell.column) && cell.year === LAST_YEAR);
  });

  it('hides every share that stands on fewer than five cases or fifty people', () => {
    const trekdiep = cells.filter((cell) => cell.area.name === 'Bedrijvenpark Trekdiep' && cell.column === 'arbeidsdeelname');
    expect(trekdiep).toHaveLength(15);
    expect(trekdiep.every((cell) => cell.status === 'suppressed')).toBe(true);
  });
});
