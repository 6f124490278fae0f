import type { Criterion } from '#domain/profile/area-contribution';
import type { ClaimCondition } from '#domain/answer/contribution';
import type { AreaContribution } from '#domain/profile/area-contribution';

type Rung = AreaContribution['rung'];

/** Dutch words of a contribution; the source of the types of every other language. */
export const nl = {
  title: (indicator: string, areas: string) => `Heeft het werk geholpen? ${indicator} in ${areas}`,
  start: (year: string, name: string | null) => `Start: ${year}${name === null ? '' : ` (${name})`}.`,
  asked: (asked: string, parts: string) => `${asked} is hier: ${parts}, elk even zwaar.`,
  residents: 'Voor bewoners',
  partners: 'Voor partners',
  effectOfAll: (count: number) => `gemiddelde van ${count} gebieden`,
  noAnswer: 'Geen antwoord',
  reached:
    'Laat in plaats daarvan zien wat er is gedaan, hoeveel mensen zijn bereikt en wat zij ervan vonden. Niet te zien is niet hetzelfde als niet geholpen.',
  rung: {
    4: 'Trede 4 van 4: synthetische difference-in-differences, met proeven op de vergelijkingsgebieden.',
    3: 'Trede 3 van 4: difference-in-differences, met proeven op de vergelijkingsgebieden.',
    2: 'Trede 2 van 4: onderbroken tijdreeks.',
    1: 'Trede 1 van 4: voor en na, zonder vergelijking. Dit zegt niets over de oorzaak.',
    0: 'Trede 0 van 4: alleen vertellen wat er is gedaan.',
  } satisfies Record<Rung, string>,
  how: 'Hoe weten we dit?',
  notHigher: (rung: number, reasons: string) => `Niet trede ${rung}: ${reasons}`,
  difference: (value: string, low: string, high: string) =>
    `Verschil na de start met hoe het zonder het werk was gegaan: ${value} (95%: ${low} tot ${high}).`,
  differenceAlone: (value: string) => `Verschil na de start met hoe het zonder het werk was gegaan: ${value}.`,
  change: (value: string, low: string, high: string) => `Gemiddelde na de start min ervoor: ${value} (95%: ${low} tot ${high}).`,
  smallest: (value: string) => `Kleinste verschil dat we hier kunnen zien: ${value}.`,
  promised: (value: string) => `Beloofd in het plan: ${value}.`,
  promisedReached: (value: string, share: string, whole: string) =>
    `Beloofd in het plan: ${value} voor wie is bereikt (${share} van de mensen). In het hele cijfer is dat ${whole}.`,
  placeboOne: (runs: string, rank: string, of: string, p: string) =>
    `Proef: ${runs} keer gedaan alsof een ander gebied het werk kreeg. Het echte verschil staat op plaats ${rank} van ${of} (p = ${p}).`,
  placeboSets: (runs: string, size: string, rank: string, of: string, p: string) =>
    `Proef: ${runs} keer gedaan alsof ${size} andere gebieden het werk kregen. Het echte verschil staat op plaats ${rank} van ${of} (p = ${p}).`,
  inTime: (start: string, value: string, p: string) =>
    `Proef in de tijd: met een verzonnen start in ${start} vinden we ${value} (p = ${p}). Hier hoort niets te zien te zijn.`,
  leaveOne: (low: string, high: string) => `Laten we steeds één vergelijkingsgebied weg, dan ligt het verschil tussen ${low} en ${high}.`,
  beside: (value: string, p: string) => `Ernaast, met synthetische controle: ${value} (plaats in de proef: p = ${p}).`,
  pool: {
    chosen: (count: string, considered: string, level: string, years: string) =>
      `Vergeleken met ${count} van ${considered} ${level}, gekozen op wat bekend was voor de start${years === '' ? '' : ` (${years})`}.`,
    registered: (count: string) => `Vergeleken met ${count} gebieden, zoals geregistreerd.`,
    gone: (areas: string) => `Geregistreerd maar niet meer in de cijfers: ${areas}.`,
    none: 'Er bleef geen gebied over om mee te vergelijken.',
    even: 'Elk gebied telt even zwaar.',
    weightless: (count: string) => `De andere ${count} gebieden krijgen geen gewicht.`,
    names: (areas: string) => `Gekozen: ${areas}.`,
  },
  column: {
    criterion: 'Eis aan een vergelijkingsgebied',
    dropped: 'Valt af',
    area: 'Vergelijkingsgebied',
    code: 'Code',
    within: 'Ligt in',
    weight: 'Gewicht',
    year: 'Jaar',
    treated: 'Met het werk',
    comparison: 'Vergelijking',
    gap: 'Verschil',
  },
  criterion: {
    'no-programme': () => 'heeft zelf geen groot programma (gebieden van deze instantie)',
    'not-left-out': () => 'is niet weggelaten door de vrager (--without)',
    'not-adjacent': ({ by }) =>
      by === 'borders' ? 'ligt er niet naast (gezien aan de grenzen)' : 'ligt niet in dezelfde wijk (er zijn geen grenzen ingeladen)',
    size: ({ least, year }) => `heeft ${least} inwoners of meer (${year})`,
    urbanity: ({ least, most, year }) => `is even stedelijk: klasse ${least === most ? least : `${least} tot ${most}`} (${year})`,
    'social-rent': ({ least, most, year }) =>
      `heeft ${Math.max(0, least ?? 0).toFixed(0)} tot ${Math.min(100, most ?? 100).toFixed(0)}% woningen van een corporatie (${year})`,
    'complete-before': () => 'heeft elk jaar voor de start een cijfer, op dezelfde grens',
    'most-alike': ({ most }) => `hoort bij de ${most} waarvan het verloop voor de start het meest lijkt`,
  } as Readonly<Record<Criterion['id'], (criterion: Criterion) => string>>,
  notApplied: {
    'no-programme': 'eigen programma: niet toegepast, er is geen programma bekend. Noem ze met --without.',
    'not-left-out': '',
    'not-adjacent': 'niet ernaast: niet toegepast, er zijn geen grenzen ingeladen',
    size: 'aantal inwoners: niet toegepast, daarvan is voor de start geen cijfer',
    urbanity: 'even stedelijk: niet toegepast, daarvan is voor de start geen cijfer',
    'social-rent': 'even veel corporatiewoningen: niet toegepast, daarvan is voor de start geen cijfer',
    'complete-before': '',
    'most-alike': '',
  } satisfies Record<Criterion['id'], string>,
  firstYear: '* Eerste jaar met het werk.',
  droppedUnknown: (dropped: string, unknown: string) => `${dropped} (${unknown} onbekend)`,
  conclusion: {
    effect: 'Conclusie: waarschijnlijk heeft het werk bijgedragen. Aan alle eisen is voldaan.',
    'no-evidence': 'Conclusie: geen aanwijzing. Een verschil zo groot als beloofd was te zien geweest.',
    inconclusive: (steps: string) => `Conclusie: we weten het niet. Niet voldaan: ${steps}.`,
    refused: 'Conclusie: geen uitspraak.',
  },
  step: {
    'control-rank': 'een plaats vooraan in de proef met synthetische controle',
    'placebo-rank': 'een plaats vooraan in de proef',
    'interval-without-nought': 'een marge waar nul buiten valt',
    fit: 'gebieden die voor de start goed meelopen',
    'pre-trend': 'een verschil dat voor de start niet verschoof',
    'enough-areas': 'genoeg gebieden (5 met het werk, 10 om mee te vergelijken)',
    'nothing-at-pretended-start': 'niets te zien bij een verzonnen start',
    'sign-without-one': 'dezelfde richting als één vergelijkingsgebied wegvalt',
    'untouched-still': 'geen verandering in wat niet geraakt kan zijn',
    'enough-years': 'genoeg jaren (8 voor de start, 2 erna)',
  } satisfies Record<ClaimCondition['step'], string>,
  reason: {
    'start-unknown': () => 'niemand weet wanneer het begon.',
    'too-few-pre-periods': (p) =>
      `er ${are(p.n)} van voor de start met een cijfer; nodig zijn er ${p.needed}. Alleen oudere cijfers helpen: laad die in als ze er zijn.`,
    'too-few-post-periods': (p) =>
      `er ${are(p.n)} vanaf de start; nodig zijn er ${p.needed}. Over ${years(Number(p.needed) - Number(p.n))} kan het, als er elk jaar een cijfer bij komt.`,
    'too-few-comparisons': (p) =>
      `er ${p.n === 1 ? 'is 1 gebied' : `zijn ${p.n} gebieden`} om mee te vergelijken; nodig zijn er ${p.needed}. Laad cijfers van meer gebieden in, of vergelijk met een ruimere groep gebieden.`,
    'poor-pre-fit': () =>
      'er zijn geen gebieden die voor de start genoeg meelopen. Met andere of meer vergelijkingsgebieden kan het misschien wel.',
    'one-treated-unit': (p) =>
      `het gaat om één gebied; nodig zijn er ${p.needed ?? 5} met het werk. Bekijk de gebieden van het programma samen.`,
    'few-treated-units': (p) =>
      `het gaat om ${p.n} gebieden; nodig zijn er ${p.needed} met het werk. Bekijk de gebieden van het programma samen.`,
    'pre-trend-differs': () => 'het verschil met de andere gebieden verschoof al voor de start.',
    'missing-data': (p) =>
      p.period === undefined
        ? 'er ontbreken cijfers.'
        : 'het cijfer van het laatste jaar voor de start ontbreekt. Komt dat er alsnog, dan kan het.',
    'weight-on-one-comparison': (p) => `al het gewicht ligt op één gebied (${p.area}).`,
    'effect-too-small-to-see': (p) =>
      `dit werk is te klein om in het cijfer van het hele gebied te zien. Verwacht: ${p.expected}; het kleinste verschil dat we hier kunnen zien: ${p.smallest}.`,
    'unresolved-break': (p) =>
      `de manier van tellen of de grens veranderde (${p.years}). Over één lijn ${p.n === 0 ? 'is er geen enkel jaar' : p.n === 1 ? 'is er nog 1 jaar' : `zijn er nog ${p.n} jaren`} van voor de start; nodig zijn er ${p.needed}. Met cijfers die zijn omgerekend naar één grens of telling kan het wel.`,
    'model-based-figure': () =>
      'dit cijfer komt uit een rekenmodel. Daarin zit geen werk van hier. Met cijfers die zijn geteld of gevraagd kan het wel.',
    'no-time-variation': () => 'het cijfer verandert niet.',
    'no-convergence': () => 'de berekening komt niet uit.',
    'not-judged': () => 'dit is niet beoordeeld.',
  } as Readonly<Record<string, (params: Readonly<Record<string, string | number | undefined>>) => string>>,
  reasonOther: 'met deze cijfers kan het niet.',
  warning: {
    'short-pre-period': (p) => `Er zijn maar ${p.n} jaren van voor de start: het getal is te zien, een uitspraak niet.`,
    'fair-pre-fit': () => 'De vergelijking loopt voor de start maar matig mee.',
    'poor-pre-fit': () => 'Met synthetische controle loopt de vergelijking voor de start slecht mee.',
    'too-few-post-periods': () => 'Er is maar één jaar na de start.',
    'too-few-comparisons': (p) =>
      p.n === 0
        ? 'Er is niets om mee te vergelijken.'
        : p.n === 1
          ? 'Er is maar één gebied om mee te vergelijken.'
          : `Er zijn maar ${p.n} gebieden om mee te vergelijken.`,
    'few-treated-units': (p) => `Er zijn maar ${p.n} gebieden met het werk.`,
    'one-treated-unit': () => 'Er is maar één gebied met het werk.',
    'weight-on-one-comparison': (p) => `Al het gewicht ligt op één gebied: ${p.area}.`,
    'placebo-in-time-found': (p) => `Bij een verzonnen start is al iets te zien (p = ${p.p}).`,
    'sign-depends-on-one-comparison': (p) => `Zonder ${p.area} keert de richting om.`,
    'pre-trend-differs': (p) => `Het verschil verschoof al voor de start (p = ${p.p}).`,
    'missing-data': () => 'Er ontbreken cijfers; er is niets ingevuld.',
    'periods-dropped': (p) =>
      p.because === undefined ? `Weggelaten jaren: ${p.periods}.` : `Weggelaten jaren, van voor of na een breuk: ${p.periods}.`,
    'comparisons-dropped': (p) => `Weggelaten gebieden, omdat er een cijfer ontbreekt: ${p.areas}.`,
    'incomplete-release': (p) =>
      `Let op: de gebieden om mee te vergelijken komen uit een levering die niet heel is (${p.releases}). Er kunnen gebieden ontbreken.`,
    'provisional-figures': () => 'Sommige cijfers zijn voorlopig.',
    'estimated-figures': () => 'Sommige cijfers zijn berekend.',
    'not-preregistered': () =>
      'Niet vooraf geregistreerd: niemand kan nazien of gebieden, start en cijfer zijn gekozen voordat de uitkomst bekend was. Doe het een volgende keer met --register.',
    'chosen-after-looking': (p) => `Anders dan geregistreerd: ${p.parts}.`,
  } as Readonly<Record<string, (params: Readonly<Record<string, string | number | undefined>>) => string>>,
  part: {
    intervention: 'naam van het werk',
    start: 'start',
    indicator: 'cijfer',
    treated: 'gebieden met het werk',
    comparisonAreas: 'vergelijkingsgebieden',
    method: 'methode',
    promised: 'wat was beloofd',
    reached: 'deel dat is bereikt',
  } as Readonly<Record<string, string>>,
  deviation: (part: string, registered: string, now: string) => `  ${part}: geregistreerd ${registered}; nu ${now}`,
  nothingSaid: 'niets',
  registration: {
    held: (hash: string, day: string) => `Geregistreerd op ${day}, kenmerk ${hash}.`,
    broken: 'Het bestand is na de registratie veranderd: het kenmerk klopt niet meer.',
    late: 'De cijfers van na de start waren toen al te zien.',
    asPlanned: 'De analyse is gedaan zoals geregistreerd.',
    done: (file: string) => `Geregistreerd: ${file}`,
    hash: (hash: string) => `Kenmerk (sha256): ${hash}`,
    moment: (moment: string) => `Moment: ${moment}`,
    later: 'Er is geen uitkomst bekeken. Vraag later hetzelfde met --registration en dit kenmerk. Bewaar het kenmerk ook ergens anders.',
    late2: (last: string) => `Let op: tot en met ${last} staan de cijfers al in Peil. Voor die jaren is dit geen registratie vooraf.`,
    pre: (years: string) => `Jaren van voor de start: ${years}.`,
  },
  sources: (releases: string) => `Leveringen: ${releases}`,
  method: (id: string, version: number) => `Methode: ${id}, versie ${version}. Uitleg: docs/methods/nl/bijdrage.md`,
};

function are(n: string | number | undefined): string {
  return n === 1 ? 'is 1 jaar' : `zijn ${n === 0 ? 'geen' : n} jaren`;
}

function years(count: number): string {
  return count === 1 ? 'een jaar' : `${count} jaar`;
}

export type ContributionWords = typeof nl;
