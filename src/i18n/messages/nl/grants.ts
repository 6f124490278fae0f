import type { GrantDeadlineSort } from '#domain/money/grant-deadlines';
import type { GrantDoubt } from '#domain/money/grant-doubts';
import type { DeadlineNearness } from '#domain/money/grants-page';
import type { Voice } from '#i18n/voice';

/** Grants in the workspace: from scheme to final determination. */
export const grants = (say: Voice) => ({
  title: 'Subsidies',
  lead: 'Van regeling tot vaststelling: wie wat heeft aangevraagd, gekregen en nog moet verantwoorden.',
  none: 'Er zijn nog geen subsidies ingevuld.',
  partial: say(
    'Je ziet alleen subsidies die je mag zien. Er kunnen er meer zijn.',
    'U ziet alleen subsidies die u mag zien. Er kunnen er meer zijn.',
  ),
  addScheme: 'Regeling toevoegen',
  addGrant: 'Subsidie toevoegen',
  addCall: 'Ronde toevoegen',
  addApplication: 'Aanvraag toevoegen',
  attentionTitle: 'Wat er moet gebeuren',
  attentionNone: 'Er is geen subsidie waarvoor nu of binnenkort iets moet gebeuren.',
  deadlines: {
    decision: {
      late: (day) => `te laat: het besluit had er moeten zijn voor ${day}`,
      soon: (day) => `binnenkort: besluit nodig voor ${day}`,
      later: (day) => `besluit nodig voor ${day}`,
    },
    account: {
      late: (day) => `te laat: had verantwoord moeten zijn voor ${day}`,
      soon: (day) => `binnenkort: verantwoorden voor ${day}`,
      later: (day) => `verantwoorden voor ${day}`,
    },
    determination: {
      late: (day) => `te laat: had vastgesteld moeten zijn voor ${day}`,
      soon: (day) => `binnenkort: vaststellen voor ${day}`,
      later: (day) => `vaststellen voor ${day}`,
    },
    repayment: {
      late: (day) => `te laat: had terugbetaald moeten zijn voor ${day}`,
      soon: (day) => `binnenkort: terugbetalen voor ${day}`,
      later: (day) => `terugbetalen voor ${day}`,
    },
  } satisfies Record<GrantDeadlineSort, Record<DeadlineNearness, (day: string) => string>>,
  decidedOn: (when: string) => `besluit: ${when}`,
  accounted: (amount: string | null, when: string | null) => ['verantwoord', amount, when].filter(Boolean).join(', '),
  determinedOn: (when: string) => `vastgesteld: ${when}`,
  appliedOn: (when: string) => `aangevraagd: ${when}`,
  advance: (amount: string, day: string) => `voorschot van ${amount}, betaald op ${day}`,
  amountUnknown: 'niet bekend',
  unknownAmounts: (count: number) =>
    count === 1
      ? 'Van 1 subsidie is het bedrag niet bekend. Die telt mee in het aantal, maar in geen enkel totaal van geld.'
      : `Van ${count} subsidies is het bedrag niet bekend. Die tellen mee in het aantal, maar in geen enkel totaal van geld.`,
  schemeCounts: (calls: number | null, applications: number | null, granted: number | null) =>
    [
      calls === null ? null : calls === 1 ? '1 ronde' : `${calls} rondes`,
      applications === null ? null : applications === 1 ? '1 aanvraag' : `${applications} aanvragen`,
      granted === null ? null : `${granted} toegekend`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  countsFrom: (counts: string) => `Volgens de bron: ${counts}.`,
  registered: (count: number) => (count === 1 ? 'In Peil staat 1 aanvraag of subsidie.' : `In Peil staan ${count} aanvragen of subsidies.`),
  registeredNone: 'De aanvragen zelf staan niet in Peil.',
  ceiling: (amount: string) => `Er is ${amount}.`,
  source: (source: string) => `Bron: ${source}`,
  sourceNone: 'De bron is niet ingevuld.',
  callOpen: (opens: string | null, closes: string | null) =>
    [opens === null ? null : `open vanaf ${opens}`, closes === null ? null : `aanvragen tot en met ${closes}`]
      .filter((part) => part !== null)
      .join(', '),
  withoutCall: 'Zonder ronde',
  withoutScheme: 'Zonder regeling',
  withoutSchemeLead: 'Subsidies die elk jaar of één keer zijn gegeven, en bijdragen aan arrangementen.',
  caption: (of: string) => `Subsidies: ${of}`,
  name: 'Subsidie',
  requested: 'Aangevraagd',
  granted: 'Toegekend',
  advanced: 'Voorschot',
  determined: 'Vastgesteld',
  unknown: 'niet ingevuld',
  perYear: 'per jaar',
  lower: (amount: string) => `${amount} lager vastgesteld dan toegekend`,
  toPay: (amount: string) => `nog te betalen: ${amount}`,
  toReclaim: (amount: string) => `${amount} meer voorschot betaald dan vastgesteld: terug te vragen`,
  reclaimed: (amount: string, asked: string | null) => (asked === null ? `${amount} teruggevraagd` : `${amount} teruggevraagd, ${asked}`),
  repaid: (when: string) => `terugbetaald, ${when}`,
  notRepaid: 'nog niet terugbetaald',
  lookAt: (doubt: string) => `kijk na: ${doubt}`,
  doubtTitle: 'Wat niet lijkt te kloppen',
  doubtLead: 'Dit kan, maar het komt weinig voor. Kijk de dagen en bedragen na.',
  doubtsOf: 'Dit lijkt niet te kloppen bij deze subsidie. Kijk het na. Klopt het wel, dan mag het zo blijven.',
  doubts: {
    'applied-late': 'aangevraagd nadat de ronde dicht was',
    'granted-undecided': 'er staat een toegekend bedrag, en het besluit is nog niet genomen',
    'advance-before-decision': 'een voorschot is betaald voor het besluit',
    'advanced-above-granted': 'er is meer voorschot betaald dan toegekend',
    'determined-above-granted': 'er is meer vastgesteld dan toegekend',
  } satisfies Record<GrantDoubt, string>,
  withdrawn: 'Ingetrokken: telt hierboven niet mee',
  together: 'Samen in deze ronde',
  ofUnknown: (count: number) => `van ${count} niet bekend`,
  notYearly: (count: number) => `${count} met een bedrag per jaar ${count === 1 ? 'telt' : 'tellen'} niet mee`,
  left: (amount: string) => `nog niet toegekend: ${amount}`,
  overspent: (amount: string) => `meer toegekend dan er is: ${amount}`,
  notAdded: 'Alleen binnen een ronde zijn bedragen opgeteld. Daarbuiten kan een subsidie deel zijn van een andere, of per jaar gelden.',
});
