import type { Messages } from '#i18n/messages/nl';

export const shell = (): Messages['shell'] => ({
  skipToContent: 'Skip to the content',
  navigation: 'Main menu',
  breadcrumb: 'You are here',
  home: 'Home',
  areas: 'Neighbourhoods',
  indicators: 'Figures',
  unknowns: 'What we do not know',
  sources: 'Sources',
  glossary: 'Words',
  about: 'About',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  otherLanguage: 'Nederlands',
  otherLanguageHint: 'Deze pagina in het Nederlands',
  fictional: (world) => `Example: ${world}. All names and figures on this site are made up.`,
  footerAbout: 'About this site',
  footerFigures: 'Where the figures come from',
  attribution: (publishers) => `The figures come from ${publishers}. Every figure names its source.`,
  noFiguresYet: 'No figures have been loaded yet.',
  madeWith: 'Made with Peil, free software for area programmes.',
});
