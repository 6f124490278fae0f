import type { FigureIdea, FigureIdeaGroup } from '#domain/intervention/figure-ideas';
import type { Voice } from '#i18n/voice';

/** Figures that an intervention keeps about itself: as residents see them, and as partners fill them in. */
export const ownFigures = (say: Voice) => ({
  title: 'Wat we zelf bijhouden',
  lead: 'Dit tellen wij zelf. Het zegt wat er gebeurde. Of het hierdoor kwam, is een andere vraag.',
  none: 'Hierover houden we zelf geen cijfers bij, of ze zijn nog niet ingevuld.',
  chosen: (on: string) => `Wij kozen dit cijfer op ${on}.`,
  before: 'Dat was vóór het werk begon.',
  after: 'Toen was het werk al begonnen. Het kan dus zijn dat er is gekozen wat goed uitkwam.',
  unsure: 'Of dat vóór het begin van het werk was, weten we niet.',
  notDated: 'Wanneer dit cijfer is gekozen, staat er niet bij.',
  target: { more: (target: string) => `We willen ${target} of meer.`, less: (target: string) => `We willen ${target} of minder.` },
  targetPlain: (target: string) => `We willen ${target}.`,
  targetShort: (target: string) => `doel: ${target}`,
  hidden: 'te weinig mensen om te laten zien',
  running: 'deze periode loopt nog',
  missing: 'niet ingevuld',
  empty: 'Er is nog niets ingevuld.',
  unsaid: 'Er staat niet bij wat dit cijfer telt. Daarom laten we het niet zien.',
  hiddenNote: (threshold: number) =>
    `Over minder dan ${threshold} mensen laten we geen getal zien. Soms laten we er nog een weg, omdat het anders uit te rekenen is. ` +
    `Verandert een getal met minder dan ${threshold} mensen, dan passen we het hier niet aan.`,
  all: 'Samen',
  period: 'Periode',
  value: 'Hoeveel',
  base: 'Van hoeveel mensen',
  unit: (unit: string) => `in ${unit}`,
  caption: (name: string) => `${name}, per periode`,
  chartTitle: 'Per periode',
  chartNote: 'Een streepje is het doel.',
  chartNoteNoTarget: 'Alleen periodes met een getal staan in de tekening.',

  ideas: {
    title: 'Wat is er te tellen?',
    lead: say(
      'Kies er een om mee te beginnen. Wat dan is ingevuld, kun je veranderen. Iets heel anders mag ook.',
      'Kies er een om mee te beginnen. Wat dan is ingevuld, kunt u veranderen. Iets heel anders mag ook.',
    ),
    groups: {
      people: 'Over de mensen voor wie het is',
      units: 'Over wat wordt aangepakt: woningen, scholen of gebouwen',
    } satisfies Record<FigureIdeaGroup, string>,
    families: 'Gaat het om mensen of gezinnen? Kies dan ‘een aantal mensen’. Alleen dan zien bewoners geen kleine aantallen.',
    of: {
      reach: { name: 'Hoeveel mensen meededen', unit: 'mensen', why: 'Het bereik. Tel iedereen in een periode één keer.' },
      awareness: {
        name: 'Hoeveel mensen het kennen',
        unit: 'procent',
        why: 'De bekendheid. Vraag het in een enquête, en vul ook in aan hoeveel mensen het is gevraagd.',
      },
      appreciation: {
        name: 'Rapportcijfer van wie meedeed',
        unit: 'rapportcijfer',
        why: 'De waardering. Een gemiddelde van 1 tot en met 10.',
      },
      found: { name: 'Woningen gevonden', unit: 'woningen', why: 'Waar iets moet gebeuren, nieuw in deze periode.' },
      'in-hand': {
        name: 'Woningen waar het werk loopt',
        unit: 'woningen',
        why: 'Hoeveel er op het eind van de periode in behandeling zijn.',
      },
      solved: { name: 'Woningen klaar', unit: 'woningen', why: 'Opgelost in deze periode.' },
    } satisfies Record<FigureIdea, { name: string; unit: string; why: string }>,
  },

  work: {
    title: (name: string) => `Eigen cijfers: ${name}`,
    heading: 'Eigen cijfers',
    lead: say(
      'Vul per periode in wat je hebt geteld. Leeg is niet hetzelfde als nul.',
      'Vul per periode in wat u hebt geteld. Leeg is niet hetzelfde als nul.',
    ),
    toHere: 'Vul de eigen cijfers in',
    toRead: 'Bekijk de eigen cijfers',
    toIntervention: 'Terug naar de interventie',
    choose: 'Kies een eigen cijfer',
    chooseLead: say(
      'Kies vooraf wat je gaat tellen, vóór het werk begint. Dan kan niemand zeggen dat je koos wat goed uitkwam.',
      'Kies vooraf wat u gaat tellen, vóór het werk begint. Dan kan niemand zeggen dat u koos wat goed uitkwam.',
    ),
    none: 'Er is nog geen eigen cijfer gekozen.',
    recordedOn: (on: string) => `In Peil vastgelegd op ${on}.`,
    change: (name: string) => `Verander dit cijfer: ${name}`,
    changeShort: 'Verander dit cijfer',
    unsaid: 'Er staat niet bij wat dit cijfer telt. Bewoners zien er daarom niets van.',
    residents: 'Bewoners zien kleine aantallen mensen niet, en een periode die nog loopt ook niet. Partners zien hier alle getallen.',
    exceeds: 'De kortere periodes zijn samen meer dan de hele periode. Kijk na wat er klopt. Bewoners zien de kortere periodes niet.',
    otherPeriod: 'Andere periode',
    cell: (column: string, name: string, period: string) => `${column}: ${name}, ${period}`,
    save: 'Bewaar alle cijfers',
    saved: (count: number) =>
      count === 0 ? 'Er was niets veranderd.' : count === 1 ? '1 meting is bewaard.' : `${count} metingen zijn bewaard.`,
    faults: 'Er is nog niets bewaard. Kijk dit na:',
    readOnly: say('Je kunt deze cijfers lezen, niet veranderen.', 'U kunt deze cijfers lezen, niet veranderen.'),
    sheetLead: 'Liever met Excel? Haal de lijst met metingen op, vul haar in en lees haar weer in.',
    sheetOut: 'Haal de metingen op (XLSX)',
    sheetIn: 'Lees een lijst met metingen in',
  },
});
