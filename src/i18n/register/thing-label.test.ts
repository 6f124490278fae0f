import { describe, expect, it } from 'vitest';
import { isNamed, thingLabel } from './thing-label.ts';

describe('thingLabel()', () => {
  const names: Record<string, string> = { 'id-of-welfare': 'Welzijn Noord' };
  const nameOf = (_: unknown, id: string) => names[id] ?? id;

  it('calls a thing by its name, and one without by what it belongs to', () => {
    const values = { name: null, organisation: 'id-of-welfare', state: 'takes-part' };
    expect(thingLabel('partner', { ...values, name: 'De zorg' }, 'nl', nameOf)).toBe('De zorg');
    expect(thingLabel('partner', values, 'nl', nameOf)).toBe('Welzijn Noord · doet mee');
    expect(thingLabel('partner', {}, 'nl', nameOf)).toBe('Partner');
  });
});

describe('isNamed()', () => {
  it('tells of which kinds no other thing has to be read to name one: a name that may be left empty names nothing', () => {
    expect((['intervention', 'partner', 'contribution'] as const).map(isNamed)).toEqual([true, false, false]);
  });
});
