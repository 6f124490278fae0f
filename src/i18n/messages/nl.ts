import { VOICES, type AddressForm } from '#i18n/voice';
import { account } from '#i18n/messages/nl/account';
import { help } from '#i18n/messages/nl/help';
import { home } from '#i18n/messages/nl/home';
import { areas } from '#i18n/messages/nl/areas';
import { area } from '#i18n/messages/nl/area';
import { coalition } from '#i18n/messages/nl/coalition';
import { chainWork } from '#i18n/messages/nl/chain-work';
import { chart } from '#i18n/messages/nl/chart';
import { figures } from '#i18n/messages/nl/figures';
import { firstSteps } from '#i18n/messages/nl/first-steps';
import { form } from '#i18n/messages/nl/form';
import { ownFigures } from '#i18n/messages/nl/own-figures';
import { problem } from '#i18n/messages/nl/problem';
import { programmes } from '#i18n/messages/nl/programmes';
import { projection } from '#i18n/messages/nl/projection';
import { search } from '#i18n/messages/nl/search';
import { shell } from '#i18n/messages/nl/shell';
import { about, accessibility, privacy } from '#i18n/messages/nl/about';
import { download } from '#i18n/messages/nl/download';
import { glossary } from '#i18n/messages/nl/glossary';
import { indicators } from '#i18n/messages/nl/indicators';
import { map, dotPlot } from '#i18n/messages/nl/map';
import { erase } from '#i18n/messages/nl/erase';
import { evaluation } from '#i18n/messages/nl/evaluation';
import { evidence } from '#i18n/messages/nl/evidence';
import { files } from '#i18n/messages/nl/files';
import { floors } from '#i18n/messages/nl/floors';
import { grants } from '#i18n/messages/nl/grants';
import { judgement } from '#i18n/messages/nl/judgement';
import { ledger } from '#i18n/messages/nl/ledger';
import { lists } from '#i18n/messages/nl/lists';
import { methods } from '#i18n/messages/nl/methods';
import { money } from '#i18n/messages/nl/money';
import { practice } from '#i18n/messages/nl/practice';
import { sources } from '#i18n/messages/nl/sources';
import { start } from '#i18n/messages/nl/start';
import { statements } from '#i18n/messages/nl/statements';
import { steering } from '#i18n/messages/nl/steering';
import { survey } from '#i18n/messages/nl/survey';
import { terms } from '#i18n/messages/nl/terms';
import { unknowns } from '#i18n/messages/nl/unknowns';
import { work } from '#i18n/messages/nl/work';
import { worse } from '#i18n/messages/nl/worse';

/** All Dutch words of the screens, by subject; the source of the types of every other language. */
export function nl(address: AddressForm) {
  const say = VOICES[address];
  return {
    account: account(say),
    about: about(say),
    accessibility: accessibility(say),
    privacy: privacy(say),
    download: download(),
    glossary: glossary(say),
    indicators: indicators(say),
    map: map(),
    dotPlot: dotPlot(),
    erase: erase(say),
    evaluation: evaluation(),
    evidence: evidence(),
    files: files(say),
    firstSteps: firstSteps(say),
    floors: floors(say),
    methods: methods(say),
    grants: grants(say),
    judgement: judgement(),
    ledger: ledger(say),
    lists: lists(say),
    money: money(say),
    sources: sources(),
    start: start(say),
    statements: statements(),
    steering: steering(say),
    survey: survey(),
    terms: terms(),
    unknowns: unknowns(),
    help: help(say),
    home: home(say),
    worse: worse(),
    areas: areas(say),
    area: area(say),
    coalition: coalition(say),
    chainWork: chainWork(say),
    chart: chart(),
    figures: figures(say),
    form: form(say),
    ownFigures: ownFigures(say),
    practice: practice(say),
    problem: problem(say),
    programmes: programmes(say),
    projection: projection(),
    search: search(say),
    shell: shell(say),
    work: work(say),
  };
}
export type Messages = ReturnType<typeof nl>;
