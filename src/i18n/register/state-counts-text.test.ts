import { describe, expect, it } from 'vitest';
import { stateCountsText } from './state-counts-text.ts';

const WORK = [
  { state: 'idea', count: 2 },
  { state: 'prepared', count: 1 },
  { state: 'running', count: 3 },
];

describe('stateCountsText', () => {
  it('puts the number behind the word, whatever sort of word it is, in both languages', () => {
    expect(stateCountsText('intervention', WORK, 'nl')).toBe('idee: 2, wordt voorbereid: 1, loopt: 3');
    expect(stateCountsText('intervention', WORK, 'en')).toBe('idea: 2, being prepared: 1, running: 3');
    expect(stateCountsText('grant', [{ state: 'determined-lower', count: 1 }], 'nl')).toBe('lager vastgesteld: 1');
  });

  it('says nothing of no states', () => {
    expect(stateCountsText('grant', [], 'nl')).toBe('');
  });
});
