import type { ErasureReason } from '#domain/register/erasure';
import type { Voice } from '#i18n/voice';

/** Erasing texts: the form, and what is told where a text was. */
export const erase = (say: Voice) => ({
  title: (name: string) => `Tekst wissen: ${name}`,
  link: 'Tekst wissen',
  lead: say(
    'Staat er een naam, een telefoonnummer of iets anders over een persoon? Kies wat weg moet. Het gaat weg uit alles wat er nu en vroeger stond.',
    'Staat er een naam, een telefoonnummer of iets anders over een persoon? Kies wat weg moet. Het gaat weg uit alles wat er nu en vroeger stond.',
  ),
  forGood: 'Wissen kan niet worden teruggedraaid. In de geschiedenis blijft staan wie het deed, wanneer en waarom, en nooit de tekst zelf.',
  none: say('Hier staat geen tekst die je kunt wissen.', 'Hier staat geen tekst die u kunt wissen.'),
  byOther:
    'Een genomen besluit, de bestanden en het bewijs daarbij, en wat bewoners zeiden wist alleen een bestuurslid. De rest wist de programmamanager.',
  which: 'Wat moet weg?',
  standsNow: 'staat er nu',
  stood: (since: string, until: string) => (since === until ? `stond er op ${since}` : `stond er van ${since} tot ${until}`),
  versions: (count: number) => (count === 1 ? 'in één versie' : `in ${count} versies`),
  file: (sort: string, size: string) => `Het bestand zelf: ${sort}, ${size}`,
  fileField: 'Bestand',
  cameFrom: 'Naam van het ingelezen bestand',
  fromAll: 'gaat weg bij alles wat uit een bestand met deze naam kwam',
  why: 'Waarom moet het weg?',
  reasons: {
    asked: 'De persoon om wie het gaat vroeg erom',
    mistake: 'Het is per ongeluk ingevuld',
    retention: 'De tijd dat het bewaard mag worden is voorbij',
  } satisfies Record<ErasureReason, string>,
  left: (instead: string) => `Waar een tekst verplicht is, staat daarna “${instead}”. Andere velden zijn daarna leeg.`,
  copies: say(
    'Oude reservekopieën, gedownloade bestanden en verstuurde mails verandert dit niet. Vraag de beheerder wat daarmee gebeurt.',
    'Oude reservekopieën, gedownloade bestanden en verstuurde mails verandert dit niet. Vraag de beheerder wat daarmee gebeurt.',
  ),
  button: 'Voorgoed wissen',
  cancel: 'Niet wissen',
  done: 'De tekst is gewist.',
  instead: 'Gewiste tekst',
  tombstone: (day: string, because: ErasureReason) =>
    `Gewiste tekst (${day}: ${{ asked: 'op verzoek van de persoon', mistake: 'per ongeluk ingevuld', retention: 'bewaartijd voorbij' }[because]})`,
  fileGone: 'Dit bestand is gewist.',
  wiped: (fields: string) => `Gewist uit: ${fields}.`,
  account: 'gewist account',
  findTitle: 'Een naam zoeken om te wissen',
  findIn: {
    programme: {
      lead: say(
        'Vraagt iemand om gewist te worden? Zoek op de naam, en op een telefoonnummer of e-mailadres. Je zoekt in de teksten die in dit programma staan en vroeger stonden.',
        'Vraagt iemand om gewist te worden? Zoek op de naam, en op een telefoonnummer of e-mailadres. U zoekt in de teksten die in dit programma staan en vroeger stonden.',
      ),
      link: 'Staat dit ook ergens anders? Zoek in het hele programma',
      nothing: (text: string) => `“${text}” staat in geen tekst van dit programma en stond er ook niet. Zoek ook op een deel van de naam.`,
      others:
        'In organisaties is niet gezocht: die delen alle programma’s. Staat de naam daar ook? Een beheerder kan daar zoeken en wissen.',
    },
    shared: {
      lead: say(
        'Vraagt iemand om gewist te worden? Zoek op de naam, en op een telefoonnummer of e-mailadres. Je zoekt in alle organisaties, en in wat iedereen over de programma’s leest. Ook in wat daar vroeger stond.',
        'Vraagt iemand om gewist te worden? Zoek op de naam, en op een telefoonnummer of e-mailadres. U zoekt in alle organisaties, en in wat iedereen over de programma’s leest. Ook in wat daar vroeger stond.',
      ),
      link: 'Staat dit ook ergens anders? Zoek in alle organisaties',
      nothing: (text: string) => `“${text}” staat in geen organisatie en stond er ook niet. Zoek ook op een deel van de naam.`,
      others: 'Binnen de programma’s is niet gezocht. Dat doet van elk programma de programmamanager.',
    },
  },
  findWords: 'Wat zoek je?',
  findHint: 'Precies zoals het er staat. Hoofdletters maken niet uit.',
  findButton: 'Zoek',
  findCount: (count: number) => (count === 1 ? 'Het staat of stond op één plek.' : `Het staat of stond op ${count} plekken.`),
  findCut: (count: number) => `Dit zijn de eerste ${count} plekken. Wis eerst hier, of zoek op meer woorden.`,
  findTexts: (count: number) => (count === 1 ? 'één tekst' : `${count} teksten`),
  findFiles: 'In bestanden wordt niet gezocht.',
});
