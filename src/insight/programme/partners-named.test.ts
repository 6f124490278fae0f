import { expect, it } from 'vitest';
import { partnersNamed } from './partners-named.ts';
import { fakeThing } from './test-content.ts';

it('partnersNamed() tells by itself of whom one source says that they take part and another that they are missing', () => {
  const partner = [
    fakeThing('partner', 'a', { name: 'Werkgevers', state: 'takes-part', source: 'Hoofdstuk 5' }),
    fakeThing('partner', 'b', { name: 'Werkgevers', state: 'missing', source: 'Hoofdstuk 7' }),
    fakeThing('partner', 'c', { name: 'Politie', state: 'takes-part' }),
    fakeThing('partner', 'd', { name: 'De zorg', state: 'missing' }),
  ];
  expect(partnersNamed({ partner, organisations: new Map() })).toEqual({
    takePart: ['Politie'],
    missing: ['De zorg'],
    disputed: [{ name: 'Werkgevers', takesPart: 'Hoofdstuk 5', missing: 'Hoofdstuk 7' }],
  });
});
