import type { AskPart, DeputyQuestion, Period } from '#domain/deputy/deputy';
import type { Voice } from '#i18n/voice';

const ASK_PARTS: Record<AskPart, string> = { askedAmount: 'het bedrag', askedOf: 'aan wie', askedBefore: 'voor wanneer' };

/** One page for the deputy: all programmes, and what they need of the government. */
export const deputy = (say: Voice) => ({
  title: 'Voor de bestuurder',
  lead: say(
    'Alle programma’s en arrangementen die je mag lezen: wat er wordt gevraagd, wat in de weg staat en wat op een besluit wacht.',
    'Alle programma’s en arrangementen die u mag lezen: wat er wordt gevraagd, wat in de weg staat en wat op een besluit wacht.',
  ),
  date: (day: string) => `Gemaakt op ${day}. Bij elk programma staat de stand erbij.`,
  none: 'Er zijn nog geen programma’s.',
  period: { before: 'moet nog beginnen', running: 'loopt', over: 'is voorbij', unknown: 'loopt of niet: niet ingevuld' } satisfies Record<
    Period,
    string
  >,
  interventions: 'Interventies',
  longAgo: (count: number) => `stand van meer dan een jaar geleden: ${count}`,
  noInterventions: 'nog geen ingevuld',
  questions: {
    asked: 'Wat er wordt gevraagd',
    ruleInTheWay: 'Welke regel in de weg staat',
    governmentRoles: 'Rol van de overheid',
  } satisfies Record<DeputyQuestion, string>,
  unanswered: {
    asked: 'Hier heeft nog niemand opgeschreven wat er van de overheid wordt gevraagd.',
    ruleInTheWay: 'Hier heeft nog niemand opgeschreven of er een regel in de weg staat.',
    governmentRoles: 'Hier heeft nog niemand opgeschreven welke rol de overheid heeft.',
  } satisfies Record<DeputyQuestion, string>,
  ofYou: 'Wat er van de bestuurder wordt gevraagd',
  decide: 'Besluiten',
  asked: 'Gevraagd door',
  /** How much, and of whom, as far as it is known. */
  ask: (amount: string | null, of: string | null) => {
    if (of === null) return amount === null ? '' : `${amount}.`;
    return amount === null ? `Gevraagd aan ${of}.` : `${amount}, gevraagd aan ${of}.`;
  },
  needed: (day: string) => `Antwoord nodig voor ${day}.`,
  late: (day: string) => `Antwoord was nodig voor ${day}. Die dag is voorbij.`,
  askMissing: (parts: readonly AskPart[]) => `Nog niet ingevuld: ${parts.map((part) => ASK_PARTS[part]).join(', ')}.`,
  together: (cents: string, of: string, count: number) => `Samen gevraagd aan ${of}: ${cents}, door ${count} programma’s.`,
  withoutAmount: (count: number) =>
    count === 1
      ? 'Bij nog één vraag staat geen bedrag. Die telt niet mee.'
      : `Bij nog ${count} vragen staat geen bedrag. Die tellen niet mee.`,
  notAddedUp: (of: string) =>
    `Wat er aan ${of} wordt gevraagd, is niet opgeteld: het ene programma is een onderdeel van het andere, dus hetzelfde geld kan er twee keer in staan.`,
  nextMeeting: 'Eerstvolgende overleg',
  write: 'Schrijf het op',
  gapsTitle: 'Wat nog niemand opschreef',
  gap: (question: string, count: number, all: number) => `${question}: bij ${count} van de ${all}:`,
  bottlenecks: 'Knelpunten die nog open zijn',
  unread: (count: number) =>
    count === 1
      ? 'Eén knelpunt staat hier niet: een tweede lezer heeft het nog niet gelezen.'
      : `${count} knelpunten staan hier niet: een tweede lezer heeft ze nog niet gelezen.`,
  decisions: 'Wacht op een besluit',
  noDecisions: 'niets',
  money: 'Geld, alle jaren samen',
  noBudget: 'In de begroting is geen bedrag ingevuld.',
  granted: 'Toegekende subsidies. Die kunnen ook in de begroting staan, en zijn daar niet bij opgeteld:',
  grantedOf: (sort: string, count: number, amount: string | null) =>
    amount === null ? `${sort}: ${count}` : `${sort}: ${count}, ${amount}`,
  grantedUnknown: (count: number) => (count === 1 ? 'van 1 is het bedrag niet bekend' : `van ${count} is het bedrag niet bekend`),
  grantedPerYear: (count: number) =>
    count === 1 ? '1 bedrag is per jaar en telt niet mee' : `${count} bedragen zijn per jaar en tellen niet mee`,
  notForYou: say(
    'Wat hier wordt gevraagd en op een besluit wacht, zie je als je meestuurt. Vraag het aan de programmamanager.',
    'Wat hier wordt gevraagd en op een besluit wacht, ziet u als u meestuurt. Vraag het aan de programmamanager.',
  ),
  moneyPart: say('Je ziet alleen bedragen die je mag zien.', 'U ziet alleen bedragen die u mag zien.'),
  apart: (count: number) =>
    count === 1 ? 'Eén bedrag zonder verdeling is niet meegeteld.' : `${count} bedragen zonder verdeling zijn niet meegeteld.`,
});
