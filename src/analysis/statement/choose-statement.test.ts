import { expect, it } from 'vitest';
import { chooseStatement, type StatementInput } from '#analysis/statement/choose-statement';

const BASE: StatementInput = {
  value: 54,
  interval: [51, 57],
  referenceValue: 64,
  higherIsBetter: true,
  unit: '%',
  change: null,
  programme: null,
  suppressed: false,
};
const closing = { verdict: 'closing' as const, area: 'up' as const, reference: 'flat' as const, higherIsBetter: true };

it.each([
  ['the reference is above the interval', {}, { level: 'lower', good: false }],
  ['the reference is below the interval', { referenceValue: 40 }, { level: 'higher', good: true }],
  ['less is better', { higherIsBetter: false }, { level: 'lower', good: true }],
  ['no direction was agreed', { higherIsBetter: null }, { level: 'lower', good: null }],
  ['the reference is inside a narrow interval', { referenceValue: 55 }, { level: 'equal', good: null }],
  ['the reference is inside a wide interval', { referenceValue: 55, interval: [40, 68] as const }, { level: 'unclear', good: null }],
  ['there is no interval', { interval: null, change: closing }, { level: 'two-facts', good: null }],
])('chooseStatement() when %s', (_, input, told) => {
  expect(chooseStatement({ ...BASE, ...input })).toMatchObject({ kind: 'told', ...told });
});

it('chooseStatement() says nothing at all of what is hidden, nor without interval or verdict', () => {
  expect(chooseStatement({ ...BASE, suppressed: true, change: closing })).toEqual({ kind: 'hidden' });
  expect(chooseStatement({ ...BASE, interval: null })).toEqual({ kind: 'nothing' });
  expect(chooseStatement({ ...BASE, value: null })).toEqual({ kind: 'nothing' });
});

it('chooseStatement() tells no change of a difference that is not there', () => {
  expect(chooseStatement({ ...BASE, referenceValue: 55, change: closing })).toMatchObject({ change: null });
  expect(chooseStatement({ ...BASE, change: closing })).toMatchObject({ change: closing });
});
