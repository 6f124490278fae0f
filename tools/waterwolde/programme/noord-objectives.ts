import type { Written } from './written.ts';

type Objective = [key: string, name: string, theme: string, by: string, areas: string[]];

export const NOORD_OBJECTIVES: Objective[] = [
  ['diploma', 'Minder jongeren gaan van school zonder diploma', 'leren', '2030', ['WW-NOORD']],
  ['taal', 'Meer bewoners kunnen goed lezen, schrijven en praten in het Nederlands', 'leren', '2030', ['WW-NOORD']],
  ['werk', 'Meer bewoners leven van hun eigen werk', 'werken', '2030', ['WW-NOORD']],
  ['geld', 'Minder huishoudens hebben zorgen over geld', 'werken', '2030', ['WW-NOORD']],
  ['huis', 'Huizen zijn warm, gezond en te betalen', 'wonen', '2035', ['WW-NOORD']],
  ['buiten', 'De straat is een fijne plek om buiten te zijn', 'wonen', '2030', ['WW-NOORD']],
  ['veilig', 'Bewoners voelen zich veilig in hun straat', 'veilig-zijn', '2030', ['WW-NOORD']],
  ['jeugd', 'Jongeren hebben een goede plek in de wijk', 'veilig-zijn', '2028', ['Gagelbuurt', 'Bremkwartier']],
  ['samen', 'Meer bewoners kennen elkaar en doen mee', 'meedoen', '2030', ['WW-NOORD']],
  ['gezond', 'Bewoners voelen zich gezonder', 'gezond', '2035', ['WW-NOORD']],
  ['zorg-dichtbij', 'Iedereen vindt een huisarts en apotheek op loopafstand', 'gezond', '2035', ['WW-NOORD']],
  ['langdurig', 'Minder bewoners zitten drie jaar of langer in de bijstand', 'werken', '2030', ['WW-NOORD']],
];

/** Why an objective brings its ambition nearer, and what must be true for that. Planted gaps: one of both, one without an assumption. */
export const OBJECTIVE_WHYS: Readonly<Record<string, { mechanism: string; assumption?: string }>> = {
  diploma: {
    mechanism: 'Met een diploma vind je makkelijker werk en kun je verder leren, waar je ook woont.',
    assumption: 'Er zijn genoeg leerbanen en stageplekken voor wie doorgaat.',
  },
  taal: {
    mechanism: 'Wie de taal kent, kan zelf een formulier lezen, solliciteren en met school praten.',
    assumption: 'Werkgevers kijken verder dan iemands accent.',
  },
  werk: {
    mechanism: 'Eigen werk geeft geld, mensen om je heen en een reden om op te staan.',
    assumption: 'Het werk duurt lang genoeg en betaalt meer dan een uitkering.',
  },
  geld: {
    mechanism: 'Zonder zorgen over geld is er ruimte om te leren, te werken en mee te doen.',
    assumption: 'De huur en de energie worden niet sneller duurder dan het loon.',
  },
  huis: {
    mechanism: 'Een warm en gezond huis scheelt geld en ziekte, en kinderen kunnen er leren.',
    assumption: 'Wie er woont, kan er blijven wonen.',
  },
  buiten: {
    mechanism: 'Een fijne straat nodigt uit om te bewegen en buren te spreken.',
    assumption: 'De pleinen blijven schoon en heel.',
  },
  veilig: {
    mechanism: 'Wie zich veilig voelt, gaat naar buiten en laat kinderen alleen naar school gaan.',
    assumption: 'Bewoners merken het ook als het veiliger wordt.',
  },
  jeugd: {
    mechanism: 'Wie als jongere iets te kiezen heeft, leert meebeslissen en doet dat later ook.',
    assumption: 'Wat jongeren kiezen, wordt ook uitgevoerd.',
  },
  samen: {
    mechanism: 'Buren die elkaar kennen, zeggen samen wat hun straat nodig heeft.',
    assumption: 'Ook wie weinig tijd heeft, kan meedoen.',
  },
  gezond: {
    mechanism: 'Wie zich gezond voelt, houdt werk en school beter vol.',
  },
  langdurig: {
    mechanism: 'Wie na jaren weer een stap zet, laat ook zijn kinderen zien dat het kan.',
    assumption: 'Er is hulp zolang iemand die nodig heeft.',
  },
};

type Criterion = Omit<Written, 'key'> & { objective: string; name: string };

/** Districts of which figures are published as they are; those of the programme's own area are worked out, so an estimate. */
const DISTRICTS = ['WK990101', 'WK990102'];

/**
 * By what is seen whether an objective comes nearer: with figures, or by what residents notice. The targets are ones that
 * what was planted can answer: fewer people on benefit in Noorderdiep and not in Heidewolde, light that changed nothing, a
 * survey with its margin around the target, an own area of which nothing is said.
 */
export const NOORD_CRITERIA: Criterion[] = [
  {
    objective: 'diploma',
    name: 'Minder leerlingen stoppen zonder diploma',
    indicator: 'waterwolde_early_school_leavers_share',
    areas: DISTRICTS,
    target: 5,
    direction: 'less',
    by: '2030',
  },
  {
    objective: 'taal',
    name: 'Wie een cursus wil, kan binnen een maand beginnen',
    noticed: 'Je hoeft niet meer te wachten op taalles.',
    noticedNow: 'Bewoners zeggen dat de wachttijd korter is, maar dat avondles nog ontbreekt.',
    askedWhom: '18 deelnemers van Taal aan tafel',
    askedAt: '2026-05',
  },
  {
    objective: 'werk',
    name: 'Het verschil met de rest van de gemeente wordt kleiner',
    indicator: 'waterwolde_income_from_work_share',
    areas: ['WW-NOORD'],
    direction: 'smaller-gap',
    by: '2030',
  },
  {
    objective: 'werk',
    name: 'Minder bewoners hebben een bijstandsuitkering',
    indicator: 'bijstand_share_15_plus',
    areas: DISTRICTS,
    target: 13,
    direction: 'less',
    by: '2024',
  },
  {
    objective: 'geld',
    name: 'Minder huishoudens met een laag inkomen',
    indicator: 'waterwolde_low_income_households_share',
    areas: ['WW-NOORD'],
    direction: 'smaller-gap',
    by: '2030',
  },
  {
    objective: 'huis',
    name: 'Minder gas per woning',
    indicator: 'gas_use_m3',
    areas: DISTRICTS,
    target: 850,
    direction: 'less',
    by: '2035',
  },
  {
    objective: 'buiten',
    name: 'Bewoners zitten vaker buiten met buren',
    noticed: 'Op een mooie dag zitten er mensen op het plein.',
    noticedNow: 'Op het eerste groene plein zitten elke avond mensen. Op de andere pleinen niet.',
    askedWhom: 'Bewoners van Futenhof, aan de keukentafel',
    askedAt: '2026-06',
  },
  {
    objective: 'veilig',
    name: 'Minder vernielingen',
    indicator: 'crime_vandalism_per_1000',
    areas: ['Bremkwartier', 'Gagelbuurt'],
    target: 8,
    direction: 'less',
    by: '2023',
  },
  {
    objective: 'veilig',
    name: 'Minder inbraken in woningen',
    indicator: 'crime_dwelling_theft_per_1000',
    areas: ['WW-NOORD'],
    target: 5,
    direction: 'less',
    by: '2030',
  },
  {
    objective: 'jeugd',
    name: 'Jongeren vinden dat er iets te doen is',
    noticed: 'Je kunt na school ergens heen.',
    noticedNow: 'Jongeren zijn blij met het budget. Zij missen een plek binnen in de winter.',
    askedWhom: '14 jongeren uit de Gagelbuurt',
    askedAt: '2026-09',
  },
  { objective: 'samen', name: 'Je kent de mensen in je straat', noticed: 'Buren groeten elkaar en vragen elkaar om hulp.' },
  {
    objective: 'gezond',
    name: 'Meer mensen voelen zich gezond',
    indicator: 'waterwolde_good_perceived_health_share',
    areas: DISTRICTS,
    target: 65,
    direction: 'more',
    by: '2035',
  },
  {
    objective: 'langdurig',
    name: 'Verschil met de rest van de gemeente wordt kleiner',
    indicator: 'waterwolde_long_social_assistance_share',
    areas: ['WW-NOORD'],
    direction: 'smaller-gap',
    by: '2030',
  },
  {
    objective: 'buiten',
    name: 'Kinderen zijn snel bij een speelplek',
    indicator: 'waterwolde_playground_walk_minutes',
    areas: DISTRICTS,
    target: 6,
    direction: 'less',
    by: '2030',
  },
];
