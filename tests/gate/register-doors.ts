import type { Unsealed } from './unsealed.ts';

/** The modules of app behind pages on who does what: they stand on the register, hardly on the store of figures. */
interface RegisterDoors {
  'pages/account/device': typeof import('#app/pages/account/device');
  'pages/account/form-field': typeof import('#app/pages/account/form-field');
  'pages/account/jobs-page': typeof import('#app/pages/account/jobs-page');
  'pages/account/own-account': typeof import('#app/pages/account/own-account');
  'pages/account/people-page': typeof import('#app/pages/account/people-page');
  'pages/account/programmes': typeof import('#app/pages/account/programmes');
  'pages/account/qr-svg': typeof import('#app/pages/account/qr-svg');
  'pages/account/rights-csv': typeof import('#app/pages/account/rights-csv');
  'pages/account/whose-acts': typeof import('#app/pages/account/whose-acts');
  'pages/coalition/board': typeof import('#app/pages/coalition/board');
  'pages/coalition/action-doers': typeof import('#app/pages/coalition/action-doers');
  'pages/coalition/checks': typeof import('#app/pages/coalition/checks');
  'pages/coalition/calendar': typeof import('#app/pages/coalition/calendar');
  'pages/coalition/deciding': typeof import('#app/pages/coalition/deciding');
  'pages/coalition/decisions': typeof import('#app/pages/coalition/decisions');
  'pages/coalition/judge': typeof import('#app/pages/coalition/judge');
  'pages/coalition/look-back': typeof import('#app/pages/coalition/look-back');
  'pages/coalition/move-linkage': typeof import('#app/pages/coalition/move-linkage');
  'pages/coalition/meetings': typeof import('#app/pages/coalition/meetings');
  'pages/coalition/prepare': typeof import('#app/pages/coalition/prepare');
  'pages/coalition/suggestions': typeof import('#app/pages/coalition/suggestions');
  'pages/coalition/synergy': typeof import('#app/pages/coalition/synergy');
  'pages/evaluation': typeof import('#app/pages/evaluation');
  'pages/money/close-year': typeof import('#app/pages/money/close-year');
  'pages/money/grants': typeof import('#app/pages/money/grants');
  'pages/money/ledger': typeof import('#app/pages/money/ledger');
  'pages/money/ledger-form': typeof import('#app/pages/money/ledger-form');
  'pages/money/money': typeof import('#app/pages/money/money');
  'pages/money/sealed-file': typeof import('#app/pages/money/sealed-file');
  'pages/money/programme': typeof import('#app/pages/money/programme');
  'pages/steering/deputy': typeof import('#app/pages/steering/deputy');
  'pages/steering/execution': typeof import('#app/pages/steering/execution');
  'pages/steering/partners': typeof import('#app/pages/steering/partners');
  'pages/steering/plans': typeof import('#app/pages/steering/plans');
  'pages/practice': typeof import('#app/pages/practice');
  'pages/attached-file': typeof import('#app/pages/attached-file');
  'pages/largest-file': typeof import('#app/pages/largest-file');
  'pages/read-in-acts': typeof import('#app/pages/read-in-acts');
  'pages/work/all-faults': typeof import('#app/pages/work/all-faults');
  'pages/work/attached': typeof import('#app/pages/work/attached');
  'pages/work/attachment-told': typeof import('#app/pages/work/attachment-told');
  'pages/work/attachments': typeof import('#app/pages/work/attachments');
  'pages/work/attention-groups': typeof import('#app/pages/work/attention-groups');
  'pages/work/belongs-to': typeof import('#app/pages/work/belongs-to');
  'pages/work/chain/load-chain-work': typeof import('#app/pages/work/chain/load-chain-work');
  'pages/work/chain/load-trend-figures': typeof import('#app/pages/work/chain/load-trend-figures');
  'pages/work/change-filter': typeof import('#app/pages/work/change-filter');
  'pages/work/changes-csv': typeof import('#app/pages/work/changes-csv');
  'pages/work/changes-page': typeof import('#app/pages/work/changes-page');
  'pages/work/drawer': typeof import('#app/pages/work/drawer');
  'pages/work/erase-find': typeof import('#app/pages/work/erase-find');
  'pages/work/erase-text': typeof import('#app/pages/work/erase-text');
  'pages/work/evidence/add-evidence': typeof import('#app/pages/work/evidence/add-evidence');
  'pages/work/evidence/evidence-section': typeof import('#app/pages/work/evidence/evidence-section');
  'pages/work/find-things': typeof import('#app/pages/work/find-things');
  'pages/work/first-steps': typeof import('#app/pages/work/first-steps');
  'pages/work/form-back': typeof import('#app/pages/work/form-back');
  'pages/work/form-token': typeof import('#app/pages/work/form-token');
  'pages/work/fresh-page': typeof import('#app/pages/work/fresh-page');
  'pages/work/history': typeof import('#app/pages/work/history');
  'pages/work/labels-of': typeof import('#app/pages/work/labels-of');
  'pages/work/list-page': typeof import('#app/pages/work/list-page');
  'pages/work/list-query': typeof import('#app/pages/work/list-query');
  'pages/work/list-shape': typeof import('#app/pages/work/list-shape');
  'pages/work/may-erase-of': typeof import('#app/pages/work/may-erase-of');
  'pages/work/judged-beside': typeof import('#app/pages/work/judged-beside');
  'pages/work/keep-up-fields': typeof import('#app/pages/work/keep-up-fields');
  'pages/work/may-grant-here': typeof import('#app/pages/work/may-grant-here');
  'pages/work/lists-page': typeof import('#app/pages/work/lists-page');
  'pages/work/kept-from': typeof import('#app/pages/work/kept-from');
  'pages/work/move-thing': typeof import('#app/pages/work/move-thing');
  'pages/work/names': typeof import('#app/pages/work/names');
  'pages/work/personal-check': typeof import('#app/pages/work/personal-check');
  'pages/work/own-figures/load-own-figures': typeof import('#app/pages/work/own-figures/load-own-figures');
  'pages/work/own-figures/measured-rows': typeof import('#app/pages/work/own-figures/measured-rows');
  'pages/work/own-figures/save-own-figures': typeof import('#app/pages/work/own-figures/save-own-figures');
  'pages/work/person-names': typeof import('#app/pages/work/person-names');
  'pages/work/programme-workspace': typeof import('#app/pages/work/programme-workspace');
  'pages/work/reading-once': typeof import('#app/pages/work/reading-once');
  'pages/work/read-form': typeof import('#app/pages/work/read-form');
  'pages/work/register-question': typeof import('#app/pages/work/register-question');
  'pages/work/rights': typeof import('#app/pages/work/rights');
  'pages/work/save-thing': typeof import('#app/pages/work/save-thing');
  'pages/work/saved-views': typeof import('#app/pages/work/saved-views');
  'pages/work/sheet/cell-text': typeof import('#app/pages/work/sheet/cell-text');
  'pages/work/sheet/same-name': typeof import('#app/pages/work/sheet/same-name');
  'pages/work/sheet/row-choice': typeof import('#app/pages/work/sheet/row-choice');
  'pages/work/sheet/read-row': typeof import('#app/pages/work/sheet/read-row');
  'pages/work/sheet/keep-aside': typeof import('#app/pages/work/sheet/keep-aside');
  'pages/work/sheet/find-header': typeof import('#app/pages/work/sheet/find-header');
  'pages/work/sheet/file-cells': typeof import('#app/pages/work/sheet/file-cells');
  'pages/work/sheet/kept-sheet': typeof import('#app/pages/work/sheet/kept-sheet');
  'pages/work/sheet/change-row': typeof import('#app/pages/work/sheet/change-row');
  'pages/work/sheet/create-row': typeof import('#app/pages/work/sheet/create-row');
  'pages/work/sheet/known-row': typeof import('#app/pages/work/sheet/known-row');
  'pages/work/sheet/row-words': typeof import('#app/pages/work/sheet/row-words');
  'pages/work/sheet/read-sheet': typeof import('#app/pages/work/sheet/read-sheet');
  'pages/work/sheet/enter-sheet': typeof import('#app/pages/work/sheet/enter-sheet');
  'pages/work/sheet/plan-rows': typeof import('#app/pages/work/sheet/plan-rows');
  'pages/work/sheet/planned-row': typeof import('#app/pages/work/sheet/planned-row');
  'pages/work/sheet/propose-columns': typeof import('#app/pages/work/sheet/propose-columns');
  'pages/work/sheet/read-table': typeof import('#app/pages/work/sheet/read-table');
  'pages/work/sheet/shape': typeof import('#app/pages/work/sheet/shape');
  'pages/work/sheet/readings': typeof import('#app/pages/work/sheet/readings');
  'pages/work/sheet/shorter-texts': typeof import('#app/pages/work/sheet/shorter-texts');
  'pages/work/sheet/sheet-page': typeof import('#app/pages/work/sheet/sheet-page');
  'pages/work/sheet/write-list': typeof import('#app/pages/work/sheet/write-list');
  'pages/work/signals': typeof import('#app/pages/work/signals');
  'pages/work/start-page': typeof import('#app/pages/work/start-page');
  'pages/work/still-so': typeof import('#app/pages/work/still-so');
  'pages/work/thing-page': typeof import('#app/pages/work/thing-page');
  'pages/work/together': typeof import('#app/pages/work/together');
  'pages/work/worse-here': typeof import('#app/pages/work/worse-here');
  'pages/work/workspace': typeof import('#app/pages/work/workspace');
}

/** Why each of their functions that is named here may hand out what is not disclosed: it holds no figure of a source. */
export const REGISTER_DOORS = {
  'pages/account/device': { deviceOf: 'the name of a device' },
  'pages/account/form-field': { fieldOf: 'what was typed', secretOf: 'what was typed', missing: 'faults', mailIssues: 'faults' },
  'pages/account/jobs-page': { loadJobs: 'what ran by itself' },
  'pages/account/own-account': { loadOwnAccount: "somebody's own account" },
  'pages/account/people-page': { loadPeople: 'who has which role', readRole: 'what was typed' },
  'pages/account/programmes': {
    programmeName: 'a name',
    programmeNames: 'names',
    programmesToGrant: 'names',
    organisations: 'names',
    themes: 'names',
  },
  'pages/account/qr-svg': { qrSvg: 'a drawing of a text' },
  'pages/account/rights-csv': { rightsCsv: 'who has which role' },
  'pages/account/whose-acts': { whoseActs: 'names' },
  'pages/coalition/board': { loadBoard: 'linkages of the register, and what interventions share', answerSuggestion: 'faults' },
  'pages/coalition/action-doers': { actionDoers: 'names' },
  'pages/coalition/checks': {
    loadChecks: 'what people judged',
    downloadChecks: 'what checksDownload made',
    mayJudge: 'yes or no',
    dueOf: 'things of the register, as far as its viewer may see',
    readChecks: 'things of the register, as far as its viewer may see',
  },
  'pages/coalition/calendar': { loadCalendar: 'when things happen, as far as its viewer may see' },
  'pages/coalition/deciding': {
    changesMore: 'whether more may be written',
    proofToDecide: 'what its viewer may do',
    dayToDecide: 'a day',
    loadDeciding: 'a proposal with its money and what people judged, as far as its viewer may see',
    decide: 'what was typed',
  },
  'pages/coalition/decisions': {
    loadPublicDecisions: 'things of the register, as far as residents may see',
    loadUnlooked: 'ids of decisions',
  },
  'pages/coalition/judge': { loadJudge: 'what people judged', judge: 'faults' },
  'pages/coalition/look-back': { loadLookBack: 'what people answered, for who steers' },
  'pages/coalition/move-linkage': {
    boardToken: 'the proof of a form',
    tokenIssues: 'faults',
    movesOf: 'names of states',
    moveLinkage: 'faults',
    textsOf: 'what was typed',
  },
  'pages/coalition/meetings': { loadYearPlan: 'when people meet', yearPlanFile: 'when people meet' },
  'pages/coalition/prepare': {
    loadPreparing: 'what its viewer may do',
    saveAnswers: 'what was typed',
    decideOn: 'what was typed',
  },
  'pages/coalition/suggestions': {
    suggestionsOf: 'what interventions share, as far as its viewer may see',
    programmesBeside: 'names',
    pairOf: 'ids',
    linkageId: 'an id',
  },
  'pages/coalition/synergy': { loadSynergy: 'which intervention serves which goal' },
  'pages/money/close-year': {
    askedToClose: 'amounts of the register, as far as its viewer may see',
    closingToken: 'a seal on a form',
    closeYear: 'faults',
    reopenYear: 'faults',
  },
  'pages/money/grants': {
    loadGrants: 'amounts of the register, as far as its viewer may see',
    loadGrantDoubts: 'the id of a grant, as far as its viewer may see it',
  },
  'pages/money/ledger': {
    loadLedger: 'names',
    lookAtLedger: 'amounts of the ledger that was sent',
    takeOverLedger: 'amounts of the ledger that was sent',
    undoLedger: 'faults',
  },
  'pages/money/ledger-form': { readLedgerForm: 'the file that was sent', columnsChosen: 'what was chosen' },
  'pages/money/money': { loadMoney: 'amounts of the register, as far as its viewer may see', downloadMoney: 'what moneyDownload made' },
  'pages/money/sealed-file': { sealFile: 'the file that was sent, sealed', unsealFile: 'the file that was sent' },
  'pages/money/programme': { openMoney: 'a register and a reader, which gives figures as Disclosed only' },
  'pages/steering/deputy': { loadDeputy: 'amounts of the register, as far as its viewer may see' },
  'pages/steering/execution': {
    loadExecution: 'amounts of the register, as far as its viewer may see',
    downloadExecution: 'what executionDownload made',
  },
  'pages/steering/partners': { loadPartners: 'things of the register, as far as its viewer may see' },
  'pages/steering/plans': { loadPlans: 'things of the register, as far as its viewer may see' },
  'pages/evaluation': {
    loadEvaluation: 'what people answered, as far as its viewer may see',
    takeOverQuestions: 'faults',
    loadPublicEvaluation: 'what people answered, as far as residents may see',
  },
  'pages/practice': {
    loadBreakthroughs: 'things of the register, as far as its viewer may see',
    loadStreets: 'things of the register, as far as its viewer may see',
    loadPublicPractice: 'things of the register, as far as residents may see',
  },
  'pages/attached-file': {
    loadPublicFiles: 'names of files that are for everybody',
    publicFile: 'a file that its owners made for everybody',
    fileOf: 'a file, as far as its viewer may see',
  },
  'pages/largest-file': { largestFile: 'a setting' },
  'pages/work/all-faults': { allFaults: 'faults' },
  'pages/work/attached': { attachedTo: 'things of the register, as far as its viewer may see' },
  'pages/work/attachment-told': { attachmentTold: 'what a file is, as far as its viewer may see' },
  'pages/work/attachments': {
    loadAttachments: 'names of files, as far as their viewer may see',
    typedOf: 'what was typed',
    attachFile: 'nothing',
  },
  'pages/work/attention-groups': { attentionGroups: 'what needs somebody' },
  'pages/work/belongs-to': { belongsTo: 'names' },
  'pages/work/chain/load-chain-work': { loadChainWork: 'what a programme says of itself, as far as its viewer may see' },
  'pages/work/chain/load-trend-figures': {},
  'pages/work/change-filter': { readChangeFilter: 'what was typed' },
  'pages/work/changes-csv': {
    downloadChanges: 'what changeRows made',
    changeRows: 'what was changed, as far as its viewer may see',
  },
  'pages/work/changes-page': {
    readsChanges: 'yes or no',
    loadChanges: 'what was changed, as far as its viewer may see',
    linesOf: 'what was changed, as far as its viewer may see',
  },
  'pages/work/drawer': { drawerOf: 'a name' },
  'pages/work/erase-find': {
    mayEraseIn: 'yes or no',
    eraseFindToken: 'a proof',
    findToErase: 'names of things, for who may erase in them',
  },
  'pages/work/erase-text': {
    loadErasing: 'texts of the register, for who may erase them',
    eraseChosen: 'what was chosen',
  },
  'pages/work/evidence/add-evidence': { loadAddEvidence: 'names of what can be picked', addEvidence: 'what was written' },
  'pages/work/evidence/evidence-section': {},
  'pages/work/find-things': { findThings: 'things of the register, as far as its viewer may see' },
  'pages/work/first-steps': { loadFirstSteps: 'what is not there yet' },
  'pages/work/form-back': { formBack: 'what was typed', statusOf: 'a number' },
  'pages/work/form-token': { formToken: 'a seal on a form', tokenHolds: 'yes or no', tokenIssues: 'faults', requireToken: 'nothing' },
  'pages/work/fresh-page': { loadFresh: 'an empty form' },
  'pages/work/history': {
    historyOf: 'what was changed, as far as its viewer may see',
    inWords: 'what was changed, as far as its viewer may see',
  },
  'pages/work/labels-of': { labelsOf: 'names' },
  'pages/work/judged-beside': {},
  'pages/work/keep-up-fields': {},
  'pages/work/list-page': {
    scopeOf: 'a question',
    seenHere: 'names of fields',
    loadList: 'things of the register, as far as its viewer may see',
  },
  'pages/work/list-query': { readListQuery: 'a question', registerQuery: 'a question' },
  'pages/work/list-shape': { columnsOf: 'names of fields', filtersOf: 'names of fields' },
  'pages/work/may-erase-of': { mayEraseOf: 'yes or no' },
  'pages/work/may-grant-here': { mayGrantHere: 'yes or no' },
  'pages/work/lists-page': { loadLists: 'names of lists, with how many things of the register its viewer sees in each' },
  'pages/work/kept-from': { keptFrom: 'things of the register, as far as its viewer may see' },
  'pages/work/move-thing': { moveThing: 'what was written', undoEntry: 'what was written' },
  'pages/work/names': { openNames: 'names', formOptions: 'names' },
  'pages/work/personal-check': { personalIssues: 'faults' },
  'pages/work/own-figures/load-own-figures': {
    ownFiguresScope: 'a name',
    mayChooseFigures: 'yes or no',
    loadOwnFigures: 'own figures for who steers, who fills them in; residents get what ownFiguresTold hands out',
  },
  'pages/work/own-figures/measured-rows': {
    measuredTyped: 'what a box holds, for who steers',
    measuredRows: 'what boxes hold, for who steers',
  },
  'pages/work/own-figures/save-own-figures': { saveOwnFigures: 'what was typed' },
  'pages/work/person-names': { personNames: 'names', personName: 'a name' },
  'pages/work/programme-workspace': {
    inProgramme: 'a register and a reader, which gives figures as Disclosed only',
    findHere: 'a thing of the register, as far as its viewer may see',
  },
  'pages/work/reading-once': { readingOnce: 'where somebody works' },
  'pages/work/read-form': { readForm: 'what was typed', stateIssues: 'faults' },
  'pages/work/register-question': { registerQuestion: 'what was written' },
  'pages/work/rights': {
    rightsOn: 'yes or no',
    mayAddTo: 'yes or no',
    belongingWithState: 'ids of organisations and themes',
    ownBelonging: 'ids of organisations and themes',
    undoable: 'ids of changes',
    mayChangeEach: 'yes or no',
  },
  'pages/work/save-thing': { formScope: 'a name', createThing: 'what was written', changeThing: 'what was written' },
  'pages/work/saved-views': { savedViews: 'questions', saveView: 'the id of a question', deleteView: 'nothing' },
  'pages/work/sheet/cell-text': { toCell: 'a text', fromCell: 'a text' },
  'pages/work/sheet/same-name': { knownBy: 'a name to be held against another', thereByName: 'things that their viewer sees, by name' },
  'pages/work/sheet/row-choice': {
    writeChoice: 'a word of an address',
    readChoices: 'what the viewer chose',
    isAsShown: 'whether the viewer saw it',
    choicesInAddress: 'what the viewer chose',
  },
  'pages/work/sheet/read-row': {
    isTotal: 'whether a row adds up',
    firstText: 'a cell of the sheet that was sent',
    readRow: 'cells of the sheet that was sent',
    readValues: 'values of the sheet that was sent',
  },
  'pages/work/sheet/keep-aside': {
    keepField: 'the name of a field',
    keptWords: 'words of the sheet that was sent',
    withKept: 'words of the sheet that was sent',
  },
  'pages/work/sheet/find-header': { findHeader: 'the number of a row' },
  'pages/work/sheet/file-cells': { fileCells: 'cells of the sheet that was sent' },
  'pages/work/sheet/kept-sheet': { keepSheet: 'the code of a file', keptSheet: 'a file that its viewer sent' },
  'pages/work/sheet/change-row': {
    changeById: 'what a row of the sheet that was sent would change',
    changeByName: 'what a row of the sheet that was sent would change',
  },
  'pages/work/sheet/create-row': { createRow: 'what a row of the sheet that was sent would make' },
  'pages/work/sheet/known-row': { knownRow: 'what a row of the sheet that was sent would change' },
  'pages/work/sheet/row-words': {
    keepWords: 'what is to be said of words of the sheet that was sent',
    textsOf: 'words of the sheet that was sent',
  },
  'pages/work/sheet/read-sheet': { readSheet: 'what the sheet that was sent would change' },
  'pages/work/sheet/enter-sheet': { enterSheet: 'how many things were written' },
  'pages/work/sheet/plan-rows': { planRows: 'what the sheet that was sent would change' },
  'pages/work/sheet/planned-row': {},
  'pages/work/sheet/propose-columns': { proposeColumns: 'names of fields', likeness: 'how alike two words are' },
  'pages/work/sheet/read-table': { readTable: 'cells of the sheet that was sent' },
  'pages/work/sheet/shape': { sheetFields: 'names of fields' },
  'pages/read-in-acts': {
    readInActs: 'lines of the log, as far as its viewer may see',
    fileOfAct: 'the name of a file, as far as the log gives it',
  },
  'pages/work/sheet/readings': { sheetReadings: 'lists that were read in, as the log tells them', undoSheet: 'faults' },
  'pages/work/sheet/shorter-texts': { muchShorter: 'names of fields' },
  'pages/work/sheet/sheet-page': { sheetPage: 'what the sheet that was sent would change' },
  'pages/work/sheet/write-list': { writeList: 'things of the register, as far as its viewer may see' },
  'pages/work/signals': { goalsOf: 'a programme as its viewer sees it, with figures as Disclosed only' },
  'pages/work/start-page': { loadStart: 'what needs somebody', countAttention: 'how many things need somebody' },
  'pages/work/still-so': {
    knows: 'whether its viewer may confirm a state',
    stillSoOf: 'ids of things and versions',
    stillSoToken: 'a proof',
    confirmState: 'the id of a change',
    takeBackState: 'nothing',
  },
  'pages/work/thing-page': { loadThing: 'things of the register, as far as its viewer may see' },
  'pages/work/together': { loadTogether: 'things of the register, as far as its viewer may see', changeTogether: 'what was written' },
  'pages/work/worse-here': {},
  'pages/work/workspace': {
    openWorkspace: 'a register and a reader, which gives figures as Disclosed only',
    takesPart: 'yes or no',
    ownProgrammes: 'things of the register, as far as its viewer may see',
    kindsHere: 'names of kinds',
    isHere: 'yes or no',
    programmeOf: 'a name',
    mayMake: 'yes or no',
    mayReadIn: 'yes or no',
  },
} satisfies Unsealed<RegisterDoors>;
