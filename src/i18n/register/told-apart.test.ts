import { describe, expect, it } from 'vitest';
import { toldApart } from './told-apart.ts';

const names = (things: readonly { name: string }[]) => things.map(({ name }) => name);

describe('toldApart()', () => {
  it('gives each meeting its day, the newest first', () => {
    const meeting = (id: string, on: string) => ({ id, name: 'Coalitie', values: { name: 'Coalitie', on, sort: 'coalition' } });
    expect(names(toldApart('meeting', [meeting('a', '2026-06-18'), meeting('b', '2026-11-19')], 'nl'))).toEqual([
      'Coalitie, 19 november 2026',
      'Coalitie, 18 juni 2026',
    ]);
  });

  it('tells what one intervention delivers every year by its year, and of several by both', () => {
    const output = (intervention: string, period: string | null) => ({
      id: `${intervention}${period}`,
      name: 'Lessen',
      values: { name: 'Lessen', intervention, period },
    });
    const nameOf = (_: unknown, id: string) => id.toUpperCase();
    expect(names(toldApart('output', [output('x', '2024'), output('x', null)], 'nl', nameOf))).toEqual(['Lessen · 2024', 'Lessen']);
    expect(names(toldApart('output', [output('x', '2024'), output('y', '2024'), output('y', '2025')], 'nl', nameOf))).toEqual([
      'Lessen · X · 2024',
      'Lessen · Y · 2024',
      'Lessen · Y · 2025',
    ]);
  });

  it('tells things that are called the same by the first field in which they differ, and no other', () => {
    const plan = (id: string, name: string, intervention: string) => ({ id, name, values: { name, intervention } });
    const things = [plan('a', 'Lessen', 'x'), plan('b', 'Lessen', 'y'), plan('c', 'Uren', 'x')];
    const nameOf = (_: unknown, id: string) => id.toUpperCase();
    expect(names(toldApart('output', things, 'nl', nameOf))).toEqual(['Lessen · X', 'Lessen · Y', 'Uren']);
    expect(names(toldApart('output', [plan('a', 'Lessen', 'x'), plan('b', 'Lessen', 'x')], 'nl'))).toEqual(['Lessen', 'Lessen']);
  });
});
