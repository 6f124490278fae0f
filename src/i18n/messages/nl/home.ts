import type { Voice } from '#i18n/voice';

/** The first page. */
export const home = (say: Voice) => ({
  heading: say('Hoe gaat het in jouw buurt?', 'Hoe gaat het in uw buurt?'),
  featuredTitle: 'Om mee te beginnen',
  featuredLead: (place: string) => `Eén cijfer per plek, naast dat van ${place}. Op alfabet.`,
  noFact: (area: string) => `Lees wat we weten over ${area}.`,
  allAreas: (place: string) => `Alle buurten en wijken van ${place}`,
  mapTitle: (place: string) => `De wijken van ${place}`,
  mapLead: say('Kies een wijk op de kaart of in de lijst.', 'Kies een wijk op de kaart of in de lijst.'),
  mapDescription: (count: number) =>
    count === 1
      ? 'Kaart met 1 wijk. De wijk is een link. Ze staat ook in de lijst.'
      : `Kaart met ${count} wijken. Elke wijk is een link. Dezelfde wijken staan in de lijst.`,
  mapList: 'Dezelfde wijken in een lijst',
  themesTitle: say('Wat je hier vindt', 'Wat u hier vindt'),
  themesLead: 'Cijfers over zeven onderwerpen, elk met uitleg en bron.',
  figureCount: (count: number) => (count === 0 ? 'nog geen cijfers' : count === 1 ? '1 onderwerp' : `${count} onderwerpen`),
  promiseTitle: say('Wat je van ons mag verwachten', 'Wat u van ons mag verwachten'),
  promises: [
    { title: 'Geen ranglijst', text: 'We zeggen niet welke buurt beter of slechter is. Alles staat op alfabet.' },
    { title: 'Altijd met datum', text: 'Bij elk cijfer staat hoe oud het is. Ook als het oud is.' },
    { title: 'Altijd met bron', text: 'Elk cijfer is met één klik terug te vinden bij wie het maakte.' },
    { title: 'Ook wat we niet weten', text: 'Waar geen cijfer is, zeggen we waarom.' },
  ],
  toUnknowns: 'Lees wat we niet weten',
});
