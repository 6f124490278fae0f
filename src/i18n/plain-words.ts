/**
 * Words of offices and what to say instead, for texts that residents read. A word counts in all its forms that
 * begin alike: `interventie` finds `interventies`.
 */
export const PLAIN_WORDS: readonly (readonly [word: string, instead: string])[] = [
  ['interventie', 'wat we doen'],
  ['stakeholder', 'partner'],
  ['implementer', 'uitvoeren'],
  ['implementatie', 'uitvoering'],
  ['facilite', 'helpen, mogelijk maken'],
  ['monitoren', 'volgen'],
  ['evaluatie', 'terugkijken'],
  ['participatie', 'meedoen'],
  ['participeren', 'meedoen'],
  ['doelgroep', 'de mensen voor wie dit is'],
  ['integraal', 'samen, in zijn geheel'],
  ['realiseren', 'maken, bereiken'],
  ['conform', 'volgens'],
  ['derhalve', 'daarom'],
  ['teneinde', 'om'],
  ['middels', 'met'],
  ['inzake', 'over'],
  ['ten behoeve van', 'voor'],
  ['met betrekking tot', 'over'],
  ['in het kader van', 'voor, bij'],
  ['significant', 'duidelijk'],
  ['procentpunt', '(noem de twee getallen)'],
  ['correlatie', 'samenhang'],
  ['indicator', 'cijfer'],
  ['outcome', 'wat het oplevert'],
  ['governance', 'wie beslist'],
  ['urgentie', 'haast'],
  ['problematiek', 'problemen'],
  ['voornemens', 'van plan'],
  ['vooralsnog', 'voorlopig'],
];

/** Never in a text for residents: they claim more than figures hold, or only experts know them (docs/methods/zinnen). */
export const FORBIDDEN_FOR_RESIDENTS = [
  'significant',
  'p-waarde',
  'procentpunt',
  'correlatie',
  'bewezen',
  'dankzij',
  'effect van',
] as const;

/** The office words of a text, with what to say instead; each once. */
export function officeWords(text: string): { word: string; instead: string }[] {
  const lower = text.toLowerCase();
  return PLAIN_WORDS.filter(([word]) => new RegExp(`(?<!\\p{L})${word}`, 'u').test(lower)).map(([word, instead]) => ({ word, instead }));
}
