import type { Voice } from '#i18n/voice';

/** Header, footer, navigation: what stands around every page. */
export const shell = (say: Voice) => ({
  skipToContent: 'Direct naar de inhoud',
  navigation: 'Hoofdmenu',
  breadcrumb: say('Je bent hier', 'U bent hier'),
  home: 'Begin',
  areas: 'Buurten',
  indicators: 'Cijfers',
  unknowns: 'Wat we niet weten',
  sources: 'Bronnen',
  glossary: 'Woorden',
  about: 'Over',
  signIn: 'Inloggen',
  work: 'Werkplek',
  signedInAs: 'Ingelogd als',
  accessibility: 'Toegankelijkheid',
  privacy: 'Privacy',
  otherLanguage: 'English',
  otherLanguageHint: 'This page in English',
  fictional: (world: string) => `Voorbeeld: ${world}. Alle namen en cijfers op deze site zijn verzonnen.`,
  footerAbout: 'Over deze site',
  footerFigures: 'Waar de cijfers vandaan komen',
  attribution: (publishers: string) => `De cijfers komen van ${publishers}. Bij elk cijfer staat de bron.`,
  noFiguresYet: 'Er zijn nog geen cijfers geladen.',
  madeWith: 'Gemaakt met Peil, vrije software voor gebiedsprogramma’s.',
});
