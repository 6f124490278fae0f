import type { Voice } from '#i18n/voice';

/** The execution programme: what is done when, with which means, by whom. */
export const execution = (say: Voice) => ({
  title: 'Uitvoering',
  lead: 'Wat er wordt gedaan en nog gaat gebeuren: wie het trekt, wanneer, met welke middelen, en welke mijlpalen er zijn.',
  none: 'Er is nog niets gepland dat niet al klaar is.',
  over: (count: number) =>
    count === 1
      ? 'Eén interventie staat hier niet: die is klaar, gestopt of gewoon werk geworden.'
      : `${count} interventies staan hier niet: die zijn klaar, gestopt of gewoon werk geworden.`,
  all: 'Alle interventies',
  partial: say(
    'Je ziet alleen bedragen die je mag zien. De totalen gaan daarover.',
    'U ziet alleen bedragen die u mag zien. De totalen gaan daarover.',
  ),
  pictureTitle: 'Wat er wanneer gebeurt',
  pictureNote: 'De tabel hieronder zegt hetzelfde in woorden. Is er geen eind ingevuld, dan loopt de balk door tot de rand.',
  cut: 'Wat heel vroeg begon of heel laat eindigt, houdt op bij de rand.',
  key: {
    title: 'Wat de tekens betekenen',
    sure: 'loopt',
    soft: 'begint of eindigt ergens in deze tijd',
    uncertain: 'die tijd is niet zeker',
    done: 'mijlpaal, gehaald',
    open: 'mijlpaal, nog niet gehaald',
    today: (day: string) => `vandaag, ${day}`,
  },
  noBegin: 'geen begin ingevuld',
  tableCaption: 'Wat, wie, wanneer, met wat, en de mijlpalen',
  what: 'Wat',
  who: 'Wie trekt het',
  with: 'met',
  keptBy: 'bijgehouden door',
  when: 'Wanneer',
  means: 'Middelen',
  milestones: 'Mijlpalen',
  noLead: 'nog geen trekker ingevuld',
  noPeriod: 'nog niet ingevuld',
  noMilestones: 'nog geen mijlpalen ingevuld',
  noMoment: 'nog geen datum',
  done: 'gehaald',
  late: 'had al klaar moeten zijn',
  open: 'nog niet gehaald',
  add: 'Mijlpaal toevoegen',
  total: 'Samen, alle jaren',
  totalOf: (count: string) => `Samen, alle jaren, van alle ${count} interventies op alle bladzijden`,
  download: 'Bewaar alles wat hier staat, van alle bladzijden:',
  /** Heads of a file, before and after the amounts. */
  columns: {
    before: ['Wat', 'Hoe ver het is', 'Stand', 'Wie het trekt', 'Met', 'Begint', 'Eindigt'],
    owner: 'Wie dit bijhoudt',
    partial: say('alleen wat je mag zien', 'alleen wat u mag zien'),
    after: ['Over de bedragen', 'Uren per jaar', 'Uren van begin tot eind', 'Activiteiten zonder uren', 'Andere middelen', 'Mijlpalen'],
    apart: 'er is ook geld dat niet is opgeteld: de bron zegt niet hoe het is verdeeld',
  },
  onlyApart: 'Er is geld, maar de bron zegt niet hoe het is verdeeld. Daarom staat hier geen som.',
  alsoApart: 'Er is ook geld waarvan de bron niet zegt hoe het is verdeeld. Dat is hier niet opgeteld.',
});
