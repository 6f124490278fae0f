import type { KindName } from '#domain/register/kinds';
import { LANGUAGES } from '#i18n/language';
import { fieldLabel } from './register-words.ts';

/** What people write above columns of their own lists, beside the labels of the fields. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['titel', 'project', 'projectnaam', 'title', 'omschrijving kort'],
  what: ['omschrijving', 'beschrijving', 'toelichting', 'inhoud', 'description'],
  why: ['aanleiding', 'doel', 'waarom', 'reason'],
  state: ['status', 'fase', 'stand', 'state'],
  forWhom: ['doelgroep', 'target group'],
  themes: ['thema', 'theme'],
  theme: ['themas'],
  areas: ['buurt', 'buurten', 'wijk', 'gebied', 'locatie', 'plaats', 'area'],
  lead: ['penvoerder', 'uitvoerder', 'eigenaar', 'trekkende organisatie', 'organisatie', 'leading organisation'],
  organisations: ['partners', 'samenwerkingspartners', 'deelnemers', 'betrokken partijen'],
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

/** Every word by which a column may mean a field, the labels first. */
export function columnWords(kind: KindName, field: string): string[] {
  return [...LANGUAGES.map((language) => fieldLabel(language, kind, field)), ...(OTHER_WORDS[field] ?? [])];
}
