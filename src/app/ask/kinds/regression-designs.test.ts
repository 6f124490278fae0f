import { expect, it } from 'vitest';
import { ask } from '#app/ask/ask';
import type { Neutral } from '#app/ask/ask-kind';
import { Fault } from '#base/fault';

async function answerTo(question: object): Promise<Neutral> {
  return (await ask(JSON.stringify(question), 'en')).answer;
}

/** The paths of the faults of a wrong question. */
async function faultsOf(question: object): Promise<string[]> {
  try {
    await answerTo(question);
  } catch (error) {
    if (error instanceof Fault) return error.issues.map(({ at }) => at ?? '');
    throw error;
  }
  return [];
}

const row = { unit: 'a', treated: 0, post: 0, y: 1 };
const years = Array.from({ length: 14 }, (_, index) => 2005 + index);
const wave = years.map((year) => Math.sin(year));

it('did-2x2 names each fault of the rows at once', async () => {
  const rows = [row, { ...row, treated: 1, post: 1 }, { ...row }, { unit: 'b', treated: 2, post: 0, y: 1 }];
  expect(await faultsOf({ ask: 'did-2x2', rows })).toEqual(['rows[3].treated']);
  expect(await faultsOf({ ask: 'did-2x2', rows: rows.slice(0, 3) })).toEqual(['rows[1].treated', 'rows[2].unit']);
  expect(await faultsOf({ ask: 'did-2x2', cluster: 'town', rows: [row] })).toEqual(['rows[0].town']);
  expect(await faultsOf({ ask: 'did-2x2', rows: [{ unit: 'a', treated: 0, y: 1 }] })).toEqual(['rows[0].post']);
  expect(await faultsOf({ ask: 'did-2x2', rows: [] })).toEqual(['rows']);
});

it('did-2x2 sees that a time is before the start for one row and after it for another', async () => {
  const rows = [
    { ...row, time: 2015 },
    { ...row, unit: 'b', post: 1, time: 2015 },
    { ...row, unit: 'c', post: 1, time: 2014 },
  ];
  expect(await faultsOf({ ask: 'did-2x2', rows })).toEqual(['rows[1].post', 'rows']);
});

it('did-2x2 takes a start for "post", and a key of the rows for the cluster', async () => {
  const rows = ['a', 'b', 'c', 'd'].flatMap((unit, index) =>
    [2014, 2015].map((year) => ({
      area: unit,
      town: unit < 'c' ? 'x' : 'y',
      treat: unit < 'c',
      value: index + (year === 2015 ? index : 0),
      year,
    })),
  );
  const answer = await answerTo({ ask: 'did-2x2', rows, start: 2015, cluster: 'town' });
  expect(answer).toMatchObject({ status: 'ok', att: -2, areas: { treated: 1, comparison: 1 }, se: null });
});

it('did-staggered names a unit with two starts and a time given twice', async () => {
  const rows = [
    { unit: 'a', time: 1, first: 2, y: 1 },
    { unit: 'a', time: 2, first: 3, y: 1 },
    { unit: 'b', time: 1, first: null, y: 1 },
    { unit: 'b', time: 1, first: null, y: 1 },
  ];
  expect(await faultsOf({ ask: 'did-staggered', rows })).toEqual(['rows[1].first', 'rows[3].time']);
  expect(await faultsOf({ ask: 'did-staggered', control: 'some', rows: rows.slice(0, 1) })).toEqual(['control']);
});

it('did-staggered takes 0 for an area that never starts', async () => {
  const rows = ['a', 'b', 'c', 'd'].flatMap((unit, index) =>
    [2001, 2002].map((time) => ({ unit, time, first: index < 2 ? 2002 : 0, y: index * (time - 2000) })),
  );
  expect(await answerTo({ ask: 'did-staggered', rows })).toMatchObject({
    status: 'ok',
    simple: { est: -2 },
    areas: { treated: 2, comparison: 2 },
  });
});

it('its names lists of other lengths, a time given twice, counts below zero and too many waves', async () => {
  expect(await faultsOf({ ask: 'its', times: [1, 2, 2], y: [1, 2], start: 2, exposure: [1, 1, 1] })).toEqual(['y', 'times[2]', 'exposure']);
  expect(
    await faultsOf({ ask: 'its', family: 'poisson', times: [1, 2], y: [1, -2], start: 2, season: { period: 4, harmonics: 3 } }),
  ).toEqual(['y[1]', 'season.harmonics']);
  expect(await faultsOf({ ask: 'its', times: ['zomer'], y: [1], start: 1 })).toHaveLength(1);
});

it('its reads months as text or as YYYYMM, and asks 24 before and 12 after', async () => {
  const months = Array.from({ length: 40 }, (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
  const y = months.map((_, index) => Math.sin(index) + (index >= 26 ? 2 : 0));
  const text = await answerTo({ ask: 'its', times: months, y, start: '2022-03' });
  expect(text).toMatchObject({ status: 'ok', moments: { pre: 26, post: 14 } });
  const numbers = await answerTo({ ask: 'its', times: months.map((month) => Number(month.replace('-', ''))), y, start: 202203 });
  expect(numbers).toEqual(text);
  const short = await answerTo({ ask: 'its', times: months, y, start: '2021-12' });
  expect(short).toMatchObject({ status: 'refused', reasons: ['too-few-pre-periods'], claim: 'refused' });
});

it('its claims only with a comparison, given as a list or with its own exposure', async () => {
  const y = wave.map((value, index) => 10 + value + (index >= 9 ? 5 : 0));
  expect(await answerTo({ ask: 'its', times: years, y, start: 2014 })).toMatchObject({
    claim: 'inconclusive',
    warnings: ['too-few-comparisons'],
  });
  const comparison = wave.map((value, index) => 8 + value + 0.1 * Math.cos(3 * index));
  expect(await answerTo({ ask: 'its', times: years, y, start: 2014, comparison })).toMatchObject({ claim: 'effect' });
  const counts = {
    ask: 'its',
    family: 'quasipoisson',
    times: years,
    start: 2014,
    y: y.map((value) => Math.round(20 * value)),
    comparison: { y: comparison.map((value) => Math.round(40 * value)), exposure: years.map(() => 9) },
  };
  expect(await answerTo(counts)).toMatchObject({ status: 'ok', family: 'quasipoisson', controlled: {} });
});
