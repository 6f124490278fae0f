import { foldName } from '#base/text';

/**
 * Words with which residents and programmes name the same. Who looks for one finds the others too; the first ones stay
 * the nearest. Only words that stand for each other in talk about a neighbourhood: a wider net finds everything.
 */
const ALIKE: readonly (readonly string[])[] = [
  ['huurhuis', 'huurwoning', 'sociale huur', 'corporatie'],
  ['koophuis', 'koopwoning'],
  ['huis', 'woning'],
  ['speeltuin', 'speelplek', 'speelplaats', 'spelen'],
  ['schulden', 'geldzorgen', 'armoede', 'weinig geld'],
  ['uitkering', 'bijstand'],
  ['eenzaam', 'eenzaamheid', 'ontmoeten', 'ontmoeting'],
  ['buurthuis', 'wijkcentrum', 'ontmoetingsplek'],
  ['inbraak', 'diefstal', 'veiligheid'],
  ['drugs', 'drugsgebruik'],
  ['werkloos', 'werk zoeken', 'baan', 'betaald werk'],
  ['stoken', 'energierekening', 'energie', 'isoleren'],
  ['school', 'onderwijs', 'scholen'],
  ['opvang', 'kinderopvang'],
  ['taalles', 'taal', 'nederlands leren'],
  ['bus', 'openbaar vervoer', 'vervoer'],
  ['dokter', 'huisarts'],
  ['sporten', 'sport', 'bewegen'],
  ['groen', 'park', 'bomen', 'planten'],
  ['vuil', 'rommel', 'afval', 'schoon'],
  ['opknappen', 'wijkvernieuwing', 'verbeteren'],
];

/** Other words for what somebody typed, nearest first; none where none is known. */
export function alsoSearched(text: string): string[] {
  const typed = foldName(text);
  return [...new Set(ALIKE.filter((words) => words.includes(typed)).flat())].filter((word) => word !== typed);
}
