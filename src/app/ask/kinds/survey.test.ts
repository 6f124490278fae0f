import { describe, expect, it } from 'vitest';
import { ask } from '#app/ask/ask';
import { Fault } from '#base/fault';

type Json = Record<string, unknown>;

const answer = async (question: Json): Promise<Json> => (await ask(JSON.stringify(question), 'nl')).answer;

async function faults(question: Json): Promise<string[]> {
  try {
    await answer(question);
  } catch (error) {
    if (error instanceof Fault) return error.issues.map(({ at, params }) => `${at}: ${params?.['wanted'] ?? params?.['key']}`);
    throw error;
  }
  return [];
}

/** Sixty women and forty men over two ages, half of the women satisfied and a quarter of the men. */
const people = Array.from({ length: 100 }, (_, row) => {
  const isMan = row >= 60;
  return {
    sex: isMan ? 'm' : 'f',
    age: row % 2 ? '18-39' : '40+',
    yes: isMan ? Number(row % 4 === 0) : row % 2,
    flat: `f${row % 20}`,
    town: row < 80 ? 'A' : 'B',
  };
});
const survey = { ask: 'rake', rows: people, margins: { sex: { f: 500, m: 500 } }, variable: 'yes' };

describe('peil ask: rake', () => {
  it('post-stratifies to one margin: the mean is that of the strata by their people', async () => {
    // By hand: half of the women (30/60) and a quarter of the men (10/40), each half of the people.
    const found = await answer(survey);
    expect(found).toMatchObject({ status: 'ok', warnings: [], mean: { n: 100 }, unweighted: { est: 0.4 } });
    expect((found['mean'] as Json)['est']).toBeCloseTo(0.375, 10);
    expect((found['weights'] as Json)['0']).toBeCloseTo(500 / 60, 8);
  });

  it('takes a cross-table by a joined key or as cells, with the same answer', async () => {
    const joined = await answer({ ...survey, margins: { 'sex:age': { 'f:18-39': 250, 'f:40+': 250, 'm:18-39': 100, 'm:40+': 400 } } });
    const cells = [
      { sex: 'f', age: '18-39', N: 250 },
      { sex: 'f', age: '40+', N: 250 },
      { sex: 'm', age: '18-39', N: 100 },
      { sex: 'm', age: '40+', N: 400 },
    ];
    const listed = await answer({ ...survey, margins: { both: cells } });
    expect((listed['mean'] as Json)['est']).toBe((joined['mean'] as Json)['est']);
    expect((joined['weights'] as Json)['99']).toBeCloseTo(5, 8);
  });

  it('gives shares per answer for texts, groups of ten or more, and areas of an effective thirty', async () => {
    const rows = people.map((row) => ({ ...row, yes: row.yes ? 'ja' : 'nee', small: row.town === 'A' && row.sex === 'f' ? 'x' : null }));
    const found = await answer({
      ...survey,
      rows: rows.map((row, at) => ({ ...row, small: at < 9 ? 'x' : 'y' })),
      groups: 'small',
      areas: 'town',
    });
    const { ja, nee } = found['shares'] as Record<string, Json>;
    expect(Number(ja?.['est']) + Number(nee?.['est'])).toBeCloseTo(1, 10);
    expect(found['groups']).toMatchObject([
      { group: 'x', status: 'refused', reasons: ['too-few-in-category'] },
      { group: 'y', status: 'ok' },
    ]);
    expect(found['areas']).toMatchObject([
      { group: 'A', status: 'ok' },
      { group: 'B', status: 'refused', reasons: ['low-effective-n'] },
    ]);
  });

  it('gives no weighted number to people who came by an open link', async () => {
    for (const open of [{ recruitment: 'open' }, { openRecruitment: true }, { openLink: true }]) {
      const found = await answer({ ...survey, ...open });
      expect(found).toMatchObject({ status: 'refused', reasons: ['open-recruitment'], unweighted: { est: 0.4, n: 100 } });
      expect(found).not.toHaveProperty('mean');
    }
  });

  it('answers what it can when a question is unanswered, and refuses when nobody answered', async () => {
    const some = await answer({ ...survey, rows: people.map((row, at) => ({ ...row, yes: at % 10 ? row.yes : null })) });
    expect(some).toMatchObject({ status: 'ok', warnings: ['missing-data'], mean: { n: 90 } });
    expect(await answer({ ...survey, rows: people.map((row) => ({ ...row, yes: null })) })).toMatchObject({
      status: 'refused',
      reasons: ['missing-data'],
    });
  });

  it('knows clusters: one flat counts as one, and its number is checked', async () => {
    const loose = (await answer(survey))['mean'] as Json;
    const clustered = (await answer({ ...survey, psu: 'flat', fpcPsu: 25 }))['mean'] as Json;
    expect(clustered['df']).toBe(19);
    expect(loose['df']).toBe(99);
    expect(await faults({ ...survey, psu: 'flat', fpcPsu: 12 })).toEqual(['fpcPsu: at least the 20 that took part']);
  });

  it('tells every fault of a malformed question at once', async () => {
    const rows = people.map((row, at) => ({ ...row, id: at === 3 ? 2 : at, weight: at === 5 ? -1 : 1 }));
    expect((await faults({ ...survey, rows })).join()).toContain('rows[5].weight');
    const found = await faults({
      ...survey,
      rows: people.map((row, at) => ({
        ...row,
        id: at === 3 ? 2 : at,
        sex: at === 7 ? 'x' : row.sex,
        yes: at === 8 ? 'NaN' : row.yes,
        ...(at > 0 ? { weight: 1 } : {}),
      })),
      margins: { sex: { f: 500, m: 500 }, tenure: { rent: 1 }, age: { '18-39': 0, '40+': 0 } },
      psu: 'block',
    });
    expect(found.join('\n')).toMatch(
      /rows\[0\]\.weight[^]*rows\[3\]\.id[^]*rows\[7\]\.sex: one of f, m[^]*margins\.tenure[^]*margins\.age[^]*rows\[8\]\.yes[^]*psu/,
    );
    expect((await faults({ ...survey, margins: { sex: { f: -1, m: 5 } } })).length).toBe(1);
    expect((await faults({ ...survey, margins: {} })).length).toBe(1);
    expect(await faults({ ...survey, rows: people.map((row, at) => ({ ...row, yes: String(at) })) })).toEqual([
      'variable: numbers, or at most 50 different texts, not 100',
    ]);
    expect(await faults({ ...survey, variable: 'nothing' })).toEqual(['variable: a key that rows have, not "nothing"']);
  });
});

describe('peil ask: representativity', () => {
  const flat = { ask: 'representativity', population: { a: 5000, b: 5000 }, respondents: { a: 220, b: 180 } };

  it('takes one feature flat and several nested', async () => {
    expect(await answer(flat)).toMatchObject({ status: 'ok', verdict: 'selective', because: ['chi-square'], responseRate: 0.04 });
    const nested = await answer({
      ...flat,
      population: { x: flat.population, y: flat.population },
      respondents: { x: flat.respondents, y: { a: 200, b: 200 } },
    });
    expect(nested).toMatchObject({
      status: 'ok',
      verdict: 'selective',
      comparedOn: ['x', 'y'],
      tested: 2,
      features: { y: { verdict: 'no-sign-of-selectivity' } },
    });
  });

  it('never says representative', async () => {
    const { answer: found, steps } = await ask(JSON.stringify({ ...flat, respondents: { a: 200, b: 200 } }), 'nl');
    expect(found['verdict']).toBe('no-sign-of-selectivity');
    expect(JSON.stringify(found['verdict']) + steps.join()).not.toMatch(/representatie/i);
  });

  it('faults what cannot be: unknown categories, more respondents than people, one category', async () => {
    expect(await faults({ ...flat, respondents: { a: 1, c: 2 } })).toEqual(['respondents.c: one of a, b']);
    expect(await faults({ ...flat, respondents: { a: 5001 } })).toEqual(['respondents.a: at most the 5000 people who live there']);
    expect(await faults({ ...flat, population: { a: 10 }, respondents: { a: 2 } })).toEqual(['population: at least two categories']);
    expect((await faults({ ...flat, population: { a: -1, b: 4 } })).join()).toContain('population.a');
    expect(await answer({ ...flat, respondents: {} })).toMatchObject({ status: 'refused', reasons: ['too-few-points'] });
  });
});

describe('peil ask: proportion', () => {
  it('warns under 10 people and an effective 30, and refuses to publish them', async () => {
    const items = [
      { k: 3, n: 8 },
      { k: 3, n: 18 },
      { k: 30, n: 100 },
    ];
    expect(await answer({ ask: 'proportion', items })).toMatchObject({
      status: 'ok',
      items: [{ warnings: ['too-few-in-category', 'low-effective-n'] }, { warnings: ['low-effective-n'] }, { warnings: [] }],
    });
    const published = await answer({ ask: 'proportion', publish: true, items });
    expect(published).toMatchObject({
      status: 'ok',
      items: [{ status: 'refused' }, { status: 'refused', reasons: ['low-effective-n'] }, { status: 'ok', est: 0.3 }],
    });
    expect((published['items'] as Json[])[0]).not.toHaveProperty('est');
  });

  it('takes weighted shares as k and n with nEff, as a share, and as answers with weights', async () => {
    const items = [
      { k: 300.5, n: 1000, nEff: 80 },
      { share: 0.3005, nEff: 80 },
      { values: [true, false, null, 1], weights: [1, 1, 5, 2] },
    ];
    const { items: found } = (await answer({ ask: 'proportion', items })) as { items: Json[] };
    expect(found[1]?.['ci95']).toEqual(found[0]?.['ci95']);
    expect(found[2]).toMatchObject({ est: 0.75, n: 3 });
  });

  it('faults what is no share', async () => {
    expect(
      await faults({ ask: 'proportion', items: [{ k: 5, n: 4 }, {}, { values: [1, 0.5] }, { values: [1], weights: [1, 2] }] }),
    ).toEqual([
      'items[0].k: <= n',
      'items[1].k: k and n, or share and n, or values',
      'items[1].n: out of how many',
      'items[2].values: 0, 1 or null',
      'items[3].weights: as many as values: 1',
    ]);
  });
});
