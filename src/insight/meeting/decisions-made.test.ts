import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { decisionsMade } from './decisions-made.ts';

describe('decisionsMade()', () => {
  it('gives what was adopted, newest first, and never what was only proposed or refused', () => {
    const decision = (id: string, state: 'adopted' | 'proposed' | 'rejected' | 'withdrawn', decidedOn: string | null) =>
      thing('decision', id, { name: id, state, what: id, decidedOn });
    const made = decisionsMade([
      decision('undated', 'adopted', null),
      decision('old', 'adopted', '2024-03-21'),
      decision('proposed', 'proposed', null),
      decision('new', 'adopted', '2026-06-18'),
      decision('refused', 'rejected', '2026-06-18'),
      decision('withdrawn', 'withdrawn', null),
    ]);
    expect(made.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  });
});
