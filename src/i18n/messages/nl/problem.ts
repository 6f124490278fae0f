import type { Voice } from '#i18n/voice';

/** What a reader sees when a page is not there, or when we fail. */
export const problem = (say: Voice) => ({
  notFoundTitle: 'Deze pagina is er niet',
  notFoundLead: say(
    'Misschien klopt het adres niet, of is de pagina verhuisd. Zoek hieronder je buurt, of begin opnieuw.',
    'Misschien klopt het adres niet, of is de pagina verhuisd. Zoek hieronder uw buurt, of begin opnieuw.',
  ),
  areaNotFoundTitle: 'Deze buurt kennen we niet',
  areaNotFoundLead: (asked: string) => `We hebben geen buurt, wijk of plaats gevonden bij ‘${asked}’.`,
  nearNames: say('Bedoel je een van deze?', 'Bedoelt u een van deze?'),
  failedTitle: 'Er ging iets mis bij ons',
  failedLead: say(
    'Dat ligt niet aan jou. Probeer het over een paar minuten nog eens.',
    'Dat ligt niet aan u. Probeer het over een paar minuten nog eens.',
  ),
  tooLargeTitle: 'Dit is te groot om te sturen',
  tooLargeLead: (megabytes: number | null) =>
    `${megabytes === null ? 'Zo veel kan hier niet in één keer.' : `Een bestand mag hoogstens ${megabytes} MB zijn.`} ${say(
      'Er is niets bewaard. Ga terug met de knop van je browser, en kies een kleiner bestand of deel het in stukken.',
      'Er is niets bewaard. Ga terug met de knop van uw browser, en kies een kleiner bestand of deel het in stukken.',
    )}`,
  notAllowedTitle: say('Hier mag je niet bij', 'Hier mag u niet bij'),
  notAllowedLead: say(
    'Deze pagina is voor anderen: voor wie Peil beheert, of voor wie dit in een programma mag. Heb je dit nodig? Vraag het aan je programmamanager of aan de beheerder.',
    'Deze pagina is voor anderen: voor wie Peil beheert, of voor wie dit in een programma mag. Hebt u dit nodig? Vraag het aan uw programmamanager of aan de beheerder.',
  ),
  otherTitle: 'Dit lukt niet',
  toHome: 'Naar het begin',
  toAreas: 'Alle buurten op een rij',
});
