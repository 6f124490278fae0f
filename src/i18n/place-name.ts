import type { Language } from '#i18n/language';

/** Names that are a word with an article, as they stand. */
const WITH_ARTICLE: Record<string, 'de' | 'het'> = {
  binnenstad: 'de',
  centrum: 'het',
  noorderplantsoen: 'het',
  oosterpoort: 'de',
  stadspark: 'het',
  stationsgebied: 'het',
};

/**
 * What stands before `wijk` where it is the word for a district: a park, a road, or what its streets are
 * named after. Checked against all areas of 2020: Katwijk, Beverwijk and Kerkwijk are not among them.
 */
const DISTRICT_WORD =
  /^\p{L}*(?:park|weg|straat|straten|laan|tuin|villa|bomen|bloemen|vogel|planeten|rivieren|sterren|kruiden|schilders|dichters|schrijvers|componisten|professoren|zeehelden|staatslieden|burgemeesters|indische|oranje|prinsessen)wijk$/iu;

const OF_NEUTER = /^(?:buitengebied|bedrijventerrein|industrieterrein|landelijk gebied)\b/i;

/**
 * A place as it stands after `in` or `van`: Dutch says `in de Indische buurt`, `in de Oosterparkwijk` and
 * `in het Centrum`, but `in Selwerd` and `in Katwijk`. A name that no rule knows is left alone.
 */
export function placeInSentence(name: string, language: Language): string {
  if (language !== 'nl' || /^(?:de|het|'t)\s/i.test(name)) return name;
  const article = articleOf(name);
  return article === null ? name : `${article} ${name}`;
}

function articleOf(name: string): 'de' | 'het' | null {
  const known = WITH_ARTICLE[name.toLowerCase()];
  if (known) return known;
  if (OF_NEUTER.test(name)) return 'het';
  return /buurt$/i.test(name) || DISTRICT_WORD.test(name) ? 'de' : null;
}
