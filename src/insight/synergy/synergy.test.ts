import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { ROWS_SHOWN, synergy } from './synergy.ts';

const intervention = (id: string, state: 'running' | 'completed' = 'running') => thing('intervention', id, { name: id, state });
const says = (who: string, objective: string, sign: 'helps' | 'works-against' = 'helps') =>
  thing('contribution', `${who} ${objective}`, { intervention: who, objective, sign, mechanism: 'Zo.' });

const content = {
  intervention: [intervention('parkeren'), intervention('bomen'), intervention('app'), intervention('oud', 'completed')],
  objective: ['zorg', 'buiten', 'koel'].map((id) => thing('objective', id, { name: id })),
  contribution: [says('bomen', 'buiten'), says('bomen', 'koel'), says('parkeren', 'buiten', 'works-against'), says('oud', 'zorg')],
};

describe('synergy()', () => {
  const found = synergy(content);
  const names = (refs: readonly { name: string }[]) => refs.map(({ name }) => name);

  it('tells who helps more than one goal', () => {
    expect(found.several.map((one) => [one.intervention.name, names(one.objectives)])).toEqual([['bomen', ['buiten', 'koel']]]);
  });

  it('tells which goal nobody serves now, also where something that ended did', () => {
    expect(names(found.unserved)).toEqual(['zorg']);
  });

  it('tells where one works against what another helps, and who names no goal', () => {
    expect(found.clashes.map((one) => [one.objective.name, names(one.helps), names(one.against)])).toEqual([
      ['buiten', ['bomen'], ['parkeren']],
    ]);
    expect(names(found.goalless)).toEqual(['app']);
  });

  it('lays interventions beside goals, empty where nothing is said', () => {
    expect(names(found.objectives)).toEqual(['buiten', 'koel', 'zorg']);
    expect(found.rows.map((row) => row.cells.map(({ contribution }) => contribution?.values.sign ?? null))).toEqual([
      ['helps', 'helps', null],
      ['works-against', null, null],
    ]);
  });

  it('lays many beside each other by page, with only the goals above it that the page speaks of', () => {
    const many = Array.from({ length: ROWS_SHOWN + 1 }, (_, at) => `b${String(at).padStart(3, '0')}`);
    const goals = Array.from({ length: 20 }, (_, at) => `d${at}`);
    const large = {
      intervention: many.map((id) => intervention(id)),
      objective: goals.map((id) => thing('objective', id, { name: id })),
      contribution: many.map((id, at) => says(id, at === ROWS_SHOWN ? 'd7' : goals[at % 2]!)),
    };
    const [first, last] = [synergy(large), synergy(large, '2')];
    expect([names(first.objectives), first.rows.length, first.paging]).toEqual([['d0', 'd1'], ROWS_SHOWN, { page: 1, pages: 2 }]);
    expect([names(last.objectives), last.rows.map((row) => row.intervention.name)]).toEqual([['d7'], [many.at(-1)]]);
    expect(names(last.unserved)).toHaveLength(17);
  });
});
