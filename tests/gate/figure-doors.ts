import type { Unsealed } from './unsealed.ts';

/** The modules of app that hand figures to a page, a file or a command, with those that stand beside them. */
interface FigureDoors {
  'download/csv': typeof import('#app/download/csv');
  'download/figure-download': typeof import('#app/download/figure-download');
  'download/attachment-answer': typeof import('#app/download/attachment-answer');
  'download/file-answer': typeof import('#app/download/file-answer');
  'download/figure-table': typeof import('#app/download/figure-table');
  'download/checks-download': typeof import('#app/download/checks-download');
  'download/execution-download': typeof import('#app/download/execution-download');
  'download/money-download': typeof import('#app/download/money-download');
  'download/table-download': typeof import('#app/download/table-download');
  'download/xlsx': typeof import('#app/download/xlsx');
  'pages/area-figure': typeof import('#app/pages/area-figure');
  'pages/areas': typeof import('#app/pages/areas');
  'pages/did-it-help': typeof import('#app/pages/did-it-help');
  'pages/downloads': typeof import('#app/pages/downloads');
  'pages/evidence': typeof import('#app/pages/evidence');
  'pages/floors': typeof import('#app/pages/floors');
  'pages/glossary': typeof import('#app/pages/glossary');
  'pages/methods': typeof import('#app/pages/methods');
  'pages/open-reading': typeof import('#app/pages/open-reading');
  'pages/programmes': typeof import('#app/pages/programmes');
  'pages/research': typeof import('#app/pages/research');
  'pages/security-text': typeof import('#app/pages/security-text');
  'pages/shell': typeof import('#app/pages/shell');
  'pages/survey': typeof import('#app/pages/survey');
  'pages/theme-titles': typeof import('#app/pages/theme-titles');
  'questions/comparison': typeof import('#app/questions/comparison');
  'questions/contribution': typeof import('#app/questions/contribution');
  'questions/contribution-words': typeof import('#app/questions/contribution-words');
  'questions/find-area': typeof import('#app/questions/find-area');
  'questions/find-indicator': typeof import('#app/questions/find-indicator');
  'questions/find-theme': typeof import('#app/questions/find-theme');
  'questions/floor': typeof import('#app/questions/floor');
  'questions/profile': typeof import('#app/questions/profile');
  'questions/project': typeof import('#app/questions/project');
  'questions/series': typeof import('#app/questions/series');
  'questions/survey': typeof import('#app/questions/survey');
  'questions/worse': typeof import('#app/questions/worse');
}

/** Why each of their functions that is named here may hand out what is not disclosed: it holds no figure. */
export const FIGURE_DOORS = {
  'download/csv': {
    safeText: 'a text',
    writeCsv: 'takes cells; only figureDownload, tableDownload and lists call it',
    csvLines: 'takes cells; only lists call it',
  },
  'download/figure-download': { figureDownload: 'takes Disclosed<FigureFile> only' },
  'download/attachment-answer': {
    attachmentAnswer: 'hands out bytes that a person put there; publicFile and the workspace say for whom',
    disposition: 'a name',
  },
  'download/file-answer': { fileAnswer: 'takes what a file holds; only figureDownload, tableDownload and lists call it' },
  'download/figure-table': {
    figureTable: 'cells for figureDownload',
    figureNotes: 'cells for figureDownload',
    subjectText: 'a name',
  },
  'download/checks-download': { checksDownload: 'what people judged', checksRows: 'what people judged' },
  'download/execution-download': {
    executionDownload: 'amounts of the register, as far as its viewer may see',
    executionRows: 'amounts of the register, as far as its viewer may see',
  },
  'download/money-download': {
    moneyDownload: 'amounts of the register, as far as its viewer may see',
    moneyRows: 'amounts of the register, as far as its viewer may see',
  },
  'download/table-download': { tableDownload: 'takes cells; only downloads of the register call it' },
  'download/xlsx': { writeXlsx: 'takes cells; only figureDownload, tableDownload and lists call it' },
  'pages/area-figure': {},
  'pages/areas': {
    searchAreas: 'names',
    findPostcode: 'names',
    likelyAreas: 'names',
    loadAreaList: 'names',
    findArea: 'a name',
    named: 'names',
  },
  'pages/did-it-help': {},
  'pages/downloads': {
    downloadFormat: 'a format',
    downloadArea: 'what figureDownload made',
    downloadIndicator: 'what figureDownload made',
  },
  'pages/evidence': {},
  'pages/floors': { loadFloorLinks: 'which floors there are' },
  'pages/glossary': { loadGlossary: 'words', glossaryLetters: 'words' },
  'pages/methods': { loadMethodLinks: 'texts', loadMethodPage: 'texts', loadAskSchema: 'a form of questions' },
  'pages/open-reading': { openReading: 'a reader, which gives figures as Disclosed only' },
  'pages/programmes': {
    loadProgrammes: 'what programmes say of themselves',
    loadProgrammesAtHand: 'what programmes say of themselves',
    loadChain: 'what a programme says of itself',
    loadInterventions: 'what programmes say of themselves',
    loadPartners: 'who takes part',
    loadAreaDoings: 'what is done in an area',
  },
  'pages/research': {
    loadIndicatorList: 'which figures there are',
    loadSourceList: 'which releases there are',
    loadSourcePage: 'which releases there are',
    loadReleasePage: 'how many figures a release holds',
    loadUnknowns: 'which figures there are not',
  },
  'pages/security-text': { securityText: 'a text' },
  'pages/shell': { loadShell: 'names' },
  'pages/survey': { hasSurveyPage: 'yes or no' },
  'pages/theme-titles': { loadThemeTitles: 'names' },
  'questions/comparison': { hasGap: 'yes or no' },
  'questions/contribution': { readingOf: 'a reader, which gives figures as Disclosed only' },
  'questions/contribution-words': {
    typedNumber: 'what was typed',
    startYear: 'what was typed',
    promisedEffect: 'what was typed',
    shareReached: 'what was typed',
    named: 'what was typed',
  },
  'questions/find-area': { findArea: 'a name' },
  'questions/find-indicator': { findIndicator: 'a definition' },
  'questions/find-theme': { findTheme: 'a definition' },
  'questions/floor': {},
  'questions/profile': { difference: 'takes two numbers' },
  'questions/project': {},
  'questions/series': {},
  'questions/survey': {},
  'questions/worse': {},
} satisfies Unsealed<FigureDoors>;
