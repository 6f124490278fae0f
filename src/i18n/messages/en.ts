import type { Messages } from '#i18n/messages/nl';
import { account } from '#i18n/messages/en/account';
import { help } from '#i18n/messages/en/help';
import { home } from '#i18n/messages/en/home';
import { areas } from '#i18n/messages/en/areas';
import { area } from '#i18n/messages/en/area';
import { coalition } from '#i18n/messages/en/coalition';
import { chainWork } from '#i18n/messages/en/chain-work';
import { chart } from '#i18n/messages/en/chart';
import { figures } from '#i18n/messages/en/figures';
import { firstSteps } from '#i18n/messages/en/first-steps';
import { form } from '#i18n/messages/en/form';
import { ownFigures } from '#i18n/messages/en/own-figures';
import { problem } from '#i18n/messages/en/problem';
import { programmes } from '#i18n/messages/en/programmes';
import { projection } from '#i18n/messages/en/projection';
import { search } from '#i18n/messages/en/search';
import { shell } from '#i18n/messages/en/shell';
import { about, accessibility, privacy } from '#i18n/messages/en/about';
import { download } from '#i18n/messages/en/download';
import { glossary } from '#i18n/messages/en/glossary';
import { indicators } from '#i18n/messages/en/indicators';
import { map, dotPlot } from '#i18n/messages/en/map';
import { erase } from '#i18n/messages/en/erase';
import { evaluation } from '#i18n/messages/en/evaluation';
import { evidence } from '#i18n/messages/en/evidence';
import { files } from '#i18n/messages/en/files';
import { floors } from '#i18n/messages/en/floors';
import { grants } from '#i18n/messages/en/grants';
import { judgement } from '#i18n/messages/en/judgement';
import { ledger } from '#i18n/messages/en/ledger';
import { lists } from '#i18n/messages/en/lists';
import { methods } from '#i18n/messages/en/methods';
import { money } from '#i18n/messages/en/money';
import { practice } from '#i18n/messages/en/practice';
import { sources } from '#i18n/messages/en/sources';
import { start } from '#i18n/messages/en/start';
import { statements } from '#i18n/messages/en/statements';
import { steering } from '#i18n/messages/en/steering';
import { survey } from '#i18n/messages/en/survey';
import { terms } from '#i18n/messages/en/terms';
import { unknowns } from '#i18n/messages/en/unknowns';
import { work } from '#i18n/messages/en/work';
import { worse } from '#i18n/messages/en/worse';

/** All English words of the screens. */
export function en(): Messages {
  return {
    account: account(),
    about: about(),
    accessibility: accessibility(),
    privacy: privacy(),
    download: download(),
    glossary: glossary(),
    indicators: indicators(),
    map: map(),
    dotPlot: dotPlot(),
    erase: erase(),
    evaluation: evaluation(),
    evidence: evidence(),
    files: files(),
    firstSteps: firstSteps(),
    floors: floors(),
    methods: methods(),
    grants: grants(),
    judgement: judgement(),
    ledger: ledger(),
    lists: lists(),
    money: money(),
    sources: sources(),
    start: start(),
    statements: statements(),
    steering: steering(),
    survey: survey(),
    terms: terms(),
    unknowns: unknowns(),
    help: help(),
    home: home(),
    worse: worse(),
    areas: areas(),
    area: area(),
    coalition: coalition(),
    chainWork: chainWork(),
    chart: chart(),
    figures: figures(),
    form: form(),
    ownFigures: ownFigures(),
    practice: practice(),
    problem: problem(),
    programmes: programmes(),
    projection: projection(),
    search: search(),
    shell: shell(),
    work: work(),
  };
}
