import type { Language } from '#i18n/language';

/** What is said above each part of a proposed mapping, so that a person can mend it. */
const COMMENTS = {
  nl: {
    top: 'Voorstel van Peil voor een leeswijzer: hoe deze tabel gelezen wordt. Kijk alles na en vul aan.\nProbeer: peil import BESTAND --mapping DEZE.yaml --check',
    table: 'Om welke tabel het gaat. Vul de uitgever (id uit de catalogus) en de licentie in; missing zegt wat een lege cel betekent.',
    'table.protection':
      'Wie zorgt dat niemand te herkennen is? own: het zijn eigen tellingen, Peil verbergt kleine aantallen.\npublisher: de uitgever deed dat al (zoals CBS), Peil verbergt niets. Zie docs/manual/eigen-tabel.md.',
    file: 'Hoe het bestand geschreven is.',
    columns: 'Welke kolom wat is. Een nummer met # is een kolom zonder naam.',
    optional: 'Kolommen die mogen ontbreken.',
    dimensions: 'Kolommen die een maat in stukken verdelen.',
    wide: 'Cijfers naast elkaar: een kolom per maat (measures) of per periode (periods).',
    fixed: 'Wat het bestand zelf niet zegt, en voor alle rijen geldt.',
    area: 'Wat voor gebieden het zijn.',
    missing: 'Tekens die betekenen dat er geen cijfer is, en waarom.',
    measures: 'De maten: titel en eenheid.',
    ignore: 'Kolommen die met opzet niet gelezen worden.',
  },
  en: {
    top: 'Proposal of Peil for a mapping: how this table is read. Look it over and fill it in.\nTry: peil import FILE --mapping THIS.yaml --check',
    table: 'Which table it is. Fill in the publisher (id in the catalogue) and the licence; missing says what an empty cell means.',
    'table.protection':
      'Who sees to it that nobody can be recognised? own: these are your own counts, and Peil hides small numbers.\npublisher: its publisher did so already (as CBS does), and Peil hides nothing. See docs/manual/eigen-tabel.md.',
    file: 'How the file is written.',
    columns: 'Which column is what. A number with # is a column without a name.',
    optional: 'Columns that may be absent.',
    dimensions: 'Columns that split a measure.',
    wide: 'Figures side by side: a column per measure (measures) or per period (periods).',
    fixed: 'What the file itself does not say, and holds for all rows.',
    area: 'What kind of areas they are.',
    missing: 'Signs that mean that there is no figure, and why.',
    measures: 'The measures: title and unit.',
    ignore: 'Columns that are left unread on purpose.',
  },
} satisfies Record<Language, Record<string, string>>;

export function mappingComments(language: Language): (typeof COMMENTS)['nl'] {
  return COMMENTS[language];
}
