import { describe, expect, it } from 'vitest';
import { keepField } from './keep-aside.ts';

describe('keepField()', () => {
  it('keeps words of a list in a note for partners, and never in one that residents read', () => {
    expect(keepField('intervention', ['name', 'note'])).toBe('note');
    expect(keepField('intervention', ['name'])).toBeNull();
    for (const kind of ['output', 'seat', 'budgetLine', 'plan'] as const) expect(keepField(kind, ['name', 'note']), kind).toBeNull();
  });
});
