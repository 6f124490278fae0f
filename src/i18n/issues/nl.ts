import type { Issue } from '#base/issue';
import type { Unit } from '#domain/indicator/unit';
import { evidenceNl } from '#i18n/issues/evidence-nl';
import { filesNl } from '#i18n/issues/files-nl';
import { databaseNl } from '#i18n/issues/database-nl';
import { fieldsNl } from '#i18n/issues/fields-nl';
import { coalitionNl } from '#i18n/issues/coalition-nl';
import { accountNl } from '#i18n/issues/account-nl';
import { moneyNl } from '#i18n/issues/money-nl';
import { workNl } from '#i18n/issues/work-nl';
import { registerNl } from '#i18n/issues/register-nl';
import { UNIT_WORDS } from '#i18n/units';

/** Says one finding in Dutch: what failed, the value, what to do. */
type Say = (p: NonNullable<Issue['params']>) => string;

/** What was sent where a table was asked. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  pdf: 'een PDF',
  picture: 'een foto of plaatje',
  word: 'een Word-bestand',
  slides: 'een presentatie',
  'open-document': 'een bestand van LibreOffice',
  'old-office': 'een oud Excel- of Word-bestand (van voor 2007)',
  rtf: 'een tekst met opmaak (RTF)',
};

/** What a value should have been. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'een getal',
  int: 'een geheel getal',
  string: 'een tekst',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object met sleutels',
  record: 'een object met sleutels',
};

/** Dutch texts per issue code; the source of the code list. Keep the codes of one room together. */
export const nl = {
  ...fieldsNl,
  ...registerNl,
  ...moneyNl,
  ...workNl,
  ...accountNl,
  ...coalitionNl,
  ...databaseNl,
  ...evidenceNl,
  ...filesNl,
  'unexpected-failure': () => 'Er ging iets mis in Peil zelf. Probeer het opnieuw, of meld het aan de beheerder.',
  'world-unknown-indicator': (p) =>
    `De indicator "${p.id}" staat niet in de catalogus. Verbeter het id, of voeg de indicator toe aan de catalogus.`,
  'geometry-without-areas': () =>
    'Dit bestand heeft geen gebieden met een grens. Geef GeoJSON, TopoJSON, een CSV met een kolom geometry (WKT), of een zip met een shapefile.',
  'geometry-without-codes': () =>
    'Geen enkel gebied in dit bestand heeft een code. Peil zoekt een veld zoals statcode, buurtcode, wijkcode, gemeentecode of code.',
  'geometry-projection-unknown': (p) =>
    `Peil weet niet in welke coördinaten dit bestand staat (${p.crs ?? 'niet vermeld'}). Geef WGS84 (graden) of EPSG:28992 (Rijksdriehoek).`,
  'geometry-wkt-broken': (p) =>
    `Op ${p.count} regels is de grens niet te lezen, het eerst op regel ${p.line}. Is het bestand afgebroken? Download het opnieuw.`,
  'geometry-water-left-out': (p) => `${p.count} watervlakken zijn weggelaten.`,
  'geometry-area-without-code': (p) => `${p.count} gebieden zonder code zijn weggelaten.`,
  'geometry-area-without-extent': (p) =>
    `${p.count} gebieden hebben in dit bestand geen oppervlak meer en zijn weggelaten. Neem een minder grove kaart.`,
  'geometry-other-shapes-left-out': (p) => `${p.count} punten, lijnen of lege vormen zijn weggelaten.`,
  'geometry-division-year-unknown': () =>
    'Dit bestand zegt niet van welk jaar de gebiedsindeling is. Zonder jaar kan Peil de grenzen bij geen enkel cijfer tekenen. Geef het jaar op, bijvoorbeeld --division-year 2023.',
  'shapefile-unreadable': () =>
    'In deze zip zit geen heel shapefile met vlakken (.shp en .dbf), of meer dan één. Geef één shapefile per zip, of GeoJSON.',
  'content-file-missing': (p) => `Het bestand ${p.file} is er niet. Zet het terug of maak het.`,
  'content-no-yaml': (p) => `Dit is geen geldige YAML: ${p.reason}. Verbeter de regel.`,
  'content-no-list': () => 'Dit bestand moet een lijst zijn: elke ingang begint met een streepje.',
  'content-unknown-key': (p) => `De sleutel "${p.key}" bestaat niet. Verbeter de spelling of haal hem weg.`,
  'content-missing': (p) => `"${p.key}" ontbreekt. Vul het in.`,
  'content-empty': (p) => `"${p.key}" is leeg. Vul het in.`,
  'content-wrong-value': (p) =>
    `"${p.key}" heeft een waarde die hier niet past${p.value === undefined ? '' : ` (${p.value})`}. Verwacht: ${TYPES[String(p.wanted)] ?? p.wanted}.`,
  'catalogue-duplicate': (p) => `Het id "${p.id}" komt twee keer voor. Kies een ander id.`,
  'catalogue-unknown-theme': (p) => `Het thema "${p.theme}" staat niet in themes.yaml. Verbeter het of voeg het toe.`,
  'catalogue-unknown-publisher': (p) => `De uitgever "${p.publisher}" staat niet in publishers.yaml. Verbeter het of voeg hem toe.`,
  'catalogue-unknown-table': (p) => `De tabel "${p.table}" staat niet in tables.yaml. Verbeter het of voeg haar toe.`,
  'catalogue-unknown-weight': (p) => `De indicator "${p.indicator}" om mee te wegen bestaat niet. Verbeter het id.`,
  'catalogue-weight-not-count': (p) => `Met "${p.indicator}" kan niet worden gewogen: het is geen aantal. Kies een aantal.`,
  'catalogue-cannot-weigh': (p) => `Een indicator van de soort "${p.kind}" wordt niet gewogen. Haal weightedBy weg.`,
  'catalogue-mapping-twice': (p) => `Kolom ${p.column} van tabel ${p.table} is hier twee keer gekoppeld. Haal er een weg.`,
  'catalogue-no-mapping': (p) =>
    `De indicator "${p.indicator}" is actief, maar heeft geen koppeling. Voeg een koppeling toe, of maak hem planned.`,
  'catalogue-count-compared': (p) =>
    `Het aantal "${p.indicator}" wordt vergeleken met een ander gebied. Een groter gebied telt gewoon meer: laat "statement" weg, "statementAlone" is genoeg.`,
  'catalogue-no-statement': (p) => `"${p.key}" ontbreekt. Een actieve indicator heeft een zin nodig.`,
  'catalogue-slot-missing': (p) => `In deze zin ontbreekt {${p.slot}}. Zet het erin.`,
  'catalogue-slot-unknown': (p) => `{${p.slot}} kan niet in deze zin. Gebruik alleen: ${p.allowed}.`,
  'catalogue-sentence-long': (p) =>
    `Deze zin heeft ${p.words} woorden, hooguit ${p.longest} mag: "${p.sentence}". Maak er twee zinnen van.`,
  'catalogue-texts-equal': (p) => `De Nederlandse en de Engelse tekst zijn gelijk: "${p.text}". Klopt dat?`,
  'catalogue-count-judged': (p) => `"${p.indicator}" is een aantal en krijgt geen richting. Zet direction op neutral.`,
  'catalogue-composition-judged': (p) =>
    `"${p.indicator}" hoort bij het thema "${p.theme}", dat alleen beschrijft. Zet direction op neutral.`,
  'catalogue-composition-theme-judged': (p) => `Het thema "${p.theme}" beschrijft alleen. Zet judged op false.`,
  'world-file-missing': (p) => `Het bestand ${p.file} van deze wereld is er niet. Zet het terug of verbeter de naam.`,
  'world-mapping-missing': (p) => `De koppeling "${p.mapping}" is er niet. Verbeter de naam, of zet het bestand in catalogue/mappings.`,
  'world-other-id': (p) => `De wereld in de map "${p.folder}" heet "${p.id}". Geef map en wereld dezelfde naam.`,
  'world-duplicate-area': (p) => `Het eigen gebied "${p.code}" komt twee keer voor. Kies een andere code.`,
  'world-official-code': (p) => `De code "${p.code}" is van een officieel gebied. Kies voor een eigen gebied een andere code.`,
  'world-unknown-area': (p) => `Het gebied "${p.code}" is geen officiële code en geen eigen gebied van deze wereld. Verbeter de code.`,
  'world-part-twice': (p) => `Het jaar ${p.year} of het gebied ${p.code} staat hier twee keer. Haal er een weg.`,
  'world-part-unknown': (p) => `Het onderdeel "${p.code}" is geen officiële code. Een eigen gebied bestaat uit officiële gebieden.`,
  'world-tile-twice': (p) => `De tegel ${p.code} staat op een plek of met een code die al bezet is. Kies een andere plek.`,
  'world-person-key': (p) => `"${p.key}" lijkt op gegevens van een persoon. Noem alleen organisaties.`,
  'world-unknown-person': (p) =>
    `"${p.key}" staat niet in users.yaml van deze wereld. Noem de key van iemand die er staat, of voeg iemand toe.`,
  'world-person-elsewhere': (p) =>
    `"${p.key}" doet volgens users.yaml niet mee in het programma "${p.programme}". Noem iemand die meedoet, of geef "${p.key}" er een rol.`,
  'world-things-no-file': () =>
    'Dit bestand moet sleutels hebben: programme, en per soort een lijst. Kijk naar een ander bestand in deze map.',
  'world-one-programme': () =>
    'Een bestand houdt één programma. Schrijf programme zonder streepje, en zet elk ander programma in een eigen bestand.',
  'world-no-programme': (p) =>
    `"${p.kind}" hoort bij een programma, maar dit bestand heeft er geen. Zet het in het bestand van zijn programma.`,
  'world-key-form': (p) => `De key "${p.key}" past niet. Geef kleine letters, cijfers en streepjes, zoals key: volkshortus.`,
  'world-key-twice': (p) => `De key "${p.key}" komt bij ${p.kind} twee keer voor. Kies een andere.`,
  'world-unknown-reference': (p) => `Er is geen ${p.kind} met de key "${p.key}". Verbeter de key, of voeg het toe.`,
  'world-state-needs': (p) => `In de toestand "${p.state}" hoort "${p.key}" ingevuld te zijn. Vul het in.`,
  'cbs-unreachable': (p) =>
    `${p.host} is na ${p.attempts} pogingen niet te bereiken (${p.reason}). Kijk of deze computer internet heeft. Of download de tabel als CSV op opendata.cbs.nl en laad haar met: peil import BESTAND.`,
  'cbs-busy': (p) =>
    `${p.host} is te druk (antwoord ${p.status}, ${p.attempts} pogingen${p.seconds === null ? '' : `; de dienst vraagt ${p.seconds} seconden te wachten`}). Probeer het later opnieuw, of download de tabel als CSV en laad haar met: peil import BESTAND.`,
  'cbs-too-many-records': (p) =>
    `Deze dienst weigert zoveel regels in één keer (${p.url}). Gebruik een adres met ODataFeed in plaats van ODataApi.`,
  'cbs-refused': (p) => `De dienst weigert de vraag met antwoord ${p.status} (${p.url}): ${p.answer}`,
  'cbs-answer-unreadable': (p) =>
    `Het antwoord van ${p.url} is geen OData. Probeer het later opnieuw; blijft het zo, meld het aan de beheerder.`,
  'cbs-page-missing': (p) => `Een vervolgpagina is er niet meer (${p.url}). Begin het ophalen opnieuw.`,
  'cbs-set-missing': (p) => `Tabel ${p.table} heeft geen ${p.set}. Kies de andere versie: --version v3 of --version v4.`,
  'cbs-count-mismatch': (p) =>
    `Van tabel ${p.table} kwamen ${p.received} regels binnen; de dienst telt er ${p.expected}. Er is niets opgeslagen. Probeer het opnieuw.`,
  'cbs-count-unavailable': (p) => `De dienst geeft geen telling; ${p.records} regels zijn gelezen en niet nageteld.`,
  'cbs-table-unknown': (p) => `Tabel ${p.table} is niet gevonden bij ${p.hosts}. Kijk het tabelnummer na, bijvoorbeeld 85984NED.`,
  'cbs-area-unknown': (p) =>
    `Tabel ${p.table} heeft geen gebied ${p.areas}. Geef een code van land, gemeente, wijk of buurt, bijvoorbeeld GM0014.`,
  'cbs-area-selection': (p) => `Alleen ${p.areas} is opgehaald, met wat erin ligt en het land: ${p.count} gebieden.`,
  'cbs-value-attribute-unknown': (p) =>
    `${p.count} cijfers ontbreken om een reden die Peil niet kent (${p.attribute}). Ze staan als onbekend.`,
  'duplicate-observation': (p) => `De dienst geeft ${p.value} vaker dan één keer (${p.count} keer te veel). Er is niets opgeslagen.`,
  'empty-file': () => 'Dit bestand is leeg. Haal het opnieuw op.',
  'no-rows': () => 'Dit bestand heeft wel kolomnamen, maar geen rijen. Haal het opnieuw op.',
  'not-text': () => 'Dit is geen tekst en geen bestand dat Peil kent. Geef CSV, XLSX, JSON of Parquet.',
  'other-format': (p) =>
    `Dit is geen ${p.isNamedWorkbook === 'true' ? 'Excel-bestand' : 'tabel'} maar ${OTHER_FORMATS[String(p.format)] ?? p.format}. Bewaar de tabel als Excel-bestand (XLSX) of CSV en kies dat bestand.`,
  'html-instead-of-data': () =>
    'Dit is een webpagina (HTML of XML) en geen tabel. Waarschijnlijk gaf de website een foutmelding. Download het bestand zelf.',
  'gzip-broken': () => 'Het ingepakte bestand (gzip) is beschadigd of niet heel binnen. Haal het opnieuw op.',
  'too-large': (p) => `Uitgepakt is dit bestand groter dan ${p.limit} bytes. Dat leest Peil niet. Deel het op.`,
  'zip-broken': () => 'Het zip- of XLSX-bestand is beschadigd. Haal het opnieuw op, of sla het opnieuw op als XLSX.',
  'zip-bomb': (p) =>
    `${p.entry === '*' ? 'Dit bestand' : `Onderdeel "${p.entry}"`} zou uitgepakt ${p.size} bytes worden. Zo groot is geen gewone tabel, dus Peil pakt het niet uit. Sla de tabel op als CSV.`,
  'zip-without-table': (p) => `In dit zip-bestand zit geen tabel (wel: ${p.entries}). Pak het uit en geef het bestand met de cijfers.`,
  'xlsx-broken': () => 'Dit XLSX-bestand is niet te lezen. Open het in een rekenblad en sla het opnieuw op.',
  'workbook-parts-ignored': (p) => `Macro's en verwijzingen naar andere bestanden zijn niet geopend: ${p.parts}.`,
  'sheet-unknown': (p) => `Er is geen tabblad "${p.sheet}". Wel: ${p.sheets}.`,
  'parquet-broken': () => 'Dit Parquet-bestand is beschadigd of niet te lezen. Haal het opnieuw op.',
  'json-broken': (p) => `Dit JSON-bestand is niet te lezen: ${p.reason}. Waarschijnlijk is het niet heel binnen. Haal het opnieuw op.`,
  'json-without-records': () =>
    'In dit JSON-bestand staat geen lijst met rijen. Geef het antwoord van de gegevensdienst zelf (met "value"), of een lijst.',
  'row-cut-off': (p) => `Het bestand breekt midden in een rij af (regel ${p.line}). Het is niet heel binnen. Haal het opnieuw op.`,
  'row-width': (p) =>
    `Regel ${p.line} heeft ${p.found} cellen, de kopregel heeft er ${p.expected}. Kijk of een scheidingsteken in een tekst staat zonder aanhalingstekens, of dat het scheidingsteken wisselt.`,
  'row-width-more': (p) => `En nog ${p.count} regels met een ander aantal cellen.`,
  'quote-broken': (p) => `Op regel ${p.line} staat tekst achter een sluitend aanhalingsteken. Verdubbel aanhalingstekens binnen een tekst.`,
  'duplicate-header': (p) => `De kolomnaam "${p.column}" komt twee keer voor. Geef elke kolom een eigen naam.`,
  'no-line-end': () => 'Het bestand eindigt zonder regeleinde. Kijk of de laatste waarde heel is.',
  'delimiter-unknown': (p) =>
    `Peil kan niet zien welk teken de kolommen scheidt. De eerste regel is: "${p.line}". Gebruik een puntkomma, komma, tab of verticale streep.`,
  'read-as-windows-1252': () => 'De tekst is geen UTF-8 en is gelezen als Windows-1252. Kijk of namen met é, ë of û kloppen.',
  'read-as-utf-16': () => 'De tekst is gelezen als UTF-16.',
  'file-not-found': () => 'Dit bestand is er niet. Controleer de naam en de map.',
  'file-is-folder': () => 'Dit is een map. Geef de bestanden in de map.',
  'file-unreadable': (p) => `Dit bestand kan niet worden geopend (${p.reason}). Controleer de rechten.`,
  'format-unknown': (p) =>
    `Peil herkent dit bestand niet (${p.kind}; eerste kolommen: ${p.columns}). Geef een leeswijzer mee met --mapping, die zegt wat de kolommen zijn. Een voorstel maakt: peil mapping propose BESTAND.`,
  'format-unclear': (p) => `Peil weet niet zeker wat dit bestand is. Het kan zijn: ${p.formats}. Kies er een met --format.`,
  'format-option-unknown': (p) => `Het formaat "${p.format}" bestaat niet. Kies uit: ${p.formats}.`,
  'table-unknown': () =>
    'Peil kan niet zien welke tabel dit is. Zet het tabelnummer in de bestandsnaam (85984NED.csv) of geef het met --table.',
  'table-not-in-catalogue': (p) => `Tabel ${p.table} staat niet in de catalogus. Nog geen indicator gebruikt haar cijfers.`,
  'period-missing': (p) => `Tabel ${p.table} zegt niet over welk jaar de cijfers gaan. Geef het met --period (bijvoorbeeld --period 2024).`,
  'unknown-period': (p) =>
    `"${p.value}" (regel ${p.line}) is geen periode die Peil kent. Bedoeld zijn vormen als 2024, 2024JJ00, 2021KW01 of 2013 maart.`,
  'no-areas': (p) => `Peil vindt geen kolom met gebieden (kolommen: ${p.columns}). Geef een leeswijzer mee die de kolom noemt.`,
  'duplicate-rows': (p) =>
    `Regel ${p.line} gaat over hetzelfde als regel ${p.first}: gebied ${p.area}, periode ${p.period}. Haal een van beide weg.`,
  'duplicate-rows-more': (p) => `En nog ${p.count} dubbele rijen.`,
  'repeated-rows': (p) =>
    `${p.count} rijen herhalen een ander gebied onder een andere schrijfwijze, met dezelfde cijfers. Ze tellen één keer.`,
  'titles-repeat': (p) =>
    `Gebieden zonder code met dezelfde naam als een ander gebied in dit bestand: ${p.count}. Peil houdt ze uit elkaar, met (2) achter de naam.`,
  'empty-rows': (p) =>
    `${p.count} rijen hebben geen code en geen enkel cijfer: het gebied bestond dat jaar niet. Deze rijen slaat Peil over.`,
  'unknown-margin': (p) => `"${p.value}" (regel ${p.line}) in de kolom Marges is geen waarde, ondergrens of bovengrens die Peil kent.`,
  'not-a-number': (p) =>
    `In kolom ${p.column} hoort een getal, maar op regel ${p.line} staat "${p.value}" (${p.count} keer iets anders dan een getal). Kijk of een kolom is verschoven.`,
  'column-read-as-text': (p) =>
    `Kolom ${p.column} heeft vooral getallen, maar op regel ${p.line} staat "${p.value}". De hele kolom is als tekst gelezen.`,
  'sentinel-numbers': (p) =>
    `In kolom ${p.column} staat op regel ${p.line} het getal ${p.value} (${p.count} keer zo’n teken in deze kolom). Dat is geen cijfer maar een teken voor ‘ontbreekt’. Het is gelezen als: reden onbekend.`,
  'unknown-area-codes': (p) =>
    `${p.count} gebieden hebben geen officiële code, bijvoorbeeld: ${p.examples}. Ze houden de naam die de bron gebruikt.`,
  'exactly-10000-rows': (p) =>
    `Tabel ${p.table} heeft precies 10.000 rijen. Waarschijnlijk is dit alleen het begin van de tabel. Peil ziet deze levering als onvolledig.`,
  'metadata-only': (p) =>
    `Dit is alleen de beschrijving van tabel ${p.table}: ${p.measures} onderwerpen en ${p.areas} gebieden, geen cijfers.`,
  'setting-unknown': (p) => `De instelling ${p.name} bestaat niet. Peil kent: ${p.known}. Verbeter de naam, of haal haar weg.`,
  'setting-port': (p) => `"${p.value}" is geen poort. Geef een getal van 0 tot en met 65535, zoals PORT=3000.`,
  'setting-origin': (p) => `"${p.value}" is geen adres van een site. Geef PUBLIC_ORIGIN zonder pad, zoals https://buurten.example.nl.`,
  'world-not-found': (p) => `De wereld "${p.world}" is er niet. Wel: ${p.known}.`,
  'pdf-not-here': (p) =>
    `Op deze machine (${p.platform}) kan Peil geen PDF maken: het pakket daarvoor ontbreekt. Open de pagina en print die. Met npm ci komt het pakket er misschien alsnog.`,
  'web-not-built': () => 'De pagina’s zijn nog niet gebouwd. Voer eerst npm run setup uit.',
  'port-taken': (p) => `Poort ${p.port} is al in gebruik. Stop het andere programma, of kies een andere poort met --port.`,
  'command-unknown': (p) => `Het commando "${p.command}" bestaat niet.${p.alike ? ` Bedoel je: ${p.alike}?` : ''} Zie peil --help.`,
  'option-unknown': (p) =>
    `De optie --${p.option} bestaat niet.${p.alike ? ` Bedoel je: --${p.alike}?` : ''} Zie peil ${p.command} --help.`,
  'option-without-value': (p) => `Bij --${p.option} hoort een waarde: --${p.option} ${p.value}.`,
  'option-with-value': (p) => `--${p.option} krijgt geen waarde, maar er staat "${p.value}". Laat die weg.`,
  'option-twice': (p) => `--${p.option} staat er twee keer. Laat er een weg.`,
  'option-missing': (p) => `--${p.option} ontbreekt. Geef een waarde, bijvoorbeeld --${p.option} Selwerd.`,
  'option-no-number': (p) => `--${p.option} moet een heel getal zijn; er staat "${p.value}".`,
  'option-not-one-of': (p) => `--${p.option} kan niet "${p.value}" zijn. Kies uit: ${p.known}.`,
  'argument-missing': (p) => `Er ontbreekt iets: ${p.argument}. Zie peil ${p.command} --help.`,
  'argument-unexpected': (p) => `"${p.argument}" is te veel bij peil ${p.command}. Staat een naam met spaties tussen aanhalingstekens?`,
  'language-unknown': (p) => `De taal "${p.value}" is er niet. Kies uit: ${p.known}.`,
  'area-unknown': (p) => `Geen gebied gevonden voor "${p.text}".${p.alike ? ` Lijkt erop: ${p.alike}.` : ''} Zoek met peil areas.`,
  'area-ambiguous': (p) => `"${p.text}" is de naam van ${p.count} gebieden. Geef de code: ${p.areas}.`,
  'indicator-unknown': (p) => `De indicator "${p.text}" is er niet.${p.alike ? ` Lijkt erop: ${p.alike}.` : ''} Zie peil indicators.`,
  'theme-unknown': (p) => `Het thema "${p.text}" is er niet. Kies uit: ${p.known}.`,
  'comparator-not-there': (p) =>
    `Voor ${p.area} is er geen vergelijking "${p.comparator}".${p.known ? ` Wel: ${p.known}.` : ''} Of geef de code van een gebied.`,
  'gap-of-count': (p) =>
    `"${p.indicator}" is een aantal of een klasse: een verschil daarvan zegt niets, want een groter gebied heeft er meer. Kies een aandeel, of gebruik peil series.`,
  'release-unknown': (p) => `De levering "${p.release}" is er niet. Zie peil sources.`,
  'mapping-not-found': (p) =>
    `De leeswijzer "${p.name}" is er niet: geen bestand met die naam, en geen kant-en-klare.${p.known ? ` Kant-en-klaar: ${p.known}.` : ''}`,
  'node-too-old': (p) => `Dit is Node ${p.version}; Peil heeft ${p.needed} of nieuwer nodig. Gebruik bin/peil.`,
  'data-folder-not-writable': (p) => `Peil mag niet schrijven in ${p.folder}. Geef rechten, of kies een andere map met PEIL_DATA.`,
  'little-disk-space': (p) => `Nog maar ${p.gigabytes} GB vrij. Maak ruimte voor een volgende import.`,
  'store-empty': () => 'Er is nog niets ingeladen. Start de site, of gebruik peil world load.',
  'release-incomplete': (p) => `${p.release} is niet de hele tabel.`,
  'import-busy': (p) =>
    `Er loopt al een import${p.pid === null ? '' : ` (proces ${p.pid}, sinds ${p.since})`}. Er is ${p.waited} seconden gewacht. Probeer het opnieuw als die klaar is.`,
  'disk-full': (p) =>
    `De schijf is vol, of er mag niet meer geschreven worden in ${p.folder}. Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.`,
  'store-damaged': (p) =>
    `Het bestand ${p.file} van de cijfers is niet te lezen. Maak de cijfers opnieuw uit de ingeladen tabellen (peil doctor zegt hoe).`,
  'query-too-long': (p) => `Deze vraag duurde langer dan ${p.seconds} seconden en is gestopt. Vraag minder tegelijk.`,
  'contradicting-rows': (p) =>
    `${p.count} keer geven rijen verschillende waarden voor hetzelfde cijfer, het eerst bij gebied ${p.area}, periode ${p.period}, kolom ${p.column}. Er is niets opgeslagen. Verbeter het bestand of de leeswijzer.`,
  'mapping-dead': (p) =>
    `De indicator "${p.indicator}" zoekt de kolom ${p.column} in tabel ${p.table}, maar die is er niet. De indicator krijgt hier geen cijfers. Verbeter de leeswijzer in de catalogus.`,
  'mappings-dead': (p) =>
    `In dit bestand van tabel ${p.table} ontbreken kolommen voor ${p.count} indicatoren: ${p.indicators}${p.more === 0 ? '' : ` en ${p.more} meer`}. Die krijgen hier geen cijfers. Is het bestand een deel van de tabel, dan is er niets te doen. Is het de hele tabel, verbeter dan de leeswijzer in de catalogus.`,
  'column-ambiguous': (p) =>
    `De indicator "${p.indicator}" zoekt de kolom ${p.column} in tabel ${p.table}, maar meer kolommen passen: ${p.candidates}. Noem in de leeswijzer de hele sleutel of de leden van de dimensies.`,
  'column-moved': (p) =>
    `De indicator "${p.indicator}" zoekt de kolom ${p.column} in tabel ${p.table}, maar dat nummer is er niet. Wel: ${p.candidates}. De indicator krijgt hier geen cijfers. Kijk of het dezelfde kolom is, en zet die sleutel dan bij "formerly" in de catalogus.`,
  'mapping-to-text': (p) =>
    `De kolom ${p.column} in tabel ${p.table} bevat tekst. De indicator "${p.indicator}" kan er geen cijfers uit maken.`,
  'unit-contradicts': (p) =>
    `Tabel ${p.table} geeft de kolom ${p.column} in "${p.written}", maar de indicator "${p.indicator}" is in "${UNIT_WORDS.nl.names[p.wanted as Unit] ?? p.wanted}". De indicator krijgt hier geen cijfers. Verbeter de leeswijzer of geef een factor.`,
  'release-damaged': (p) => `De levering ${p.release} is beschadigd (${p.reason}). Laad het bronbestand opnieuw in.`,
  'release-not-in-store': (p) => `De levering ${p.release} is bewaard, maar nog niet te lezen. De volgende import neemt haar mee.`,
  'release-gone': (p) =>
    `De levering ${p.release} hoort bij de cijfers, maar haar map is weg. Zet een reservekopie terug, of laad het bronbestand opnieuw in.`,
  'store-unreadable': (p) =>
    `Het bestand ${p.file} van de cijfers ontbreekt of is stuk. De cijfers kunnen opnieuw worden gemaakt uit de ingeladen tabellen.`,
  'store-outdated': (p) =>
    `De cijfers zijn gemaakt met een andere catalogus of andere eigen gebieden. Bij de volgende start worden ze opnieuw gemaakt uit ${p.releases} leveringen.`,
  'store-form-old': (p) =>
    `De cijfers zijn opgeslagen in vorm ${p.form}; deze versie van Peil leest vorm ${p.now}. Bij de volgende start worden ze opnieuw gemaakt, of doe het nu: peil rebuild.`,
  'verdicts-missing': (p) => `Van ${p.count} cijfers ontbreken de oordelen over het verschil. Maak de opslag opnieuw: peil rebuild.`,
  'store-missing': (p) =>
    `Er zijn ${p.releases} leveringen, maar de cijfers zijn er nog niet van gemaakt. Dat gebeurt bij de volgende start.`,
  'store-in-pieces': (p) => `De cijfers staan in ${p.files} bestanden. Opnieuw maken leest sneller.`,
  'import-running': (p) => `Er loopt nu een import (proces ${p.pid}, sinds ${p.since}).`,
  'lock-stale': (p) => `Een import van proces ${p.pid} (begonnen ${p.since}) is afgebroken. De volgende import ruimt dat op.`,
  leftovers: (p) => `Er zijn ${p.count} onafgemaakte mappen van een afgebroken import. De volgende import ruimt ze op.`,
  'repeated-figures': (p) => `${p.count} cijfers stonden er vaker dan één keer in, met dezelfde waarde. Ze tellen één keer.`,
  'mapping-says-nothing': (p) => `De leeswijzer zegt niet waar dit vandaan komt: ${p.keys}. Vul één van deze in.`,
  'mapping-says-twice': (p) => `De leeswijzer zegt dit op twee manieren: ${p.keys}. Laat er één staan.`,
  'mapping-protection-unsaid': () =>
    'De leeswijzer zegt niet wie deze cijfers beschermt. Schrijf onder table "protection: publisher" als de uitgever al zorgt dat niemand te herkennen is. Schrijf "protection: own" als het eigen tellingen zijn; dan verbergt Peil kleine aantallen.',
  'mapping-column-missing': (p) =>
    `De kolom "${p.column}" staat in de leeswijzer maar niet in het bestand. Het bestand heeft: ${p.columns}. Verbeter de naam, of zet haar bij optional.`,
  'mapping-columns-unused': (p) => `${p.count} kolommen worden niet gelezen: ${p.columns}. Noem ze in de leeswijzer, of zet ze bij ignore.`,
  'mapping-no-figures': (p) => `De leeswijzer noemt geen kolom met cijfers. Het bestand heeft: ${p.columns}.`,
  'mapping-list-missing': (p) => `Deze leeswijzer vraagt om ${p.file} in dezelfde map. Geef dat bestand mee.`,
  'mapping-row-without-area': (p) => `Regel ${p.line} noemt geen gebied. Vul het in, of geef area.empty in de leeswijzer.`,
  'mapping-row-without-measure': (p) => `Regel ${p.line} noemt geen onderwerp. Vul het in, of geef fixed.measure in de leeswijzer.`,
  'mapping-constant-differs': (p) =>
    `In kolom "${p.column}" staat "${p.value}" waar de leeswijzer overal "${p.wanted}" verwacht. Zet de kolom bij dimensions als dat klopt.`,
  'mapping-division-unknown': (p) =>
    `"${p.value}" is geen jaar van een gebiedsindeling. Schrijf een jaar van vier cijfers, of laat de cel leeg.`,
  'mapping-table-unclear': (p) =>
    `Bij ${p.measure} in ${p.period} is niet te zeggen uit welke tabel het komt: ${p.tables}. Geef tables.<tabel>.when in de leeswijzer.`,
  'mapping-status-unknown': (p) => `De status "${p.value}" is niet bekend. Zeg in de leeswijzer bij statuses wat hij betekent.`,
  'mapping-flag-unknown': (p) => `De markering "${p.value}" is niet bekend. Zeg in de leeswijzer bij flags wat zij betekent.`,
  'status-contradicts-value': (p) =>
    `De status zegt "${p.status}", maar er staat een waarde: ${p.value}. Haal de waarde weg, of verbeter de status.`,
  'mapping-unit-contradicts': (p) =>
    `${p.measure} heeft hier de eenheid "${p.unit}", maar moet "${p.wanted}" zijn. Splits het onderwerp, of verbeter de eenheid.`,
  'mapping-more-faults': (p) => `En nog ${p.count} van dezelfde soort (${p.kind}).`,
  'mapping-rows-without-figures': (p) => `${p.count} regels zonder cijfer (opmerkingen, bronregels) zijn overgeslagen.`,
  'mapping-duplicates-numbered': (p) =>
    `${p.count} cijfers staan er vaker met dezelfde omschrijving. Peil houdt ze uit elkaar, met een nummer.`,
  'file-exists': (p) => `Het bestand ${p.file} is er al; Peil schrijft er niet overheen. Kies een andere naam.`,
  'other-sheets-not-read': (p) =>
    `Alleen tabblad "${p.sheet}" is gelezen. Niet gelezen: ${p.others}. Geef andere tabbladen in een eigen bestand, of met een leeswijzer.`,
  'period-option-unreadable': (p) => `"${p.value}" is geen periode die Peil kent. Geef bijvoorbeeld --period 2024, 2024-Q1 of 2024-03.`,
  'ask-empty': () => 'Er staat geen vraag op de standaardinvoer. Geef een vraag als JSON; peil ask --kinds toont welke er zijn.',
  'ask-no-json': (p) => `De vraag is geen geldige JSON: ${p.reason}. Verbeter dat.`,
  'ask-no-number': (p) => `"${p.word}" is in JSON geen getal. Geef null waar een waarde ontbreekt; oneindig kan niet.`,
  'ask-no-object': () => 'De vraag moet één JSON-object zijn, zoals {"ask": "trend", "items": [...]}.',
  'ask-sum-broken': (p) => `De delen van "${p.total}" zijn samen ${p.summed}, maar het totaal is ${p.stated}. Geef kloppende totalen.`,
  'ask-table-contradicts': () =>
    'De gepubliceerde getallen spreken hun totalen tegen: geen enkele tabel past erbij. Controleer de getallen.',
  'ask-kind-unknown': (p) => `De soort vraag "${p.kind}" kent Peil niet. Kies uit: ${p.known}.`,
  'unknown-area-names': (p) =>
    `Gebieden waarvan hier alleen een naam staat die Peil niet kent: ${p.count}, bijvoorbeeld ${p.examples}. Ze houden die naam, zonder code. Zijn het gemeenten of provincies? Laad dan eerst ${p.list === null ? 'een lijst met gebieden (CBS, Gebieden in Nederland)' : `de lijst "${p.list}" (CBS-tabel ${p.table})`}${p.from === p.until ? '' : ` en die van de jaren daarna, tot en met ${p.until}`}, en daarna dit bestand opnieuw. Zijn het wijken of buurten: laad eerst een tabel met hun codes en namen, zoals de Kerncijfers van dat jaar.`,
  'leading-zeros-restored': (p) =>
    `In kolom ${p.column} waren bij ${p.count} van de codes de nullen vooraan weg; Peil heeft ze teruggezet. Zo is ${p.written} gelezen als ${p.code}.`,
  'metadata-other-snapshot': (p) =>
    `De beschrijving (${p.description}, ${p.modified === null ? 'zonder datum' : `van ${p.modified}`}) hoort bij een andere stand van deze tabel dan de cijfers (${p.figures}): ${p.count} kolommen hebben er een ander nummer, zoals ${p.column} in de cijfers en ${p.other} in de beschrijving. Die kolommen hebben nu geen titel en eenheid, en de levering krijgt geen datum van de uitgever. Geef de beschrijving van dezelfde dag als de cijfers.`,
  'series-partly-renewed': (p) =>
    `Deze levering is een deel van tabel ${p.table}. Alleen de gebieden die erin staan zijn vernieuwd; de andere houden de reeks uit ${p.since}. Schattingen uit twee leveringen zijn niet goed te vergelijken: haal liever de hele tabel op.`,
  'protection-applied': (p) =>
    `${p.hidden} van de ${p.figures} cijfers zijn verborgen (privacy): aantallen van 1 tot ${p.threshold}, percentages van te weinig mensen, en wat die zou verraden. Wie alle totalen kent, houdt een ruimte van ${p.width}.`,
  'protection-column-unknown': (p) =>
    `De bescherming van tabel ${p.table} noemt de kolom "${p.column}". Die is er niet, of er zijn er meer van. Verbeter protection in de leeswijzer; noem zo nodig de leden (members).`,
  'protection-column-undeclared': (p) =>
    `In tabel ${p.table} is "${p.column}"${p.unit === '' ? '' : ` (${p.unit})`} geen aantal mensen. Zeg in protection wat het is: een percentage (shares, met base), een gemiddelde (means, met base), of iets dat niet over mensen gaat (free). Beschermde de uitgever deze tabel al? Schrijf dan "protection: publisher".`,
  'protection-sum-broken': (p) =>
    `${p.count} keer is een totaal kleiner dan zijn delen, het eerst bij "${p.column}" in gebied ${p.area}. Zo is de tabel niet te beschermen. Verbeter het bestand of de optelling in protection.`,
  'protection-not-possible': (p) =>
    `Tabel ${p.table}, periode ${p.period}: kleine aantallen zijn niet te beschermen zonder het hoofdtotaal te verbergen, of met wat al eerder getoond is. Er is niets opgeslagen. Laat deze cijfers een niveau hoger zien: wijken in plaats van buurten, of minder groepen.`,
  'protection-released-before': (p) =>
    `Tabel ${p.table}, periode ${p.period}: een getal dat nu verborgen moet worden, is al eerder getoond. Dat is niet terug te draaien. Er is niets opgeslagen. Gebruik de regels van toen, of laat deze cijfers weg.`,
  'survey-one-file': (p) => `Geef precies één bestand met antwoorden; dit waren er ${p.files}.`,
  'survey-column-missing': (p) =>
    `De kolom "${p.column}" staat niet in dit bestand. Wel: ${p.known}. Verbeter de leeswijzer of het bestand.`,
  'survey-category-unknown': (p) =>
    `In de kolom "${p.column}" staat "${p.value}". De leeswijzer kent alleen: ${p.known}. Voeg het woord toe bij een groep, of bij missing.`,
  'survey-weight-wrong': (p) =>
    `Op deze regel is het gewicht in de kolom "${p.column}" geen getal boven nul. Vul het in, of haal de regel weg.`,
  'survey-cluster-missing': (p) => `Op deze regel is de kolom "${p.column}" leeg. Vul voor iedereen in bij welke groep hij hoort.`,
  'survey-respondent-twice': (p) => `Deze deelnemer stond al eerder in de kolom "${p.column}". Haal een van de regels weg.`,
  'survey-answer-never': (p) => `Het antwoord "${p.value}" komt in de kolom "${p.column}" niet voor. Is het anders geschreven?`,
  'survey-answer-no-number': (p) => `Op deze regel staat in de kolom "${p.column}" geen getal. Verbeter het, of zet het woord bij missing.`,
  'survey-area-unknown': (p) =>
    `Het gebied "${p.area}" is er niet in de indeling van ${p.year}. Verbeter de code of laad de cijfers van dat gebied in.`,
  'survey-register-missing': (p) =>
    `Het aantal "${p.indicator}" van ${p.area} in ${p.period} is er niet. Laad het in, of schrijf het zelf op met people en source.`,
  'world-survey-of-people': (p) =>
    `Het bestand ${p.file} hoort niet in deze wereld: alleen een verzonnen wereld mag antwoorden van mensen meebrengen. Haal het weg.`,
  'no-figures-here': (p) => `Over "${p.indicator}" is van ${p.area} niets bekend. Zie met peil profile --area "${p.area}" wat er wel is.`,
  'world-floor-twice': (p) => `De ondergrens "${p.id}" komt twee keer voor. Kies een ander id.`,
  'world-floor-unknown-indicator': (p) => `De ondergrens "${p.id}" noemt het cijfer "${p.indicator}". Dat is er niet. Verbeter het id.`,
  'world-floor-not-judged': (p) =>
    `De ondergrens "${p.id}" gaat over "${p.indicator}". Een aantal, een klasse of wie er woont krijgt geen ondergrens. Kies een ander cijfer.`,
  'world-floor-wrong-unit': (p) =>
    `De ondergrens "${p.id}" is van de soort ${p.kind}, maar het cijfer is in ${p.unit}. Nabijheid (proximity) is in km, reistijd (travel) in minutes, de rest is level.`,
  'world-floor-wrong-side': (p) =>
    `De ondergrens "${p.id}" zegt "${p.side}", maar bij dit cijfer is juist de andere kant goed. Kies de andere kant.`,
  'floor-unknown': (p) => `De ondergrens "${p.floor}" is er niet. ${p.known === '' ? 'Deze wereld heeft er geen.' : `Wel: ${p.known}.`}`,
  'contribution-levels': (p) =>
    `Deze gebieden zijn niet te vergelijken: ${p.areas}. Geef buurten, wijken of gemeenten, en van één niveau, of een programmagebied.`,
  'contribution-start-no-year': (p) =>
    `"${p.value}" is geen jaar. Geef het eerste jaar met het werk, zoals --start 2019. Weet niemand dat jaar, dan is deze vraag niet te beantwoorden.`,
  'contribution-start-early': (p) =>
    `De start ${p.start} ligt niet na het eerste jaar met cijfers van "${p.indicator}" (${p.first} tot en met ${p.last}). Er is dan niets van ervoor. Laad oudere cijfers in.`,
  'contribution-start-late': (p) =>
    `De cijfers van "${p.indicator}" gaan tot en met ${p.last}; na de start in ${p.start} zijn er nog geen. Leg de vraag nu vast met --register en vraag haar later.`,
  'contribution-promised-no-number': (p) => `--promised moet een getal zijn dat niet nul is, zoals -2,4; er staat "${p.value}".`,
  'contribution-reached-no-share': (p) =>
    `--reached moet een deel zijn van meer dan 0 en hoogstens 1, zoals 0,02, 2% of 40/2200; er staat "${p.value}".`,
  'contribution-reached-without-promised': () => 'Bij --reached hoort --promised: hoeveel het werk doet voor wie is bereikt.',
  'options-exclude': (p) => `--${p.one} en --${p.other} gaan niet samen. Geef er een.`,
  'registration-outdated': (p) =>
    `Deze vastgelegde vraag gaat over iets wat Peil niet meer kent: ${p.gone}. Met de catalogus of de cijfers van toen kan het wel.`,
  'registration-not-found': (p) =>
    `De registratie "${p.file}" is er niet.${p.known ? ` Wel: ${p.known}.` : ''} Geef het bestand, of het begin van het kenmerk.`,
  'registration-unreadable': (p) => `"${p.file}" is geen registratie van Peil (${p.where}). Geef het bestand dat --register maakte.`,
  'setting-web-processes': (p) =>
    `"${p.value}" is geen aantal processen. Geef een getal van 1 tot en met ${p.most}, zoals PEIL_WEB_PROCESSES=2.`,
  'web-process-ended': (p) =>
    `Een proces van de site stopte uit zichzelf (${p.how}). Start de site opnieuw; kijk eerst of er geheugen genoeg is.`,
  'web-processes-keep-ending': () =>
    'De processen van de site stoppen telkens kort na hun start. De site is gestopt. Kijk in de log en met peil doctor wat er mis is, en start haar opnieuw.',
} satisfies Record<string, Say>;
