import type { KindName } from '#domain/register/kinds';
import { LANGUAGES } from '#i18n/language';
import { fieldLabel, optionWords } from './register-words.ts';

/** What people write above columns of their own lists, beside the labels of the fields. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['titel', 'project', 'projectnaam', 'title', 'omschrijving kort'],
  what: ['omschrijving', 'beschrijving', 'toelichting', 'inhoud', 'description'],
  why: ['aanleiding', 'reden', 'doel', 'waarom', 'reason'],
  state: ['status', 'fase', 'stand', 'state'],
  forWhom: ['doelgroep', 'target group'],
  themes: ['thema', 'theme'],
  theme: ['themas'],
  areas: ['buurt', 'buurten', 'wijk', 'gebied', 'locatie', 'plaats', 'area'],
  lead: ['penvoerder', 'uitvoerder', 'eigenaar', 'trekkende organisatie', 'organisatie', 'leading organisation'],
  organisations: ['partners', 'samenwerkingspartners', 'deelnemers', 'betrokken partijen', 'wie', 'wie doet mee', 'door wie'],
  organisation: ['partij', 'partner', 'organisatie'],
  begins: ['start', 'startdatum', 'begindatum', 'van', 'start date'],
  ends: ['eind', 'einddatum', 'tot', 'end date'],
  due: ['deadline', 'gereed', 'gereed op', 'uiterlijk'],
  progress: ['voortgang', 'stand van zaken', 'progress'],
  period: ['jaar', 'periode', 'year'],
  planned: ['streefaantal', 'planning', 'doelaantal', 'target'],
  delivered: ['gerealiseerd', 'realisatie', 'bereikt', 'aantal'],
  unit: ['eenheid'],
  amount: ['bedrag', 'euro', 'eur', 'budget'],
  owner: ['contactpersoon', 'verantwoordelijke'],
  risks: ['risico', 'risicos'],
  note: ['opmerking', 'opmerkingen', 'notitie'],
  source: ['bron', 'herkomst'],
};

/** What people write in a column on how far work is, beside the words of the states. */
const OTHER_STATES: Readonly<Record<string, readonly string[]>> = {
  idea: ['plan', 'verkenning', 'initiatief'],
  prepared: ['in voorbereiding', 'voorbereiding', 'gepland'],
  running: ['lopend', 'lopende', 'actief', 'gestart', 'in uitvoering', 'uitvoering', 'bezig'],
  embedded: ['structureel', 'geborgd', 'ingebed'],
  completed: ['klaar', 'gereed', 'voltooid'],
};

/** Every word by which a cell may mean an option: its labels, and of a state of an intervention what else it is called. */
export function cellWords(kind: KindName, field: string, option: string): string[] {
  const others = kind === 'intervention' && field === 'state' ? (OTHER_STATES[option] ?? []) : [];
  return [...optionWords(kind, field, option), ...others];
}

/** Every word by which a column may mean a field, the labels first. */
export function columnWords(kind: KindName, field: string): string[] {
  return [...LANGUAGES.map((language) => fieldLabel(language, kind, field)), ...(OTHER_WORDS[field] ?? [])];
}
