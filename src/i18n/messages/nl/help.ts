import type { HeldBackClaim } from '#domain/programme-page/help-told';
import type { Voice } from '#i18n/voice';

/** Whether an intervention helped, and writing the question down beforehand. */
export const help = (say: Voice) => ({
  title: 'Heeft het geholpen?',
  lead: 'Vooraf schrijven we op aan welk cijfer te zien moet zijn of dit helpt. Pas daarna kijken we. Zo kan niemand kiezen wat goed uitkomt.',
  none: 'Vooraf is niet opgeschreven aan welk cijfer te zien moet zijn of dit helpt. Daarom kunnen we dat nu niet zeggen.',
  beside: 'Wat er is gedaan of geleerd, staat ook op deze pagina.',
  figure: (indicator: string) => `Gekeken naar: ${indicator}`,
  busy: 'We rekenen dit nog uit. Kijk over een minuut nog eens.',
  notYet: (start: string) => `Dat weten we nog niet. Er zijn nog geen cijfers van ${start} of later.`,
  failed: 'Met de cijfers die er nu zijn, kunnen we dit niet uitrekenen.',
  tooSmall: 'Niet te zien is niet hetzelfde als niet geholpen. Kijk daarom naar wat er is gedaan, wie is bereikt en wat we leerden.',
  heldBack: {
    'not-beforehand':
      'Deze vraag is pas opgeschreven toen de cijfers er al waren. Dan is te kiezen wat goed uitkomt. Daarom zeggen we hier niet of het hielp.',
    tampered: 'Wat vooraf is opgeschreven, is later veranderd. Daarom zeggen we hier niet of het hielp.',
    'among-many':
      'Er zijn hier meer vragen tegelijk gesteld. Dan kan er één door toeval goed uitkomen. Daarom zeggen we hier niet of het hielp.',
  } satisfies Record<HeldBackClaim, string>,
  how: 'Hoe weten we dit?',
  writtenDown: (day: string) => `Opgeschreven op ${day}.`,
  inTime: 'Toen waren de cijfers van na de start er nog niet.',
  hash: (hash: string) => `Kenmerk: ${hash}`,
  saidBefore: (smallest: string) => `Vooraf gezegd: het kleinste verschil dat te zien is, is ${smallest}.`,
  comparedWith: (count: string) => `Vergeleken met ${count} gebieden die vooraf zijn gekozen.`,
  weights: 'De gebieden waarmee is vergeleken, met hun gewicht',
  tests: (count: number) => `Samen getoetst: ${count} vragen van deze aanpak.`,
  others: (count: number) =>
    count === 1
      ? 'Over dit cijfer is nog een vraag opgeschreven. Die telt hier niet mee, maar blijft staan:'
      : `Over dit cijfer zijn nog ${count} vragen opgeschreven. Die tellen hier niet mee, maar blijven staan:`,
  other: (day: string, start: string) => `Opgeschreven op ${day}: start ${start}`,
  course: 'Het cijfer per jaar',
  method: 'Zo beantwoorden we deze vraag',
  releases: (releases: string) => `Leveringen: ${releases}`,

  register: 'Een vraag vooraf vastleggen',
  registerLead: say(
    'Leg vast aan welk cijfer te zien moet zijn of dit helpt, voordat de cijfers er zijn. Daarna verandert de vraag niet meer. Bedenk je iets beters, dan leg je een nieuwe vast. De oude blijft staan.',
    'Leg vast aan welk cijfer te zien moet zijn of dit helpt, voordat de cijfers er zijn. Daarna verandert de vraag niet meer. Bedenkt u iets beters, dan legt u een nieuwe vast. De oude blijft staan.',
  ),
  look: 'Bekijk vooraf',
  foreseen: 'Wat Peil vooraf zegt',
  foreseenLead: 'Dit is berekend met alleen de jaren van voor de start. Er is geen uitkomst bekeken.',
  noYears: 'Er zijn geen jaren van voor de start.',
  smallest: (value: string) => `Het kleinste verschil dat te zien is: ${value}.`,
  smallestNone: 'Het kleinste verschil dat te zien is, kan Peil niet berekenen.',
  expected: (value: string) => `Verwacht in het hele cijfer: ${value}.`,
  expectedNone: 'Er staat niet welk verschil wordt verwacht. Dan kan Peil later niet zeggen dat het niet hielp.',
  tooSmallBefore: 'Te klein om te zien',
  tooSmallWhy: (expected: string, smallest: string) =>
    `Verwacht wordt ${expected}. Een verschil onder ${smallest} is hier niet van toeval te onderscheiden. Vastleggen kan, maar het antwoord wordt: te klein om te zien. Houd liever bij wie wordt bereikt en wat mensen ervan vinden.`,
  largeEnough: 'Zo’n verschil is groot genoeg om te zien.',
  comparisons: (count: number) =>
    count === 0
      ? 'Er zijn geen gebieden om mee te vergelijken.'
      : count === 1
        ? 'Eén gebied om mee te vergelijken.'
        : `${count} gebieden om mee te vergelijken.`,
  years: (years: string) => `Jaren van voor de start: ${years}.`,
  rungs: {
    4: 'Met genoeg jaren erna kan Peil vergelijken met gebieden die erop lijken (trede 4 van 4). Nodig zijn er 2.',
    3: 'Met een jaar erna kan Peil vergelijken met andere gebieden (trede 3 van 4).',
    2: 'Met 4 jaren erna kan Peil de lijn voor en na vergelijken (trede 2 van 4).',
    1: 'Peil kan later alleen zeggen wat er veranderde, niet waardoor (trede 1 van 4).',
    0: 'Peil kan hier later niets over zeggen (trede 0 van 4).',
  } satisfies Record<0 | 1 | 2 | 3 | 4, string>,
  seenAlready: (last: string) =>
    `Let op: tot en met ${last} staan de cijfers al in Peil. Dan is dit geen vraag vooraf, en zeggen we later niet of het hielp.`,
  confirm: 'Leg deze vraag vast',
  where: (areas: string) => `Waar: ${areas}.`,
});
