import { areasNamed, filled, type Written } from './written.ts';

type Objective = [key: string, name: string, theme: string, by: string, areas: string[]];

const NOORD_OBJECTIVES: Objective[] = [
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

type Criterion = Omit<Written, 'key'> & { objective: string; name: string };

/** Districts of which figures are published as they are; those of the programme's own area are worked out, so an estimate. */
const DISTRICTS = ['WK990101', 'WK990102'];

/**
 * By what is seen whether an objective comes nearer: with figures, or by what residents notice. The targets are ones that
 * what was planted can answer: fewer people on benefit in Noorderdiep and not in Heidewolde, light that changed nothing, a
 * survey with its margin around the target, an own area of which nothing is said.
 */
const NOORD_CRITERIA: Criterion[] = [
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

type Contribution = [intervention: string, objective: string, mechanism: string, strength: string, assumption?: string, sign?: string];

/** Why each intervention is thought to help: an expectation. Two work against each other on purpose, and some have none. */
const NOORD_CONTRIBUTIONS: Contribution[] = [
  [
    'werk-dichtbij',
    'werk',
    'Een bezoek aan huis bereikt mensen die niet naar het loket komen, en het werk is om de hoek.',
    'direct',
    'Bedrijven in de buurt hebben genoeg plekken.',
  ],
  ['werk-dichtbij', 'geld', 'Wie werkt, houdt meer geld over.', 'supporting', 'Toeslagen lopen niet meteen terug.'],
  ['maakplaats', 'werk', 'Bewoners leren in de werkplaats een vak en doen ervaring op.', 'direct'],
  [
    'licht-op-straat',
    'veilig',
    'Op een verlichte straat wordt minder kapotgemaakt en durven mensen weer te lopen.',
    'supporting',
    'Donker is een reden van de vernielingen.',
  ],
  ['samen-tegen-inbraak', 'veilig', 'Met een goed slot lukt een inbraak minder vaak.', 'direct'],
  [
    'samen-op-pad',
    'werk',
    'Eerst rust en vertrouwen, dan een volgende stap naar werk of een opleiding.',
    'supporting',
    'Een jaar is lang genoeg.',
  ],
  [
    'samen-op-pad',
    'langdurig',
    'Wie vertrouwen heeft, zet een stap die jaren niet lukte.',
    'direct',
    'Veertig plekken per jaar zijn genoeg.',
  ],
  ['samen-op-pad', 'gezond', 'Wie weer plannen heeft, voelt zich beter.', 'supporting'],
  ['sterke-start', 'gezond', 'Vroege hulp voorkomt problemen met groei en gezondheid.', 'direct'],
  ['sterke-start', 'diploma', 'Wie goed begint, leert later makkelijker.', 'slight', 'Het duurt vijftien jaar voordat dit te zien is.'],
  ['nieuw-futenhof', 'huis', 'Nieuwe woningen zijn warm en gezond.', 'direct'],
  ['nieuw-futenhof', 'buiten', 'De straten krijgen meteen bomen en plek om te zitten.', 'supporting'],
  ['groene-pleinen', 'buiten', 'Schaduw en bankjes halen mensen naar buiten.', 'direct', 'Bewoners maken het ontwerp zelf.'],
  ['meer-parkeerplaatsen', 'buiten', 'Parkeerplaatsen nemen groen en een deel van een plein weg.', 'direct', undefined, 'works-against'],
  ['buurtkeuken', 'samen', 'Aan tafel leren buren elkaar kennen.', 'direct'],
  ['buurtkeuken', 'taal', 'Samen koken is ook samen praten.', 'slight'],
  ['taal-aan-tafel', 'taal', 'Een vaste buurtgenoot maakt oefenen gewoon.', 'direct'],
  ['taal-aan-tafel', 'samen', 'Taalkoppels leren elkaars familie kennen.', 'supporting'],
  ['schoolbrug', 'diploma', 'Een kind leert beter als het thuis rustig is.', 'direct'],
  ['schoolbrug', 'geld', 'Ouders krijgen op school al hulp bij een brief of rekening.', 'supporting'],
  ['eerder-hulp-bij-schulden', 'geld', 'Een kleine schuld wordt opgelost voordat zij groeit.', 'direct', 'Mensen doen de deur open.'],
  ['na-drie-uur', 'diploma', 'Kinderen ontdekken waar zij goed in zijn.', 'supporting'],
  ['na-drie-uur', 'gezond', 'Kinderen bewegen drie middagen per week.', 'supporting'],
  ['club-ook-overdag', 'gezond', 'Meer kinderen sporten, ook zonder lidmaatschap.', 'direct'],
  ['warm-wonen', 'huis', 'Een huis met tochtstrips en folie houdt warmte vast.', 'supporting'],
  ['warm-wonen', 'geld', 'De energierekening gaat omlaag.', 'supporting'],
  ['klusploeg', 'werk', 'Deelnemers leren een vak en komen bij bedrijven over de vloer.', 'direct'],
  ['klusploeg', 'huis', 'Kleine gebreken worden meteen gemaakt.', 'slight'],
  ['isoleren-met-je-buren', 'huis', 'Een geïsoleerd huis gebruikt veel minder gas.', 'direct', 'Er zijn genoeg vakmensen.'],
  ['vakmensen-uit-de-wijk', 'werk', 'Na een half jaar is er een contract.', 'direct'],
  ['vakmensen-uit-de-wijk', 'huis', 'Met meer vakmensen gaat isoleren sneller.', 'supporting'],
  ['jongeren-aan-zet', 'jeugd', 'Jongeren beslissen zelf, en dan wordt het van hen.', 'direct'],
  ['vast-gezicht', 'jeugd', 'Wie de jongeren kent, kan met hen praten voordat het misgaat.', 'supporting'],
  ['vast-gezicht', 'veilig', 'Bewoners zien elke middag iemand die zij kennen.', 'supporting'],
  ['rondje-noorderdiep', 'gezond', 'Twee keer per week wandelen houdt ouderen in beweging.', 'direct'],
  ['rondje-noorderdiep', 'samen', 'Na het wandelen is er koffie.', 'supporting'],
  ['kleiner-wonen', 'gezond', 'Zonder trap blijven ouderen langer veilig thuis.', 'supporting'],
  ['kleiner-wonen', 'huis', 'Grote huizen komen vrij voor gezinnen.', 'supporting'],
];

/** Outcomes that people saw, and what the programme says of an objective itself. */
const NOORD_OUTCOMES: Written[] = [
  {
    key: 'minder-uitkeringen',
    name: 'Minder mensen met een bijstandsuitkering in Noorderdiep',
    intervention: 'werk-dichtbij',
    objective: 'werk',
    indicator: 'bijstand_share_15_plus',
    areas: areasNamed(['Meerkoetbuurt', 'Reigersveld', 'Futenhof', 'Snippenwaard']),
    period: '2024',
    evidence: 'De cijfers van de gemeente, naast die van buurten die erop lijken.',
  },
  {
    key: 'ouders-op-school',
    name: 'Meer ouders lopen de school binnen',
    intervention: 'schoolbrug',
    objective: 'diploma',
    period: '2026',
    evidence: 'Vijf scholen hielden een maand lang bij wie binnenkwam.',
  },
  {
    key: 'buiten-zitten',
    name: 'Op het eerste groene plein zitten weer mensen',
    intervention: 'groene-pleinen',
    objective: 'buiten',
    areas: areasNamed(['Futenhof']),
    period: '2026-06',
    evidence: 'Bewoners telden op tien avonden.',
  },
];
const NOORD_JUDGEMENTS: Written[] = [
  {
    key: 'werk-2025',
    objective: 'werk',
    judgement: 'nearer',
    reason: 'In Noorderdiep hebben minder mensen een uitkering. In Heidewolde zien wij dat nog niet.',
    judgedBy: 'Programmateam',
    judgedOn: '2025-11-20',
    residentsSay: 'Er is meer werk, maar vaak voor weinig uren.',
    residentsAsked: '26 bewoners in De Waterlelie, oktober 2025',
  },
  {
    key: 'werk-2026',
    objective: 'werk',
    judgement: 'nearer',
    reason: 'Het gaat door in Noorderdiep. Heidewolde doet pas sinds dit jaar mee.',
    judgedBy: 'Programmateam',
    judgedOn: '2026-10-15',
  },
  {
    key: 'veilig-2025',
    objective: 'veilig',
    judgement: 'unclear',
    reason: 'Er is meer licht en een vast gezicht op straat. In de cijfers zien wij geen verschil.',
    judgedBy: 'Programmateam',
    judgedOn: '2025-11-20',
    residentsSay: 'Het is minder donker, maar wij voelen ons niet veiliger.',
    residentsAsked: 'Schouw van Bewonersgroep Heidewolde, september 2025',
  },
  {
    key: 'taal-2026',
    objective: 'taal',
    judgement: 'too-early',
    reason: 'Taal aan tafel loopt goed, maar een toets volgt pas in 2027.',
    judgedBy: 'Trekkers Leren',
    judgedOn: '2026-09-10',
  },
  {
    key: 'buiten-2026',
    objective: 'buiten',
    judgement: 'further-away',
    reason: 'Drie van de vier pleinen zijn niet begonnen en er is een plan voor meer parkeren.',
    judgedBy: 'Programmateam',
    judgedOn: '2026-10-15',
  },
];

export const NOORD_CHAIN = {
  trend: [
    {
      key: 'werk',
      name: 'In Waterwolde-Noord leven minder mensen van eigen werk dan in de rest van de gemeente',
      indicator: 'waterwolde_income_from_work_share',
      areas: ['WW-NOORD'],
    },
    {
      key: 'school',
      name: 'Meer jongeren dan elders gaan van school zonder diploma',
      indicator: 'waterwolde_early_school_leavers_share',
      areas: ['WW-NOORD'],
    },
    {
      key: 'vertrouwen',
      name: 'Bewoners zeggen dat zij steeds opnieuw hun verhaal moeten doen',
      what: 'Dit kwam in 2018 in bijna elk gesprek terug. Er is geen cijfer van.',
      areas: ['WW-NOORD'],
    },
  ],
  ambition: [
    {
      key: 'gelijke-kansen',
      name: 'Het maakt voor je kansen niet meer uit in welke buurt van Waterwolde je woont',
      trends: ['werk', 'school'],
      by: '2038',
    },
    {
      key: 'samen-beslissen',
      name: 'Bewoners beslissen mee over alles wat hun straat raakt',
      trends: ['vertrouwen'],
      mechanism: 'Wie meebeslist, wordt gehoord, en hoeft zijn verhaal niet steeds opnieuw te doen.',
      assumption: 'Partners doen ook echt wat er is besloten.',
      by: '2030',
    },
  ],
  objective: NOORD_OBJECTIVES.map(([key, name, theme, by, areas]) => ({
    key,
    name,
    theme,
    by,
    areas: areasNamed(areas),
    // Of this one nobody said anything for long: the start page asks for a judgement.
    ...(key === 'zorg-dichtbij' && { asOf: '2025-03-01' }),
    ambition: key === 'samen' || key === 'jeugd' ? 'samen-beslissen' : 'gelijke-kansen',
  })),
  criterion: NOORD_CRITERIA.map((one, index) =>
    filled({ key: `${one.objective}-${index + 1}`, ...one, areas: areasNamed((one.areas as string[] | undefined) ?? []) }),
  ),
  contribution: NOORD_CONTRIBUTIONS.map(contributionOf),
  outcome: NOORD_OUTCOMES,
  impactJudgement: NOORD_JUDGEMENTS,
};

function contributionOf([intervention, objective, mechanism, strength, assumption, sign = 'helps']: Contribution): Written {
  return filled({ key: `${intervention}-${objective}`, intervention, objective, mechanism, assumption, strength, sign });
}

/** What is planted in the chain of Waterwolde-Noord for the screens that show gaps. */
export const CHAIN_GAPS = {
  objectiveNobodyServes: 'zorg-dichtbij',
  interventionWithoutGoal: ['buurtapp', 'straatspeeldag'],
  outputWithoutNumber: 'groene-pleinen-2026',
  workAgainstEachOther: { objective: 'buiten', helps: ['groene-pleinen', 'nieuw-futenhof'], against: ['meer-parkeerplaatsen'] },
};

export const DORPEN_CHAIN = {
  trend: [
    {
      key: 'weg',
      name: 'Winkels, bus en zorg zijn verder weg dan tien jaar geleden',
      indicator: 'distance_large_supermarket_km',
      areas: areasNamed(['Hoogwolde', 'Kleiwolde', 'WW-LAUWERBROEK']),
    },
  ],
  ambition: [{ key: 'blijven-wonen', name: 'Wie in een dorp woont, kan er goed blijven wonen', trends: ['weg'], by: '2030' }],
  objective: [
    { key: 'voorzieningen', name: 'Boodschappen en bus zijn dichtbij', theme: 'voorzieningen', ambition: 'blijven-wonen', by: '2026' },
    { key: 'zorg', name: 'Er is zorg in het dorp', theme: 'zorg', ambition: 'blijven-wonen', by: '2026' },
    { key: 'ontmoeten', name: 'Elk dorp heeft een plek om elkaar te ontmoeten', theme: 'meedoen', ambition: 'blijven-wonen', by: '2026' },
  ],
  criterion: [
    {
      key: 'supermarkt',
      objective: 'voorzieningen',
      name: 'Een winkel binnen anderhalve kilometer',
      indicator: 'distance_large_supermarket_km',
      areas: areasNamed(['Hoogwolde']),
      target: 1.5,
      direction: 'less',
      by: '2026',
    },
    {
      key: 'huisarts',
      objective: 'zorg',
      name: 'Een huisarts dichterbij',
      indicator: 'distance_gp_km',
      areas: areasNamed(['Kleiwolde']),
      target: 2,
      direction: 'less',
      by: '2026',
    },
    {
      key: 'zaal',
      objective: 'ontmoeten',
      name: 'In elk dorp is een zaal open',
      noticed: 'Je kunt er elke week terecht.',
      noticedNow: 'In drie van de vier dorpen is dat zo.',
      askedWhom: 'Dorpsraden',
      askedAt: '2026-04',
    },
  ],
  contribution: [
    ['dorpswinkel', 'voorzieningen', 'De winkel staat in het dorp zelf.', 'direct'],
    ['buurtbus', 'voorzieningen', 'Met de bus kom je bij winkel en school.', 'supporting'],
    ['glasvezel', 'voorzieningen', 'Met snel internet kun je thuis werken en bestellen.', 'supporting'],
    ['zonnedak', 'ontmoeten', 'De lage rekening houdt het dorpshuis open.', 'slight'],
    ['huisarts-op-woensdag', 'zorg', 'De huisarts komt naar het dorp.', 'direct'],
    ['eettafel', 'zorg', 'Wie mee-eet, wordt gezien.', 'slight'],
    ['eettafel', 'ontmoeten', 'Ouderen eten samen.', 'direct'],
    ['dorpsondersteuner', 'zorg', 'Hulp begint bij iemand die je kent.', 'direct'],
    ['turfschuur-opgeknapt', 'ontmoeten', 'De zaal is warm en voor iedereen te bereiken.', 'direct'],
  ].map((row) => contributionOf(row as unknown as Contribution)),
};

export const OPGROEIEN_CHAIN = {
  trend: [{ key: 'kansen', name: 'Kinderen beginnen met verschillende kansen aan school', areas: ['GM9901'] }],
  ambition: [{ key: 'goede-start', name: 'Elk kind in Waterwolde begint goed aan school', trends: ['kansen'], by: '2030' }],
  objective: [
    { key: 'opvoeden', name: 'Ouders staan er niet alleen voor', theme: 'opvoeden', ambition: 'goede-start', by: '2027' },
    { key: 'gezond', name: 'Kinderen eten en bewegen genoeg', theme: 'gezond-opgroeien', ambition: 'goede-start', by: '2027' },
  ],
  criterion: [
    {
      key: 'ouders',
      objective: 'opvoeden',
      name: 'Ouders weten bij wie zij terechtkunnen',
      noticed: 'Je kent iemand aan wie je het kunt vragen.',
    },
    { key: 'ontbijt', objective: 'gezond', name: 'Geen kind begint met een lege maag', noticed: 'Kinderen hebben ontbeten.' },
  ],
  contribution: [
    ['ouders-samen', 'opvoeden', 'Ouders leren van elkaar.', 'direct'],
    ['spelen-vanaf-een-half-jaar', 'opvoeden', 'Ouders krijgen lucht en kinderen leren samen spelen.', 'direct'],
    ['thuis-in-taal', 'opvoeden', 'Voorlezen verbindt en leert woorden.', 'supporting'],
    ['digitaal-wijs', 'opvoeden', 'Ouders begrijpen wat hun kind meemaakt.', 'supporting'],
    ['gezonde-school', 'gezond', 'Alle kinderen ontbijten, zonder dat iemand opvalt.', 'direct'],
  ].map((row) => contributionOf(row as unknown as Contribution)),
};
