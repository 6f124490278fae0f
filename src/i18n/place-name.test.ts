import { expect, it } from 'vitest';
import { placeInSentence } from '#i18n/place-name';

it.each([
  ['Indische buurt', 'de Indische buurt'],
  ['Professorenbuurt', 'de Professorenbuurt'],
  ['Centrum', 'het Centrum'],
  ['Oosterparkwijk', 'de Oosterparkwijk'],
  ['Korrewegwijk', 'de Korrewegwijk'],
  ['Tuinwijk', 'de Tuinwijk'],
  ['Schildersbuurt', 'de Schildersbuurt'],
  ['Oosterpoort', 'de Oosterpoort'],
  ['Stadspark', 'het Stadspark'],
  ['Buitengebied Ten Post', 'het Buitengebied Ten Post'],
  ['De Hoogte', 'De Hoogte'],
  ['Selwerd', 'Selwerd'],
  ['Katwijk', 'Katwijk'],
  ['Beverwijk', 'Beverwijk'],
  ['Kerkwijk', 'Kerkwijk'],
  ['Winterswijk', 'Winterswijk'],
  ['Noordwijk', 'Noordwijk'],
  ['Oud-Beijerland Zeeheldenwijk', 'Oud-Beijerland Zeeheldenwijk'],
  ['Wijk 02 Schilderswijk', 'Wijk 02 Schilderswijk'],
  ['Noorderpark', 'Noorderpark'],
])('placeInSentence() says %s as %s', (name, said) => {
  expect(placeInSentence(name, 'nl')).toBe(said);
  expect(placeInSentence(name, 'en')).toBe(name);
});
