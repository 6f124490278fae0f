import { describe, expect, it } from 'vitest';
import { withoutPlaces } from './without-places.ts';

describe('withoutPlaces()', () => {
  it('leaves out stems of names of places, whatever their accents, and keeps all others', () => {
    const things = [
      { id: 'a', stems: ['futenhof', 'jonger', 'café'] },
      { id: 'b', stems: ['futenhof', 'noorderdiep', 'gezin'] },
    ];
    expect(withoutPlaces(things, ['De Futenhof', 'Noorderdiep', 'Café-eind'])).toEqual([
      { id: 'a', stems: ['jonger'] },
      { id: 'b', stems: ['gezin'] },
    ]);
  });

  it('takes no short stem for the beginning of a name', () => {
    expect(withoutPlaces([{ id: 'a', stems: ['noo'] }], ['Noorderdiep'])).toEqual([{ id: 'a', stems: ['noo'] }]);
  });
});
