import { foldName } from '#base/text';

/** Words for people and households, in both languages, as `foldName` writes them. Sorts of work (a talk, a visit) are none. */
const PEOPLE = new Set(
  `persoon personen mens mensen deelnemer deelnemers deelneemster deelneemsters bewoner bewoners inwoner inwoners buurtgenoot buurtgenoten
buur buren gezin gezinnen huishouden huishoudens familie families kind kinderen baby babys peuter peuters kleuter kleuters tiener tieners
jongere jongeren jeugdige jeugdigen oudere ouderen senior senioren volwassene volwassenen ouder ouders moeder moeders vader vaders
leerling leerlingen scholier scholieren student studenten cursist cursisten kandidaat kandidaten vrouw vrouwen man mannen meisje meisjes
jongen jongens client clienten patient patienten huurder huurders vrijwilliger vrijwilligers mantelzorger mantelzorgers werkzoekende
werkzoekenden werkloze werklozen statushouder statushouders vluchteling vluchtelingen nieuwkomer nieuwkomers inburgeraar inburgeraars
alleenstaande alleenstaanden dakloze daklozen dader daders slachtoffer slachtoffers verdachte verdachten schuldenaar schuldenaars
zwangere zwangeren bezoeker bezoekers hulpvrager hulpvragers lid leden
person persons people participant participants resident residents inhabitant inhabitants neighbour neighbours neighbor neighbors family
household households child children toddler toddlers teenager teenagers youngster youngsters youth youths adult adults elder elders elderly
parent parents mother mothers father fathers pupil pupils woman women men girl girls boy boys clients patients tenant tenants volunteer
volunteers carer carers jobseeker jobseekers refugee refugees newcomer newcomers migrant migrants victim victims offender offenders suspect
suspects debtor debtors visitor visitors member members`.split(/\s+/),
);

/** Ends of longer Dutch words that are people all the same: `basisschoolleerlingen`, `probleemgezinnen`. */
const ENDS =
  /(?:bewoners?|inwoners?|deelnemers?|gezin|gezinnen|huishoudens?|kinderen|jongeren|ouderen|leerling|leerlingen|mensen|vrouwen|mannen|huurders?|clienten|patienten|studenten|gerechtigden?|verlaters?|minima)$/;

/** What stands before what is counted, and says nothing of it. */
const COUNTED = /^(?:het |the )?(?:aantal|totaal|number|total|count)(?: (?:van|of|aan))?(?: (?:de|het|the))?(?: |$)/;
/** From here on it is told for whom or with whom: a meeting with residents counts meetings. */
const FURTHER =
  /(?:^| )(?:met|voor|van|door|in|op|over|bij|naar|aan|uit|tussen|onder|per|waar|die|dat|with|for|of|by|about|to|at|from|between|among|who|that|where) .*$/;

/** Whether the words of a unit, or of what is counted, say that people or households are counted. */
export function countsPeople(words: string): boolean {
  return bareWords(words).some((word) => PEOPLE.has(word) || ENDS.test(word));
}

/** Whether a unit says nothing of what is counted: `aantal`, or none at all. */
export function saysNothing(unit: string): boolean {
  return bareWords(unit).every((word) => NEUTRAL.has(word));
}
const NEUTRAL = new Set(['stuks', 'stuk', 'st', 'keer', 'nr', 'nummer', 'pieces', 'items', 'times', 'unit', 'units']);

/** The words for what is counted itself. */
function bareWords(text: string): string[] {
  const bare = foldName(text).replace(COUNTED, '').replace(FURTHER, '').trim();
  return bare === '' ? [] : bare.split(' ');
}
