import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import { eurosText } from '#i18n/register/euros-text';
import { kindWords, optionLabels } from '#i18n/register/register-words';
import { whenText } from '#i18n/register/when-text';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

const known = (p: Params) => optionLabels('nl', p.kind as KindName, String(p.field)).join(', ');
const perhaps = (near: unknown) => (near ? ` Misschien: ${near}.` : '');

/** What can be wrong with what was typed in a field of the register, and what was understood. Kind and field are among the params. */
export const fieldsNl = {
  'field-required': () => 'Dit is nog leeg. Vul het in.',
  'field-unknown': (p) =>
    p.kind
      ? `Het veld "${p.field}" is er niet bij ${kindWords('nl', p.kind as KindName).the}.${perhaps(p.near)} Verbeter de naam of haal het weg.`
      : `Het veld "${p.field}" is er niet. Verbeter de naam of haal het weg.`,
  'field-unreadable': () => 'Dit is geen tekst die Peil kan lezen. Typ het opnieuw.',
  'field-too-long': (p) => `Deze tekst heeft ${p.length} tekens; hooguit ${p.longest} past. Maak haar korter.`,
  'field-one-line': () => 'Hier past maar één regel. Haal de nieuwe regels weg.',
  'field-no-when': (p) =>
    `"${p.value}" is geen datum die Peil begrijpt. Schrijf 2023, november 2023 of 30 november 2023. Niet zeker? Zet er een vraagteken achter.`,
  'field-date-short-year': (p) => `In "${p.value}" heeft het jaar geen vier cijfers. Schrijf het jaar voluit, zoals 2023.`,
  'field-date-impossible': (p) => `De datum "${p.value}" bestaat niet. De dag komt eerst, dan de maand: 30-11-2023.`,
  'field-date-understood': (p) => `"${p.value}" is gelezen als ${whenText(String(p.when), 'nl')}: eerst de dag, dan de maand.`,
  'field-no-day': (p) => `"${p.value}" is geen hele dag. Schrijf dag, maand en jaar, zoals 30-11-2023.`,
  'field-no-time': (p) => `"${p.value}" is geen tijd. Schrijf uren en minuten, zoals 09:30 of 14:00.`,
  'time-backwards': (p) => `De eindtijd (${p.until}) is niet later dan de begintijd (${p.from}). Kijk beide na.`,
  'field-later': (p) =>
    `"${whenText(String(p.value), 'nl')}" moet nog komen. Dit gaat over wat al gebeurd is: vul vandaag of een eerdere dag in.`,
  'field-no-amount': (p) => `"${p.value}" is geen bedrag. Schrijf bijvoorbeeld 1.234,56, 12.500 of 2,7 miljoen.`,
  'field-amount-ambiguous': (p) =>
    `"${p.value}" kan op twee manieren worden gelezen. Schrijf duizendtallen met een punt en centen met twee cijfers: 1.234 of 1,23.`,
  'field-amount-too-exact': (p) => `"${p.value}" gaat verder dan hele centen. Rond het bedrag zelf af.`,
  'field-amount-too-large': (p) => `Het bedrag "${p.value}" is te groot. Kijk of er te veel nullen staan.`,
  'field-amount-understood': (p) => `"${p.value}" is gelezen als ${eurosText(Number(p.cents), 'nl', true)}.`,
  'field-no-number': (p) => `"${p.value}" is geen getal. Schrijf bijvoorbeeld 42, 1.234 of 2,5.`,
  'field-number-understood': (p) => `"${p.value}" is gelezen als ${String(p.number).replace('.', ',')}.`,
  'field-not-whole': (p) => `"${p.value}" is geen heel getal. Schrijf het zonder cijfers achter de komma.`,
  'field-negative': (p) => `"${p.value}" ligt onder nul. Dat kan hier niet. Schrijf een getal van nul of meer.`,
  'field-too-large': (p) => `"${p.value}" is te groot; hooguit ${p.largest} past. Kijk of er te veel cijfers staan.`,
  'field-no-flag': (p) => `"${p.value}" is geen ja of nee. Schrijf ja of nee.`,
  'field-unknown-choice': (p) =>
    p.kind ? `"${p.value}" staat niet in de lijst. Kies uit: ${known(p)}.` : `"${p.value}" staat niet in de lijst.`,
  'field-no-list': () => 'Hier hoort een lijst. Zet elk deel op een eigen regel, of zet er een puntkomma tussen.',
  'field-too-many': (p) => `Dit zijn er ${p.count}; hooguit ${p.most} past. Haal er een paar weg.`,
  'field-reference-unknown': (p) => `"${p.value}" is niet gevonden.${perhaps(p.near)} Verbeter de naam, of voeg het eerst toe.`,
  'field-reference-ambiguous': (p) => `"${p.value}" kan ${p.count} dingen zijn. Kies er een: ${p.candidates}.`,
  'field-no-reference': (p) => `"${p.value}" is niet gevonden. Kies iets uit de lijst.`,
  'field-no-area': (p) => `"${p.value}" is geen code van een gebied. Schrijf bijvoorbeeld BU00141000.`,
  'field-no-indicator': (p) => `"${p.value}" is geen cijfer uit de catalogus. Kies er een uit de lijst.`,
  'field-no-person': (p) => `"${p.value}" is geen account. Kies er een uit de lijst.`,
  'field-no-link': (p) => `"${p.value}" is geen adres van een webpagina. Schrijf het hele adres, zoals https://www.voorbeeld.nl.`,
  'field-link-understood': (p) => `"${p.value}" is gelezen als ${p.link}.`,
} satisfies Record<string, Say>;
