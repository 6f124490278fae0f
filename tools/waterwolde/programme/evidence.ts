import { NOORD_CHAIN } from './noord-chain.ts';
import { filled, type Written } from './written.ts';

type Target =
  { output: string } | { registration: string } | { link: string } | { indicator: string; area: string; period: string; seen?: string };
type Evidence = readonly [
  key: string,
  claim: Readonly<Record<string, string>>,
  target: Target,
  why: string,
  sign?: 'contradicts',
  openTo?: 'steering',
];

const figure = (indicator: string, area: string, period = '2024') => ({ indicator, area, period });
const NOORDERDIEP = 'WK990101';
const HEIDEWOLDE = 'WK990102';

/** The mark of 12.7 per cent (`insight/evidence/figure-mark`): what stood there before the figure was published anew. */
const MARK_OF_BEFORE = '234bb6450ab21717e8ca3dcc6686c60a95b5b6c684433f3085b8b2659b5ad293';

const BENEFITS = 'bijstand_share_15_plus';

/** What speaks for and against what Waterwolde-Noord says of itself. Planted: a figure that changed after it was pointed at. */
const EVIDENCE: readonly Evidence[] = [
  [
    'uitkeringen-noorderdiep',
    { outcome: 'minder-uitkeringen' },
    figure(BENEFITS, NOORDERDIEP),
    'In Noorderdiep daalde het aandeel met een bijstandsuitkering.',
  ],
  [
    'uitkeringen-vraag',
    { outcome: 'minder-uitkeringen' },
    { registration: 'werk-dichtbij-vraag' },
    'De vraag of het hielp is vooraf vastgelegd.',
  ],
  [
    'oordeel-werk-2025-noorderdiep',
    { impactJudgement: 'werk-2025' },
    figure(BENEFITS, NOORDERDIEP, '2023'),
    'Toen het oordeel werd gegeven, was dit het nieuwste cijfer.',
  ],
  [
    'oordeel-werk-2026-noorderdiep',
    { impactJudgement: 'werk-2026' },
    { ...figure(BENEFITS, NOORDERDIEP), seen: MARK_OF_BEFORE },
    'Het nieuwste cijfer van Noorderdiep is lager dan dat van toen. Of dat doorgaat, weten we nog niet.',
  ],
  [
    'oordeel-werk-2026-heidewolde',
    { impactJudgement: 'werk-2026' },
    figure(BENEFITS, HEIDEWOLDE),
    'In Heidewolde is het nog bijna even hoog als drie jaar eerder.',
    'contradicts',
  ],
  [
    'oordeel-veilig-2025-vernieling',
    { impactJudgement: 'veilig-2025' },
    figure('crime_vandalism_per_1000', NOORDERDIEP),
    'Het ene jaar zijn er meer vernielingen, het andere minder.',
  ],
  [
    'bezoek-bereikt',
    { contribution: 'werk-dichtbij-werk' },
    { output: 'werk-dichtbij-2026' },
    'Zoveel bezoeken waren er bij mensen die niet naar het loket komen.',
  ],
  [
    'bedrijven-plekken',
    { contribution: 'werk-dichtbij-werk' },
    { output: 'werk-dichtbij-2024' },
    'In dit jaar bleven er bezoeken liggen, omdat bedrijven geen plek hadden.',
    'contradicts',
    'steering',
  ],
  [
    'ervaring-bezoeken',
    { assessment: 'werk-dichtbij-ervaring-2026' },
    { output: 'werk-dichtbij-2026' },
    'De bewoners die meeschreven, gingen daarna mee op bezoek.',
  ],
  [
    'norm-van-bezoeken',
    { assessment: 'werk-dichtbij-norm-2026' },
    { output: 'werk-dichtbij-2025' },
    'In 2025 waren het er minder dan de norm.',
    'contradicts',
  ],
  [
    'gezinnen-geholpen',
    { assessment: 'schoolbrug-norm-2025' },
    { output: 'schoolbrug-2024' },
    'Zoveel gezinnen kregen hulp in het jaar voor deze norm.',
  ],
  [
    'honderdste-wandeling',
    { assessment: 'rondje-noorderdiep-gevierd-2024' },
    { output: 'rondje-noorderdiep-2024' },
    'In dit jaar was de honderdste wandeling.',
  ],
  [
    'feest-op-het-plein',
    { assessment: 'groene-pleinen-gevierd-2026' },
    { link: 'https://bewonersgroep.example/feest-op-het-plein' },
    'De bewonersgroep schreef er een stukje over.',
  ],
  ['app-gebruik', { decision: 'app-stoppen' }, { output: 'buurtapp-2022' }, 'Na twee jaar gebruikten maar weinig mensen de app.'],
  [
    'les-inbraak',
    { lesson: 'sloten' },
    figure('crime_dwelling_theft_per_1000', NOORDERDIEP),
    'In Noorderdiep deden wij niets aan sloten, en ook daar daalde het.',
  ],
  [
    'trend-werk-noord',
    { trend: 'werk' },
    figure('waterwolde_income_from_work_share', 'WW-NOORD'),
    'In Noord leven minder huishoudens van eigen werk dan in heel Waterwolde.',
  ],
  [
    'plein-geteld',
    { criterion: criterionOf('buiten') },
    { output: 'groene-pleinen-2026' },
    'Op het eerste plein, dat klaar is, zitten nu mensen.',
  ],
  [
    'bezoeken-jaarbericht',
    { claimedOutput: 'werk-dichtbij-2024' },
    { link: 'https://werkbedrijf.example/jaarbericht-2024' },
    'Het werkbedrijf telt de bezoeken en noemt het aantal in zijn jaarbericht.',
  ],
  [
    'lantaarns-klaar',
    { intervention: 'licht-op-straat' },
    { output: 'licht-op-straat-2021' },
    'In dit jaar kwamen de laatste lantaarns te staan.',
  ],
  [
    'sloten-na-licht',
    { linkage: 'licht-en-slot' },
    { output: 'samen-tegen-inbraak-2019' },
    'Wie een beter slot kreeg, wees ook donkere paden aan.',
  ],
  [
    'plein-nog-zonder-telling',
    { timelineEvent: 'plein' },
    { output: 'groene-pleinen-2026' },
    'Hier staat nog geen aantal bij: er is niet geteld.',
    'contradicts',
  ],
];

export const NOORD_EVIDENCE: Written[] = EVIDENCE.map(([key, claim, target, why, sign, openTo]) =>
  filled({ key, ...claim, ...targetOf(target), sign: sign ?? 'supports', why, openTo: openTo ?? 'resident' }),
);

function targetOf(target: Target): Record<string, unknown> {
  if (!('indicator' in target)) return target;
  const { indicator, area, period, seen } = target;
  return { indicator, areas: [area], period, comparator: 'municipality', figureMark: seen };
}

function criterionOf(objective: string): string {
  return NOORD_CHAIN.criterion.find((one) => one.objective === objective && one.noticedNow !== undefined)!.key;
}
