import { expect, it } from 'vitest';
import { stateText } from './state-text.ts';

const TODAY = '2026-11-22';

it('stateText() tells a state of more than a year ago as what it was, and that it is not known of now', () => {
  expect(stateText('intervention', 'running', '2023-11-30', TODAY, 'nl')).toEqual({
    state: 'liep in november 2023',
    note: 'Of het nu nog loopt, weten we niet.',
    line: 'liep in november 2023. Of het nu nog loopt, weten we niet.',
  });
  expect(stateText('linkage', 'agreed', '2025-11-21', TODAY, 'en').state).toBe('was agreed in November 2025');
});

it.each([
  ['running', '2025-11-22', 'loopt, stand november 2025'],
  ['completed', '2020-01-01', 'afgerond, stand januari 2020'],
] as const)('stateText() tells %s of %s as it is: it is of this year, or it ended', (state, asOf, line) => {
  expect(stateText('intervention', state, asOf, TODAY, 'nl').line).toBe(line);
});
