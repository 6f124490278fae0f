import type { Voice } from '#i18n/voice';

/** Plans of partners beside the themes of a programme, challenges and interests. */
export const plans = (say: Voice) => ({
  title: 'Plannen naast de thema’s',
  lead: 'Waar plannen van partners elkaar raken, waar een plan ontbreekt, waar ze botsen, en wie welk belang heeft.',
  addPlan: 'Plan toevoegen',
  addChallenge: 'Opgave toevoegen',
  addInterest: 'Belang toevoegen',
  list: 'Alle plannen',
  caption: 'Plannen per thema',
  theme: 'Thema',
  plan: 'Plannen die gelden of worden gemaakt',
  seen: 'Wat we zien',
  gap: 'Geen plan: een gat',
  one: 'Eén plan',
  several: (count: number) => `${count} plannen op dit thema: stem ze af`,
  ofOthers: (count: number) => (count === 1 ? 'Eén ervan is van een ander programma.' : `${count} ervan zijn van andere programma’s.`),
  gapOwn: (count: number) =>
    count === 1 ? 'Geen plan van dit programma, wel een van een ander' : `Geen plan van dit programma, wel ${count} van andere`,
  noCommon:
    'Bij dit thema is niet ingevuld bij welk thema van de cijfers het hoort. Peil kan er geen plannen van andere programma’s naast leggen.',
  around: {
    title: 'Plannen van andere programma’s',
    column: 'Plannen van andere programma’s',
    found: (plans: number, programmes: number) =>
      `${plans === 1 ? 'Er is 1 plan' : `Er zijn ${plans} plannen`} van ${programmes === 1 ? 'een ander programma' : `${programmes} andere programma’s`}. Ze staan in de tabel hierboven, of hieronder als dit programma hun thema niet heeft.`,
    rule: say(
      'Peil zet er een plan bij als het voor een deel in hetzelfde gebied geldt als dit programma, of als een plan ervan. Twee thema’s zijn hetzelfde als ze bij hetzelfde thema van de cijfers horen. Je ziet alleen plannen die je mag lezen. Plannen die voorbij zijn, staan er niet bij.',
      'Peil zet er een plan bij als het voor een deel in hetzelfde gebied geldt als dit programma, of als een plan ervan. Twee thema’s zijn hetzelfde als ze bij hetzelfde thema van de cijfers horen. U ziet alleen plannen die u mag lezen. Plannen die voorbij zijn, staan er niet bij.',
    ),
    none: say(
      'Er zijn geen plannen van andere programma’s in dit gebied die je mag lezen.',
      'Er zijn geen plannen van andere programma’s in dit gebied die u mag lezen.',
    ),
    noArea: 'Van dit programma en zijn plannen is geen gebied ingevuld. Peil kan er geen plannen van andere programma’s naast leggen.',
    unplaced: (count: number) =>
      count === 1
        ? 'Van 1 plan van een ander programma weet Peil niet waar het geldt: er is geen gebied ingevuld, of een gebied waarvan geen cijfers zijn. Het staat hier niet bij.'
        : `Van ${count} plannen van andere programma’s weet Peil niet waar ze gelden: er is geen gebied ingevuld, of een gebied waarvan geen cijfers zijn. Die staan hier niet bij.`,
    unserved: (themes: string) => `Thema’s waarvoor in dit gebied geen plan is, van geen enkel programma: ${themes}.`,
    allServed: 'Voor elk thema van de cijfers is in dit gebied een plan.',
    untold: (count: number) =>
      count === 1
        ? 'Van 1 plan is niet te zeggen bij welk thema van de cijfers het hoort.'
        : `Van ${count} plannen is niet te zeggen bij welk thema van de cijfers ze horen.`,
    elsewhere: 'Thema’s die dit programma niet heeft',
    apart: 'Niet te vergelijken',
    apartWhy: 'De thema’s van deze plannen horen bij geen thema van de cijfers, of er is geen thema ingevuld.',
    from: 'Van',
    theirThemes: (themes: string) => `Thema daar: ${themes}.`,
    where: 'Zelfde gebied',
    forAll: 'Geldt voor het hele gebied van dit programma.',
    onlyPlans: 'Geldt niet in het gebied van dit programma, wel in dat van een plan ervan.',
    proposed: 'Plannen van twee programma’s die elkaar misschien overlappen',
    proposedRule:
      'Hiervoor geldt dezelfde regel: een thema delen, voor een deel in hetzelfde gebied, en tegelijk. Of ze elkaar overlappen of botsen, beslissen mensen van beide programma’s samen. Peil houdt dat niet bij.',
    proposedNone: 'Er zijn geen plannen van twee programma’s die aan deze regel voldoen.',
    more: (count: number) => `Nog ${count}`,
    there: (themes: string) => `daar: ${themes}`,
  },
  noThemes: 'Er zijn nog geen thema’s ingevuld.',
  noTheme: 'Plannen zonder thema',
  ended: 'Voorbij, telt niet mee',
  pairs: { overlaps: 'Plannen die elkaar overlappen', clashes: 'Plannen die botsen' },
  and: 'en',
  noPairs: { overlaps: 'Er is geen overlap ingevuld.', clashes: 'Er is geen botsing ingevuld.' },
  gapAreas: 'Geen plan voor',
  gapAreaMissing: 'Van een plan is niet ingevuld voor welk gebied het is.',
  runsOut: (when: string) => `Na ${when} is er geen plan meer, en het programma loopt dan nog.`,
  proposed: 'Plannen die elkaar misschien overlappen',
  proposedRule:
    'Peil wijst twee plannen aan als ze een thema delen, voor een deel in hetzelfde gebied zijn, en tegelijk kunnen gelden. Of ze elkaar overlappen of botsen, beslist een mens.',
  proposedNone: 'Er zijn geen plannen die aan deze regel voldoen en waarover nog niets is ingevuld.',
  sharedThemes: 'Zelfde thema',
  sharedAreas: 'Zelfde gebied',
  bothFrom: (when: string) => `Tegelijk vanaf ${when}`,
  bothNow: 'Vanaf wanneer ze tegelijk gelden, is niet bekend',
  datesMissing: 'Begin of eind is niet overal ingevuld',
  decide: 'Vul in wat het is',
  isOverlap: 'ze overlappen elkaar',
  isClash: 'ze botsen',
  challenge: 'Opgave',
  tension: {
    supports: (supports: string, _clashes: string) => `Gesteund door ${supports}. Niemand is ertegen.`,
    clashes: (_supports: string, clashes: string) => `Botst met ${clashes}. Niemand steunt het nog.`,
    meets: (supports: string, clashes: string) => `Hier botst het: ${supports} voor, ${clashes} tegen.`,
  },
  noTension: 'Nog niemand koos voor of tegen.',
  challenges: 'Opgaven per gebied',
  noChallenges: 'Er zijn nog geen opgaven ingevuld.',
  noArea: 'Zonder gebied',
  space: 'Vraagt ruimte',
  interests: 'Belangen',
  noInterests: 'Nog geen belangen ingevuld.',
  interestsHidden: say(
    'Belangen zijn alleen voor wie meestuurt. Jij stuurt hier niet mee.',
    'Belangen zijn alleen voor wie meestuurt. U stuurt hier niet mee.',
  ),
});
