import { areasNamed, filled, STANDS_ON, type Written } from './written.ts';

type Row = [key: string, name: string, sort: string, what: string, areas?: string[]];

/**
 * Names on the web end in `.example`, which can never be anybody's (RFC 2606). No telephone: no Dutch numbers are known to be
 * kept for fiction. Of one group nothing is known, as happens: its pages say so.
 */
const NO_WAY_TO_REACH = 'dorpsgroep';
const SITES: Readonly<Record<string, string>> = {
  gemeente: 'gemeente-waterwolde',
  provincie: 'provincie-woldeland',
  politie: 'politie-wolde',
};

function waysTo(key: string): { website?: string; mail?: string } {
  if (key === NO_WAY_TO_REACH) return {};
  const site = `${SITES[key] ?? key}.example`;
  return { website: `https://${site}`, mail: `info@${site}` };
}

/** The organisations of Waterwolde, all invented. */
const ROWS: Row[] = [
  [
    'gemeente',
    'Gemeente Waterwolde',
    'municipality',
    'De gemeente zorgt voor straten, groen, hulp en plannen voor de wijken en dorpen.',
    ['GM9901'],
  ],
  [
    'woldewonen',
    'Woningstichting Woldewonen',
    'housing',
    'Verhuurt ruim 6.000 woningen en knapt straten op samen met de gemeente.',
    ['GM9901'],
  ],
  ['wijkteam', 'Wijkteam Waterwolde-Noord', 'welfare', 'Voor hulp bij geld, werk, opvoeden en zorg. Binnenlopen mag.', ['WW-NOORD']],
  ['politie', 'Politie Wolde', 'police', 'De wijkagenten van Waterwolde. Zij zijn er voor aangifte en voor een praatje.', ['GM9901']],
  [
    'scholengroep',
    'Scholengroep De Vaart',
    'education',
    'Negen basisscholen en een school voor voortgezet onderwijs in Waterwolde.',
    ['GM9901'],
  ],
  [
    'kinderopvang',
    'Kinderopvang De Otter',
    'childcare',
    'Opvang voor kinderen van nul tot twaalf jaar, in de wijken en twee dorpen.',
    ['GM9901'],
  ],
  ['woldecollege', 'Woldecollege', 'education', 'Mbo voor techniek, zorg en economie. Studenten lopen stage in de wijk.', ['GM9901']],
  [
    'werkbedrijf',
    'Werkbedrijf De Schakel',
    'employers',
    'Helpt mensen stap voor stap naar werk en heeft eigen ploegen in de wijk.',
    ['GM9901'],
  ],
  [
    'gezondheidsdienst',
    'Gezondheidsdienst Wolde',
    'care',
    'Voor gezond opgroeien en gezond blijven. Hier werkt ook het consultatiebureau.',
    ['GM9901'],
  ],
  [
    'waterlelie',
    'Buurthuis De Waterlelie',
    'welfare',
    'Koffie, samen eten en plannen voor de buurt.',
    ['WW-VOGELPLAS', 'Futenhof', 'Snippenwaard'],
  ],
  [
    'bewonersgroep',
    'Bewonersgroep Heidewolde',
    'residents',
    'Bewoners die elke maand samen door de straten lopen en opschrijven wat zij zien.',
    ['WW-HEIDE'],
  ],
  ['turfschuur', 'Dorpshuis De Turfschuur', 'residents', 'De plek voor de vier dorpen van Lauwerbroek.', ['WW-LAUWERBROEK']],
  [
    'dorpsbelang',
    'Dorpsbelang Hoogwolde',
    'residents',
    'Bewoners van Hoogwolde. Zij begonnen de winkel en beheren het dorpshuis.',
    ['Hoogwolde'],
  ],
  [
    'buurtbusvereniging',
    'Vereniging Buurtbus Wolderbroek',
    'residents',
    'De chauffeurs van de buurtbus. Iedereen met een rijbewijs mag meedoen.',
    ['Wolderbroek', 'WW-LAUWERBROEK'],
  ],
  [
    'dorpscooperatie',
    'Dorpscoöperatie Aschterveen',
    'business',
    'Bewoners en bedrijven die samen regelen wat het dorp mist.',
    ['Aschterveen'],
  ],
  ['dorpsraad', 'Dorpsraad Kleiwolde', 'residents', 'De raad praat met de gemeente en dekt elke donderdag de eettafel.', ['Kleiwolde']],
  ['dorpsgroep', 'Dorpsgroep Elderhoek', 'residents', 'Bewoners die van een braak stuk land een tuin maken.', ['Elderhoek']],
  ['bibliotheek', 'Bibliotheek Waterwolde', 'culture', 'Boeken, computers en taalhulp. Ook met een bus in de dorpen.', ['GM9901']],
  ['sportservice', 'Sportservice Wolde', 'sport', 'Helpt clubs en scholen om meer mensen te laten bewegen.', ['GM9901']],
  [
    'provincie',
    'Provincie Woldeland',
    'province',
    'Een verzonnen provincie. Zij geeft subsidie aan dorpen en sluit afspraken met gemeenten.',
    ['GM9901'],
  ],
];

export function organisationsFile() {
  const organisation: Written[] = ROWS.map(([key, name, sort, what, areas = []]) =>
    filled({ key, name: `${name}`, sort, what, areas: areasNamed(areas), ...waysTo(key) }),
  );
  return { asOf: STANDS_ON, organisation };
}
