import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { protectTable } from '#analysis/disclosure/protect';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable, type Table } from '#analysis/disclosure/table';

const solver = await openSolver();

/** Three districts of three neighbourhoods, each number split in two: areas and columns linked. */
function linkedTable(leaves: readonly (readonly [number, number])[]): Table {
  const cells: Table['cells'][number][] = [];
  const relations: Table['relations'][number][] = [];
  const put = (area: string, [a, b]: readonly [number, number]): void => {
    cells.push({ id: `${area} a`, value: a }, { id: `${area} b`, value: b }, { id: `${area} ab`, value: a + b });
    relations.push({ total: `${area} ab`, parts: [`${area} a`, `${area} b`] });
  };
  const sum = (rows: readonly (readonly [number, number])[]): [number, number] => [
    rows.reduce((all, [a]) => all + a, 0),
    rows.reduce((all, [, b]) => all + b, 0),
  ];
  leaves.forEach((pair, at) => put(`n${at}`, pair));
  [0, 3, 6].forEach((from) => put(`d${from}`, sum(leaves.slice(from, from + 3))));
  put('all', sum(leaves));
  for (const column of ['a', 'b', 'ab']) {
    relations.push({ total: `all ${column}`, parts: [0, 3, 6].map((from) => `d${from} ${column}`) });
    for (const from of [0, 3, 6]) relations.push({ total: `d${from} ${column}`, parts: [0, 1, 2].map((at) => `n${from + at} ${column}`) });
  }
  return { cells, relations };
}

it('protectTable() protects linked tables with hierarchies, and keeps hidden what was (property)', async () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 50 }));
  const leaves = fc.array(fc.tuple(count, count), { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(leaves, fc.integer({ min: 0, max: 8 }), async (pairs, kept) => {
      const table = linkedTable(pairs);
      const answer = await protectTable(table, {
        threshold: 5,
        protectionWidth: 5,
        headlines: ['all ab'],
        keepHidden: [`n${kept} a`],
      });
      if (answer.status === 'refused') return;
      const { published } = answer.detail;
      expect(published.get(`n${kept} a`)).toBeNull();
      const numbered = numberTable(table);
      const shown = Float64Array.from(numbered.ids, (id) => published.get(id) ?? Number.NaN);
      const small = [...numbered.ids.keys()].filter((cell) => numbered.values[cell]! > 0 && numbered.values[cell]! < 5);
      for (const cell of small) expect(shown[cell]).toBeNaN();
      for (const range of attack(solver, numbered, shown, small).values()) expect(widthOf(range)).toBeGreaterThanOrEqual(5 - 1e-6);
    }),
    { numRuns: 6, seed: 3 },
  );
});

it('protectTable() neither judges nor hides what anybody can look up', async () => {
  const cells = [
    ['helped', 20],
    ['not', 3],
    ['people', 23],
  ].map(([id, value]) => ({ id: String(id), value: Number(value) }));
  const relations = [{ total: 'people', parts: ['helped', 'not'] }];
  const answer = await protectTable({ cells, relations }, { threshold: 5, protectionWidth: 5, known: ['people'] });
  expect(answer.status === 'ok' && [...answer.detail.published.values()]).toEqual([null, null, 23]);
});
