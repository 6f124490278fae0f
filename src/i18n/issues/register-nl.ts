import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import { fieldLabel, kindWords, optionLabel } from '#i18n/register/register-words';
import { whenText } from '#i18n/register/when-text';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

const kind = (p: Params) => p.kind as KindName;
const label = (p: Params) => fieldLabel('nl', kind(p), String(p.field));
const option = (p: Params, field: unknown, value: unknown) => optionLabel('nl', kind(p), String(field), String(value));
/** The fields that say whose a thing is. */
const ownOf = (p: Params) =>
  String(p.fields)
    .split(' ')
    .map((field) => `"${fieldLabel('nl', kind(p), field)}"`)
    .join(' of ');
const day = (at: unknown) => String(at).slice(0, 10).split('-').reverse().join('-');

/** What the register says when it refuses a change. */
export const registerNl = {
  'not-allowed': () => 'Je mag dit niet wijzigen. Vraag het aan de programmamanager.',
  'conflict-unchosen': () => 'Kies wat blijft: wat je invulde, wat er nu staat, of zelf samengevoegd.',
  'decision-unlooked': () =>
    'Dit voorstel is nog niet langs de vinkjes gelegd. Beoordeel eerst een vinkje, of besluit op de pagina van het voorstel en vink daar aan dat je dit hebt gezien.',
  'row-gone': () =>
    'Niet elke aangevinkte regel staat nog in deze lijst. Er is niets veranderd. Ga terug naar de lijst en vink opnieuw aan.',
  'row-not-allowed': (p) =>
    `"${String(p.name)}" mag je niet wijzigen. Er is niets veranderd. Haal deze regel weg of vraag het aan de programmamanager.`,
  'row-withdrawn': (p) => `"${String(p.name)}" is ingetrokken (${day(p.at)}). Er is niets veranderd. Deze regel doet niet meer mee.`,
  'belongs-nowhere': (p) => `Vul eerst in waar dit bij hoort: ${ownOf(p)}. Pas dan is te zien of je het mag toevoegen.`,
  'not-own': (p) =>
    `Je mag dit alleen toevoegen bij je eigen organisatie of thema. Kies iets dat daarvan is bij ${ownOf(p)}, of vraag het aan de programmamanager.`,
  'stale-version': (p) =>
    `Iemand anders heeft dit intussen veranderd (${day(p.at)}). Er is niets overschreven. Kijk wat er nu staat en bewaar daarna opnieuw.`,
  'state-move-refused': (p) =>
    `Van "${option(p, p.field, p.from)}" kan dit niet in één keer naar "${option(p, p.field, p.to)}". Kies een stand die erop volgt.`,
  'state-needs': (p) => `Bij de stand "${option(p, p.stateField, p.state)}" hoort "${label(p)}". Vul het in.`,
  'unknown-reference': (p) => `Dit verwijst naar iets dat er niet (meer) is: ${kindWords('nl', kind(p)).one}. Kies iets anders.`,
  'other-programme': () => 'Dit hoort bij een ander programma. Kies iets uit hetzelfde programma.',
  'wrong-programme': () => 'Zeg bij welk programma dit hoort; bij een programma of organisatie zelf juist niet.',
  'ends-before-begin': (p) =>
    `Dit (${whenText(String(p.until), 'nl')}) ligt voor "${label(p)}" (${whenText(String(p.from), 'nl')}). Kijk beide na.`,
  'own-forebear': () => 'Dit verwijst naar zichzelf, misschien via een ander. Kies iets anders.',
  'needed-by-others': (p) =>
    `Dit kan niet weg: ${p.count} keer wordt er nog naar verwezen${p.names === '' ? '' : ` (${p.names})`}. Haal eerst die verwijzingen weg.`,
  'thing-exists': () => 'Dit is er al. Ververs de pagina.',
  'unknown-thing': () => 'Dit is er niet. Misschien klopt het adres niet.',
  'thing-withdrawn': (p) => `Dit is ingetrokken (${day(p.at)}). Zet het eerst terug.`,
  'not-withdrawn': () => 'Dit is niet ingetrokken; er valt niets terug te zetten.',
  'registration-fixed': () => 'Een vastgelegde vraag verandert niet meer. Leg een nieuwe vast; deze blijft staan.',
  'registration-promises-nought': () => 'Nul is geen verwachting. Vul in hoeveel het cijfer moet veranderen, of laat het leeg.',
  'registration-after-begin': (p) =>
    `De interventie begon al in ${p.year}. Neem dat jaar of een jaar ervoor: wat daarna komt, is niet meer van voor het werk.`,
  'registration-no-share': () => 'Vul een deel in tussen 0 en 1, bijvoorbeeld 0,02 voor 2 van de 100 mensen. Leeg is iedereen.',
  'registration-share-of-nothing': () => 'Vul ook in welk effect je verwacht voor wie wordt bereikt.',
  'registration-without-areas': () => 'Bij deze interventie staat niet in welke buurten het werk is. Vul dat eerst bij de interventie in.',
  'registration-stays': () =>
    'Een vastgelegde vraag kan na een dag niet meer weg. Anders kan iemand alleen bewaren wat goed uitkwam. Leg een nieuwe vast als het anders moet.',
  'registration-not-made-here': () =>
    'Een vraag wordt vastgelegd op het moment zelf, met een kenmerk dat Peil maakt. Doe dat bij de interventie, met ‘Vraag vooraf vastleggen’.',
  'four-eyes': () => 'Wie een besluit voorstelt of eraan schreef, stelt het niet vast. Laat een ander dat doen.',
  'second-reader': () =>
    'Een ander leest dit na dan wie de tekst het laatst schreef of er een bijlage aan hing. Vraag iemand mee te lezen.',
  'field-fixed': (p) => `"${label(p)}" verandert niet meer. Maak iets nieuws als het nu anders is; dit blijft staan.`,
  'evaluation-to-come': () => 'Dit evaluatiemoment moet nog komen. Antwoord op de dag zelf of daarna, of kies een ander moment.',
  'evaluation-answered': () =>
    'Op deze vraag is al geantwoord, dus de woorden blijven staan. Maak een nieuwe vraag als je iets anders wilt vragen.',
  'evaluation-later': () => 'Deze dag moet nog komen. Wat is gehouden, is van vandaag of eerder.',
  'street-not-agreed': () => 'Bewoners hebben niet gezegd dat de naam te zien mag zijn. Maak dit leeg, of vink aan dat zij het goedvinden.',
  'action-owner': () => 'Kies wie het doet: een account, of een organisatie.',
  'action-due': () => 'Vul in op welke dag het klaar is.',
  'hours-per-what': () => 'Kies of dit de uren per jaar zijn, of alle uren bij elkaar. Anders is het getal niet op te tellen.',
  'street-agreed-when': () => 'Vul in wanneer bewoners zeiden dat de naam te zien mag zijn. Zonder die dag blijft de naam weg.',
  'street-agreed-how': () =>
    'Vul in hoe het aan bewoners is gevraagd, en wat zij zeiden. Noem een groep, geen namen. Zonder dat blijft de naam van de straat weg.',
  'street-named': () => 'Hierin staat de naam van de straat, en bewoners hebben niet gezegd dat die te zien mag zijn. Haal de naam weg.',
  'assessment-of-one': () => 'Een vinkje gaat over één interventie of over één besluit. Vul een van de twee in.',
  'residents-not-asked': () =>
    '"Ja" kan hier alleen met het antwoord van bewoners: wat zij zeiden, wie er is gevraagd, wanneer, en wie het opschreef. Vul dit in.',
  'widens-not-asked': () => 'Zeg eerst of bewoners er meer kansen door krijgen. Daar gaat het om.',
  'widens-not-asked-then': () =>
    'Was dit al afgesproken? Vul dan in sinds wanneer, of bij Bron waar dat staat. Is het nieuw? Kies dan ‘wordt bekeken’.',
  'widens-without-reason': () => 'Schrijf op waarom bewoners er meer kansen door krijgen, of waarom niet.',
  'output-of-another': (p) =>
    `‘${p.name}’ is een prestatie van ‘${p.of}’, niet van ‘${p.wanted}’. Kies een prestatie van die interventie, of haal de interventie hier weg.`,
  'output-has-outcome': (p) =>
    `Bij het resultaat ‘${p.name}’ staat dat het door deze prestatie van de interventie kwam. Haal de prestatie eerst daar weg.`,
  'linkage-no-state': () => 'Kies een stand die op deze volgt.',
  'partner-without-name': () => 'Kies een organisatie, of geef een naam als er geen organisatie bij hoort.',
  'year-closed': (p) =>
    `Het jaar ${p.year} is voor deze geldbron afgesloten. Zijn bedragen veranderen niet meer. De controller kan het jaar heropenen op de pagina Geld.`,
  'kind-by-acts': () =>
    'Dit verandert niet meer: het blijft staan zoals het is gedaan. Een afgesloten jaar heropent de controller op de pagina Geld.',
  'undo-refused': (p) =>
    p.reason === 'undone'
      ? 'Deze wijziging is al teruggedraaid.'
      : p.reason === 'needed'
        ? `Terugdraaien kan niet: ${p.count} keer wordt hiernaar verwezen${p.names === '' ? '' : ` (${p.names})`}.`
        : p.reason === 'by-acts'
          ? 'Dit kan niet worden teruggedraaid: het blijft staan zoals het is gedaan. Een afgesloten jaar heropent de controller op de pagina Geld.'
          : p.reason === 'erased'
            ? 'Terugdraaien kan niet: een tekst die hierbij hoort is gewist, en wat gewist is komt niet terug.'
            : 'Terugdraaien kan niet: hetzelfde is daarna weer veranderd. Draai eerst die latere wijziging terug, of pas het met de hand aan.',
  'erase-nothing': () => 'Er is niets gekozen om te wissen. Kies ten minste één tekst.',
  'erase-no-reason': () => 'Kies waarom de tekst weg moet.',
  'erase-too-short': () => 'Zoek op ten minste twee letters of cijfers.',
  'erase-done-but': () =>
    'De tekst is gewist. Maar de lijst van gewiste teksten kon niet worden bijgewerkt, of een bestand ging nog niet van de schijf. Zeg het de beheerder: met een nieuwe reservekopie wordt de lijst weer bijgewerkt.',
  'erase-by-other': () =>
    'Hier is tekst gekozen die iemand anders wist. Een genomen besluit, de bestanden en het bewijs daarbij, en wat bewoners zeiden wist een bestuurslid; de rest wist de programmamanager.',
  'erase-gone': () =>
    'Een tekst die gekozen was is er niet meer: misschien wiste iemand anders hem al. Kijk wat er nog staat en kies opnieuw.',
  'sum-too-large': () => 'De bedragen zijn samen te groot om op te tellen. Kijk of er ergens te veel nullen staan.',
} satisfies Record<string, Say>;
