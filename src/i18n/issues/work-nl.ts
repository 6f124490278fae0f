import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { whenText } from '#i18n/register/when-text';
import { fieldLabel, kindWords } from '#i18n/register/register-words';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

/** Fields by name, as parameters of a fault hold them. */
export const labels = (language: Language, p: Params): string =>
  String(p.fields)
    .split(' ')
    .map((field) => `"${fieldLabel(language, p.kind as KindName, field)}"`)
    .join(', ');

/** What the workspace says of forms and sheets. */
export const workNl = {
  'form-stale': () => 'Dit formulier is te oud of kwam niet van deze site. Kijk na wat er staat en sla opnieuw op.',
  'sheet-name-there': (p) =>
    p.does === 'update'
      ? `"${p.name}" staat al in Peil. Deze regel werkt bij wat daar staat: alleen wat in de lijst is ingevuld en anders is.`
      : `"${p.name}" staat al in Peil.`,
  'sheet-names-there': (p) => `"${p.name}" staat ${p.count} keer in Peil. Werk de goede zelf bij.`,
  'sheet-not-yours': (p) => `"${p.name}" staat al in Peil en is van een andere partij. Alleen die partij werkt het bij.`,
  'sheet-older': (p) =>
    `"${p.name}" staat al in Peil, met een stand van ${whenText(String(p.asOf), 'nl')}. Deze regel is ouder: van ${whenText(String(p.day), 'nl')}.`,
  'sheet-shorter': (p) =>
    `"${p.name}" staat al in Peil, met een veel langere tekst bij ${labels('nl', p)}. Die blijft staan, tenzij je voor bijwerken kiest. Beide teksten staan hieronder.`,
  'sheet-double': (p) => `"${p.name}" staat ook op regel ${p.line}. Die regel telt, deze niet.`,
  'sheet-total-row': () => 'Dit is een regel met een totaal. Peil slaat die over.',
  'sheet-when-short': (p) => `"${p.value}" is gelezen als ${whenText(String(p.when), 'nl')}.`,
  'sheet-when-rough': (p) => `"${p.value}" is gelezen als ${whenText(String(p.when), 'nl')}. De woorden zelf blijven bewaard.`,
  'sheet-cell-kept': (p) =>
    `Dit is niet overgenomen. De tekst blijft bewaard in "${fieldLabel('nl', p.kind as KindName, String(p.keep))}".`,
  'sheet-words-left': (p) => `Niet overgenomen, want hier is er geen plek voor: ${p.words}`,
  'sheet-field-not-yours': (p) =>
    `"${fieldLabel('nl', p.kind as KindName, String(p.field))}" is hier niet te veranderen. Dat blijft zoals het is.`,
  'sheet-changed-since': (p) => `${p.by} veranderde dit intussen. Bekijk opnieuw wat er verandert.`,
  'personal-data': () => 'Dit leidt misschien naar een persoon. Kijk na of dat zo is, en haal het dan weg.',
  'few-people': () =>
    'Dit zijn heel weinig mensen. Wie het leest kan weten om wie het gaat. Noem geen aantal, of houd het bij als eigen cijfer van de interventie. Bewoners zien hier "minder dan 5".',
  'as-of-future': (p) => `"${p.value}" ligt na vandaag. De stand is van vandaag of van eerder.`,
  'measured-no-count': (p) => `"${p.value}" is geen aantal mensen. Vul een heel getal van nul of meer in.`,
  'measured-base-too-small': (p) => `${p.value} is meer dan de ${p.base} mensen waar het over gaat. Kijk na welk getal klopt.`,
  'measured-no-share': (p) => `"${p.value}" is geen percentage. Vul een getal van 0 tot en met 100 in.`,
  'measured-twice': (p) => `Voor ${p.period} is dit cijfer al ingevuld. Verander de meting die er al staat.`,
  'measured-changed': (p) =>
    `Iemand anders heeft dit intussen veranderd. Er staat nu: ${p.value || 'niets'}${p.base ? `, van ${p.base} mensen` : ''}. Sla opnieuw op om te bewaren wat hier is ingevuld.`,
  'sheet-cell-broken': (p) =>
    `Op regel ${p.line} is kolom ${p.column} niet te lezen: er staat ${p.value}. Herstel de cel in het rekenblad, of maak hem leeg.`,
  'sheet-missing': () => 'Er is geen bestand gekozen. Kies een Excel-bestand (XLSX) of een CSV-bestand.',
  'sheet-too-large': (p) => `Dit bestand is groter dan ${p.most} kB. Haal weg wat niet nodig is, of deel het in stukken.`,
  'sheet-too-long': (p) => `Dit bestand heeft ${p.rows} regels; hooguit ${p.most} gaan in één keer. Deel het in stukken.`,
  'sheet-gone': () => 'Dit bestand wordt niet meer bewaard. Kies het opnieuw.',
  'sheet-no-table': () => 'In dit bestand is geen tabel gevonden. De eerste regel moet de namen van de kolommen hebben.',
  'sheet-other-kind': (p) =>
    `Op deze regel staat iets anders dan ${kindWords('nl', p.kind as KindName).one}. Lees het in bij de goede lijst.`,
  'sheet-no-version': () => 'Het nummer van de versie ontbreekt. Laat de kolommen van Peil staan zoals ze zijn.',
  'sheet-twice': (p) => `Dit staat ook op regel ${p.line}. Laat het op één regel staan.`,
  'sheet-stale': (p) => `Iemand anders veranderde dit na het downloaden (${p.by}). Download de lijst opnieuw en neem dit over.`,
} satisfies Record<string, Say>;
