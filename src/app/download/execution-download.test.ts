import { expect, it } from 'vitest';
import type { Undertaking } from '#domain/execution/execution';
import { executionRows } from './execution-download.ts';

const empty: Undertaking = {
  id: 'i',
  name: 'Klusploeg',
  state: 'running',
  asOf: '2026-11-01',
  begins: null,
  ends: null,
  lead: null,
  owner: null,
  others: [],
  milestones: [],
  inputs: [],
  hours: { year: null, whole: null, unknown: 0 },
  sums: {},
  stand: null,
  hasApart: false,
};
const full: Undertaking = {
  ...empty,
  begins: '2024-03',
  lead: 'Woldewonen',
  owner: 'Pim Partner',
  others: ['Gemeente', 'Wijkteam'],
  sums: { budgeted: 12_345 },
  stand: { from: '2026-01-01', to: '2026-02-01' },
  hasApart: true,
  hours: { year: 200, whole: null, unknown: 2 },
  milestones: [{ id: 'm', name: 'Opening', at: '2024-05-01', done: true, late: false, responsible: 'Wijkteam' }],
};

it('executionRows() gives every undertaking a row in its order, and leaves empty what is not filled in', () => {
  const [heads, ...rows] = executionRows({ undertakings: [full, empty], isWhole: true }, 'nl');
  const of = (row: number, head: string) => rows[row]![heads!.indexOf(head)];
  expect(rows.map((row) => row.length)).toEqual([heads!.length, heads!.length]);
  expect(
    ['Met', 'Begint', 'Begroot', 'Uitgegeven', 'Uren per jaar', 'Activiteiten zonder uren', 'Mijlpalen'].map((head) => of(0, head)),
  ).toEqual(['Gemeente; Wijkteam', 'maart 2024', 123.45, null, 200, 2, '1 mei 2024: Opening (gehaald, Wijkteam)']);
  expect(of(0, 'Over de bedragen')).toBe(
    'stand 1 januari 2026 of later; er is ook geld dat niet is opgeteld: de bron zegt niet hoe het is verdeeld',
  );
  expect([of(0, 'Wie het trekt'), of(0, 'Wie dit bijhoudt'), of(1, 'Wie dit bijhoudt')]).toEqual(['Woldewonen', 'Pim Partner', null]);
  expect(rows[1]!.filter((cell) => cell !== null)).toEqual(['Klusploeg', 'loopt', '2026-11-01']);
});

it('executionRows() says at amounts where its reader does not see all of them, and has no column of who keeps it', () => {
  const [heads, row] = executionRows({ undertakings: [{ ...full, owner: null }], isWhole: false }, 'nl');
  expect(heads).toContain('Begroot (alleen wat je mag zien)');
  expect(heads).not.toContain('Wie dit bijhoudt');
  expect(row).toHaveLength(heads!.length);
});
