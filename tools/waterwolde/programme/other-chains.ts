import { contributionOf, type Contribution } from './noord-contributions.ts';
import { areasNamed } from './written.ts';

/** The results chains of the two smaller programmes. */
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
  ambition: [
    { key: 'goede-start', name: 'Elk kind in Waterwolde begint goed: aan school, en later aan werk', trends: ['kansen'], by: '2030' },
  ],
  objective: [
    { key: 'opvoeden', name: 'Ouders staan er niet alleen voor', theme: 'opvoeden', ambition: 'goede-start', by: '2027' },
    { key: 'gezond', name: 'Kinderen eten en bewegen genoeg', theme: 'gezond-opgroeien', ambition: 'goede-start', by: '2027' },
    { key: 'stage', name: 'Elke leerling vindt een stage', theme: 'leren-werken', ambition: 'goede-start', by: '2028' },
  ],
  criterion: [
    {
      key: 'ouders',
      objective: 'opvoeden',
      name: 'Ouders weten bij wie zij terechtkunnen',
      noticed: 'Je kent iemand aan wie je het kunt vragen.',
    },
    {
      key: 'ontbijt',
      objective: 'gezond',
      name: 'Geen kind begint met een lege maag',
      noticed: 'Kinderen hebben ontbeten.',
      noticedNow: 'Leraren zien na acht uur geen kinderen meer die honger hebben. Op maandag nog wel.',
      askedWhom: 'Leraren van zeven scholen',
      askedAt: '2026-09',
    },
    {
      key: 'stage',
      objective: 'stage',
      name: 'Niemand zoekt langer dan een maand naar een stage',
      noticed: 'Je hoeft geen oom bij een bedrijf te hebben.',
    },
  ],
  contribution: [
    ['ouders-samen', 'opvoeden', 'Ouders leren van elkaar.', 'direct'],
    ['spelen-vanaf-een-half-jaar', 'opvoeden', 'Ouders krijgen lucht en kinderen leren samen spelen.', 'direct'],
    ['thuis-in-taal', 'opvoeden', 'Voorlezen verbindt en leert woorden.', 'supporting'],
    ['digitaal-wijs', 'opvoeden', 'Ouders begrijpen wat hun kind meemaakt.', 'supporting'],
    ['gezonde-school', 'gezond', 'Alle kinderen ontbijten, zonder dat iemand opvalt.', 'direct'],
    ['stage-dichtbij', 'stage', 'Een bedrijf dat een plek vrijhoudt, hoeft niet te worden overgehaald.', 'direct'],
  ].map((row) => contributionOf(row as unknown as Contribution)),
};
