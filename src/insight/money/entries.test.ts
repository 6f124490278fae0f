import { expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { moneyEntries } from './entries.ts';

it('moneyEntries() says where an amount is found: in its ledger, else in the document of its budget line, else in that of its source', () => {
  const moneySource = [thing('moneySource', 'fund', { source: 'Brief van 1 mei' })];
  const budgetLine = [
    thing('budgetLine', 'coaches', { moneySource: 'fund', source: 'Gebiedsplan, bladzijde 12' }),
    thing('budgetLine', 'garden', { moneySource: 'fund' }),
  ];
  const amount = (id: string, of: string, ledger: string | null) =>
    thing('budgetAmount', id, { budgetLine: of, year: 2025, sort: 'spent', amount: 100, ledger });
  const budgetAmount = [amount('a', 'coaches', 'Grootboek 2025'), amount('b', 'coaches', null), amount('c', 'garden', null)];
  expect(moneyEntries({ moneySource, budgetLine, budgetAmount }).map(({ ledger, document }) => [ledger, document])).toEqual([
    ['Grootboek 2025', null],
    [null, 'Gebiedsplan, bladzijde 12'],
    [null, 'Brief van 1 mei'],
  ]);
});
