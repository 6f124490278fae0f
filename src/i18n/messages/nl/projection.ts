import type { Heading } from '#domain/profile/projection';
import { placeInSentence } from '#i18n/place-name';

const at = (name: string): string => placeInSentence(name, 'nl');

/** 'Als het zo doorgaat': the past continued, and how sure that is. */
export const projection = () => ({
  title: 'Als het zo doorgaat',
  /** Said first, always. */
  what: 'Deze lijn trekt het verleden door. Alles wat er al gedaan wordt, zit daarin. Ook een aanpak in de buurt.',
  whatNot: 'De lijn zegt dus niet hoe het zonder die aanpak zou gaan.',
  heading: {
    up: (title: string, area: string, last: string, inLast: string, then: string, inThen: string) =>
      `${title} in ${at(area)}: als het zo doorgaat, gaat dit cijfer omhoog. Het was ${last} ${inLast} en wordt dan ongeveer ${then} ${inThen}.`,
    down: (title: string, area: string, last: string, inLast: string, then: string, inThen: string) =>
      `${title} in ${at(area)}: als het zo doorgaat, gaat dit cijfer omlaag. Het was ${last} ${inLast} en wordt dan ongeveer ${then} ${inThen}.`,
    level: (title: string, area: string, last: string, inLast: string) =>
      `${title} in ${at(area)}: als het zo doorgaat, blijft dit cijfer ongeveer gelijk. Het was ${last} ${inLast}.`,
    unclear: (title: string, area: string, last: string, inLast: string, then: string, inThen: string) =>
      `${title} in ${at(area)}: we kunnen niet zien of dit cijfer omhoog of omlaag gaat. Het was ${last} ${inLast}. De lijn komt ${inThen} uit op ${then}.`,
  } satisfies Record<Heading, (...words: string[]) => string>,
  notSure: (low: string, high: string, inThen: string) =>
    `Dat is niet zeker: ${inThen} kan het ook ergens tussen ${low} en ${high} liggen.`,
  notSureHardly: 'Dat is niet zeker: het kan ook lager of hoger worden.',
  flat: 'Dit cijfer veranderde nooit. Daarom staat er een rechte lijn. Hoe ver die ernaast kan zitten, weten we niet.',
  held: (times: string) => `In het verleden viel de uitkomst ${times} in zo’n vlak.`,
  timesOfTen: (times: number) => `${times} van de 10 keer`,
  moreThanNine: 'meer dan 9 van de 10 keer',
  lessThanOne: 'minder dan 1 van de 10 keer',
  heldUnknown: 'Hoe vaak zo’n vlak in het verleden klopte, kunnen we hier nog niet tellen.',
  chartTitle: (title: string, area: string) => `${title} in ${at(area)}, als het zo doorgaat`,
  chartDescription: (past: string, ahead: string) => `Bekend: ${past}. Als het zo doorgaat: ${ahead}.`,
  point: (period: string, value: string, low: string, high: string) => `${period} ${value} (tussen ${low} en ${high})`,
  legend: {
    past: 'Tot nu toe',
    mean: 'Als het zo doorgaat',
    naive: 'Zelfde als nu',
    inner: 'Donker vlak: gemaakt om 8 van de 10 uitkomsten te bevatten',
    outer: 'Licht vlak: gemaakt om 19 van de 20 uitkomsten te bevatten',
  },
  tableCaption: (title: string, area: string) => `${title} in ${at(area)}: de jaren vooruit`,
  column: {
    period: 'Periode',
    mean: 'Als het zo doorgaat',
    band80: 'Donker vlak (80%)',
    band95: 'Licht vlak (95%)',
    naive: 'Zelfde als nu',
    held: 'Klopte vroeger (80%)',
  },
  range: (low: string, high: string) => `${low} tot ${high}`,
  heldCount: (inside: string, of: string) => `${inside} van ${of}`,
  noBand: 'geen vlak',
  refusedTitle: 'We trekken geen lijn door',
  reason: {
    tooFew: (n: number, needed: number, hasStopped: boolean) =>
      `Er ${n === 1 ? 'is maar één jaar' : `zijn maar ${n} jaren`} met een cijfer. Vanaf ${needed} jaren trekken we een lijn door. ${hasStopped ? 'Er is hier al jaren geen cijfer meer bij gekomen.' : `Komt er elk jaar een cijfer bij, dan kan het over ${needed - n} jaar.`}`,
    none: 'Er is hier geen enkel jaar met een cijfer.',
    broken:
      'De manier van tellen of de grens veranderde in de laatste drie jaren van deze cijfers. Cijfers van ervoor en erna horen niet in één lijn. Zijn er vijf cijfers van na die tijd, dan kan het wel.',
    missing: 'Er ontbreken te veel jaren. Komen die er alsnog, dan kan het wel.',
    model: 'Dit cijfer komt uit een rekenmodel. Zo’n schatting trekken we niet door. Met cijfers die zijn geteld of gevraagd, kan het wel.',
    official: 'Voor inwoners naar leeftijd zijn er officiële prognoses, van het CBS en het PBL. Die zijn beter dan een doorgetrokken lijn.',
    old: (last: string, furthest: string) =>
      `Het nieuwste cijfer is van ${last}. Een lijn tot en met ${furthest} ligt helemaal in het verleden. Met nieuwere cijfers kan het wel.`,
    class: 'Dit is een klasse en geen getal. Een klasse is niet door te trekken.',
    other: 'Met deze cijfers kan het niet.',
  },
  note: {
    capped: (given: number) =>
      `We kijken ${given} jaar vooruit. Verder gaan we niet: ten hoogste vijf jaar, en half zoveel jaren als er cijfers zijn.`,
    naive: 'Voor dit cijfer was ‘zelfde als nu’ in het verleden minstens zo goed. Daarom is dat de lijn.',
    standard:
      'Er zijn te weinig vergelijkbare gebieden om de breedte van het vlak zelf te meten. De breedte komt uit een internationale vergelijking van 645 reeksen (M3).',
    standardPartly: (years: number, of: number) =>
      `Bij ${years} van de ${of} jaren zijn er te weinig fouten van vroeger om de breedte van het vlak zelf te meten. Daar komt de breedte uit een internationale vergelijking van 645 reeksen (M3).`,
    missing: (years: number) => `${years === 1 ? 'Eén jaar ontbreekt' : `${years} jaren ontbreken`}. Dat is niet ingevuld.`,
    dropped: 'Cijfers van voor de breuk doen niet mee: die zijn anders geteld of gaan over een ander gebied.',
    provisional: 'Sommige cijfers zijn voorlopig.',
    estimated: 'Sommige cijfers van dit gebied zijn berekend.',
    incomplete: 'Een van de tabellen is niet helemaal ingeladen.',
  },
  how: 'Hoe weten we dit?',
  howMethod: {
    theta: 'Methode: Theta, dat is een gladde lijn door de cijfers met de helft van de trend erbij.',
    naive: 'Methode: het laatste cijfer herhalen.',
  },
  howPoints: (n: number, first: string, last: string) => `Cijfers: ${n} jaren, van ${first} tot en met ${last}.`,
  howPool: (series: string, levels: string, within: string | null) =>
    `Vergeleken met: ${series} reeksen van ${levels}${within === null ? '' : ` in ${within}`}, met dit gebied erbij.`,
  howErrors: (errors: string) => `Breedte van het vlak: uit fouten van vroeger (per jaar vooruit ${errors}).`,
  howStandard: 'Breedte van het vlak: de vaste breedten van M3.',
  howHeld: (level: string, inside: string, of: string, share: string) =>
    `Het vlak van ${level} bevatte in het verleden ${inside} van ${of} uitkomsten (${share}).`,
  howRatio: (ratio: string) => `In het verleden van deze reeks had Theta ${ratio} keer de fout van ‘zelfde als nu’.`,
  howMase: (theta: string, naive: string) =>
    `Gemiddelde fout één jaar vooruit, in gemiddelde jaarveranderingen: Theta ${theta}, zelfde als nu ${naive}.`,
  howSources: 'Leveringen:',
  toMethod: 'Hoe we dit uitrekenen',
  toProjection: 'Als het zo doorgaat',
  /** The page of one figure of one area. */
  pageTitle: (title: string, area: string) => `${title} in ${at(area)}`,
  pageDescription: (title: string, area: string) =>
    `${title} in ${at(area)}: het cijfer, het verloop, en waar het heen gaat als het zo doorgaat.`,
  now: 'Hoe staat het nu?',
  toArea: (area: string) => `Alles over ${at(area)}`,
});
