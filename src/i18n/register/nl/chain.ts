import type { RegisterWords } from '../words.ts';
import { AREAS, INDICATOR, SOURCE, WHEN } from './shared-fields.ts';

const MECHANISM_HINT = 'Als we dit doen, dan gebeurt dat, omdat …';
const ASSUMPTION = { label: 'Wat we aannemen', hint: 'Wat waar moet zijn, anders werkt het niet.' };
const BY = { label: 'Wanneer bereikt', hint: 'Zo precies als bekend: 2030, november 2030 of 30 november 2030.' };

/** The results chain: from what must turn to what was seen. */
export const chainWords: Pick<
  RegisterWords,
  'trend' | 'ambition' | 'objective' | 'criterion' | 'contribution' | 'outcome' | 'impactJudgement'
> = {
  trend: {
    one: 'ontwikkeling',
    many: 'ontwikkelingen',
    the: 'de ontwikkeling',
    fresh: 'nieuwe ontwikkeling',
    what: 'Een ontwikkeling is iets dat al langer gaande is en dat het programma wil keren.',
    fields: { name: 'Wat er gaande is', what: 'Meer erover', indicator: INDICATOR, areas: AREAS, source: SOURCE },
  },
  ambition: {
    one: 'ambitie',
    many: 'ambities',
    the: 'de ambitie',
    fresh: 'nieuwe ambitie',
    what: 'Een ambitie zegt hoe het moet zijn als het programma klaar is.',
    fields: {
      name: 'Hoe het moet zijn',
      what: 'Meer erover',
      trends: { label: 'Wat daarvoor moet keren', hint: 'De ontwikkelingen waar deze ambitie een antwoord op is.' },
      mechanism: { label: 'Waarom we denken dat die dan keren', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      by: BY,
      source: SOURCE,
    },
  },
  objective: {
    one: 'doel',
    many: 'doelen',
    the: 'het doel',
    fresh: 'nieuw doel',
    what: 'Een doel is wat bereikt moet zijn op weg naar een ambitie.',
    fields: {
      name: 'Wat bereikt moet zijn',
      what: 'Meer erover',
      ambition: { label: 'Op weg naar', hint: 'De ambitie waar dit doel bij hoort.' },
      mechanism: { label: 'Waarom we denken dat dit doel de ambitie dichterbij brengt', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      theme: 'Thema',
      areas: AREAS,
      by: BY,
      source: SOURCE,
    },
  },
  criterion: {
    one: 'maatstaf',
    many: 'maatstaven',
    the: 'de maatstaf',
    fresh: 'nieuwe maatstaf',
    what: 'Aan een maatstaf is te zien of een doel dichterbij komt: aan een cijfer, of aan wat bewoners merken.',
    fields: {
      objective: 'Bij welk doel',
      name: 'Waaraan we het zien',
      indicator: INDICATOR,
      areas: AREAS,
      target: { label: 'Streefwaarde', hint: 'Het getal dat bereikt moet zijn, in de eenheid van het cijfer.' },
      direction: {
        label: 'Welke kant op',
        options: { more: 'meer', less: 'minder', 'smaller-gap': 'een kleiner verschil' },
      },
      by: BY,
      noticed: 'Wat bewoners merken als het lukt',
      noticedNow: 'Wat bewoners er nu van zeggen',
      askedWhom: { label: 'Aan wie het is gevraagd', hint: 'Een groep, geen namen van personen.' },
      askedAt: { label: 'Wanneer het is gevraagd', hint: WHEN.hint },
      source: SOURCE,
    },
  },
  contribution: {
    one: 'bijdrage aan een doel',
    many: 'bijdragen aan doelen',
    the: 'de bijdrage aan een doel',
    fresh: 'nieuwe bijdrage aan een doel',
    what: 'Een bijdrage zegt waarom we verwachten dat een interventie een doel dichterbij brengt. Het is een verwachting, geen bewijs.',
    fields: {
      intervention: 'Interventie',
      objective: 'Doel',
      mechanism: { label: 'Hoe het zou werken', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      strength: {
        label: 'Hoe sterk',
        options: { direct: 'direct', supporting: 'ondersteunend', slight: 'een beetje' },
      },
      sign: { label: 'Helpt of werkt tegen', options: { helps: 'helpt', 'works-against': 'werkt tegen' } },
    },
  },
  outcome: {
    one: 'resultaat',
    many: 'resultaten',
    the: 'het resultaat',
    fresh: 'nieuw resultaat',
    what: 'Een resultaat is een verandering die is gezien.',
    fields: {
      name: 'Wat er veranderde',
      what: 'Meer erover',
      intervention: 'Interventie',
      outputs: {
        label: 'Wat ervoor is geleverd',
        hint: 'Prestaties van dezelfde interventie. Staat er geen interventie bij, dan mogen ze van meer interventies zijn.',
      },
      objective: 'Doel',
      mechanism: { label: 'Waarom we denken dat het hierdoor komt', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      indicator: INDICATOR,
      areas: AREAS,
      period: { label: 'In welke tijd', hint: WHEN.hint },
      evidence: { label: 'Waaruit dat blijkt', hint: 'Cijfers, onderzoek, of wat mensen vertellen.' },
      source: SOURCE,
    },
  },
  impactJudgement: {
    one: 'oordeel over een doel',
    many: 'oordelen over doelen',
    the: 'het oordeel over een doel',
    fresh: 'nieuw oordeel over een doel',
    what: 'Een oordeel zegt wat het programma zelf van een doel vindt. Het staat naast de cijfers, niet in plaats ervan.',
    fields: {
      objective: 'Doel',
      judgement: {
        label: 'Oordeel',
        options: {
          nearer: 'het doel is dichterbij',
          unclear: 'niet duidelijk',
          'further-away': 'het doel is verder weg',
          'too-early': 'te vroeg om te zeggen',
        },
      },
      reason: 'Waarom',
      judgedBy: { label: 'Wie dit oordeel gaf', hint: 'Een groep of een rol, geen naam van een persoon.' },
      judgedOn: { label: 'Op welke dag', hint: 'Bijvoorbeeld: 30 november 2023.' },
      residentsSay: 'Wat bewoners ervan vinden',
      residentsAsked: { label: 'Welke bewoners zijn gevraagd', hint: 'Hoeveel en uit welke groep, geen namen.' },
    },
  },
};
