import { expect, it } from 'vitest';
import { placeInSentence } from '#i18n/place-name';

it.each([
  ['Indische buurt', 'de Indische buurt'],
  ['Professorenbuurt', 'de Professorenbuurt'],
  ['Centrum', 'het Centrum'],
  ['De Hoogte', 'De Hoogte'],
  ['Selwerd', 'Selwerd'],
  ['Katwijk', 'Katwijk'],
])('placeInSentence() says %s as %s', (name, said) => {
  expect(placeInSentence(name, 'nl')).toBe(said);
  expect(placeInSentence(name, 'en')).toBe(name);
});
