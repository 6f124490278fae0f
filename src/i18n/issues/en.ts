import type { Unit } from '#domain/indicator/unit';
import { evidenceEn } from '#i18n/issues/evidence-en';
import { filesEn } from '#i18n/issues/files-en';
import { databaseEn } from '#i18n/issues/database-en';
import { fieldsEn } from '#i18n/issues/fields-en';
import { coalitionEn } from '#i18n/issues/coalition-en';
import { accountEn } from '#i18n/issues/account-en';
import { moneyEn } from '#i18n/issues/money-en';
import { workEn } from '#i18n/issues/work-en';
import { registerEn } from '#i18n/issues/register-en';
import { UNIT_WORDS } from '#i18n/units';
import type { Issue } from '#base/issue';
import type { nl } from '#i18n/issues/nl';

/** What was sent where a table was asked. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  picture: 'a photo or picture',
  word: 'a Word file',
  slides: 'slides',
  'open-document': 'a file of LibreOffice',
  'old-office': 'an old Excel or Word file (of before 2007)',
  rtf: 'formatted text (RTF)',
};

/** What a value should have been. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with keys',
  record: 'an object with keys',
};

/** English texts per issue code: the same codes as the Dutch. */
export const en: Record<keyof typeof nl, (p: NonNullable<Issue['params']>) => string> = {
  ...fieldsEn,
  ...registerEn,
  ...moneyEn,
  ...workEn,
  ...accountEn,
  ...coalitionEn,
  ...databaseEn,
  ...evidenceEn,
  ...filesEn,
  'unexpected-failure': () => 'Something went wrong inside Peil. Try again, or tell the administrator.',
  'world-unknown-indicator': (p) => `The indicator "${p.id}" is not in the catalogue. Mend the id, or add the indicator to the catalogue.`,
  'geometry-without-areas': () =>
    'This file has no areas with a border. Give GeoJSON, TopoJSON, a CSV with a column geometry (WKT), or a zip with a shapefile.',
  'geometry-without-codes': () =>
    'No area in this file has a code. Peil looks for a field such as statcode, buurtcode, wijkcode, gemeentecode or code.',
  'geometry-projection-unknown': (p) =>
    `Peil does not know in which coordinates this file is written (${p.crs ?? 'not given'}). Give WGS84 (degrees) or EPSG:28992 (Dutch grid).`,
  'geometry-wkt-broken': (p) =>
    `On ${p.count} lines the border cannot be read, first on line ${p.line}. Is the file cut off? Download it again.`,
  'geometry-water-left-out': (p) => `${p.count} areas of water were left out.`,
  'geometry-area-without-code': (p) => `${p.count} areas without a code were left out.`,
  'geometry-area-without-extent': (p) => `${p.count} areas have no extent left in this file and were left out. Take a less coarse map.`,
  'geometry-other-shapes-left-out': (p) => `${p.count} points, lines or empty shapes were left out.`,
  'geometry-division-year-unknown': () =>
    'This file does not say which year its area division is of. Without a year Peil can draw the borders beside no figure. Give the year, for instance --division-year 2023.',
  'shapefile-unreadable': () =>
    'This zip holds no whole shapefile of areas (.shp and .dbf), or more than one. Give one shapefile per zip, or GeoJSON.',
  'content-file-missing': (p) => `The file ${p.file} is not there. Put it back or make it.`,
  'content-no-yaml': (p) => `This is no valid YAML: ${p.reason}. Mend the line.`,
  'content-no-list': () => 'This file must be a list: each entry begins with a dash.',
  'content-unknown-key': (p) => `There is no key "${p.key}". Mend the spelling or remove it.`,
  'content-missing': (p) => `"${p.key}" is missing. Fill it in.`,
  'content-empty': (p) => `"${p.key}" is empty. Fill it in.`,
  'content-wrong-value': (p) =>
    `"${p.key}" has a value that does not fit here${p.value === undefined ? '' : ` (${p.value})`}. Wanted: ${TYPES[String(p.wanted)] ?? p.wanted}.`,
  'catalogue-duplicate': (p) => `The id "${p.id}" is there twice. Choose another id.`,
  'catalogue-unknown-theme': (p) => `The theme "${p.theme}" is not in themes.yaml. Mend or add it.`,
  'catalogue-unknown-publisher': (p) => `The publisher "${p.publisher}" is not in publishers.yaml. Mend or add it.`,
  'catalogue-unknown-table': (p) => `The table "${p.table}" is not in tables.yaml. Mend or add it.`,
  'catalogue-unknown-weight': (p) => `The indicator "${p.indicator}" to weigh with does not exist. Mend the id.`,
  'catalogue-weight-not-count': (p) => `"${p.indicator}" cannot weigh: it is no count. Choose a count.`,
  'catalogue-cannot-weigh': (p) => `An indicator of kind "${p.kind}" is not weighted. Remove weightedBy.`,
  'catalogue-mapping-twice': (p) => `Column ${p.column} of table ${p.table} is mapped twice here. Remove one.`,
  'catalogue-no-mapping': (p) => `The indicator "${p.indicator}" is active but has no mapping. Add one, or make it planned.`,
  'catalogue-count-compared': (p) =>
    `The count "${p.indicator}" is compared with another area. A larger area simply counts more: leave "statement" out, "statementAlone" is enough.`,
  'catalogue-no-statement': (p) => `"${p.key}" is missing. An active indicator needs a sentence.`,
  'catalogue-slot-missing': (p) => `This sentence lacks {${p.slot}}. Put it in.`,
  'catalogue-slot-unknown': (p) => `{${p.slot}} cannot be used in this sentence. Use only: ${p.allowed}.`,
  'catalogue-sentence-long': (p) =>
    `This sentence has ${p.words} words, at most ${p.longest} are allowed: "${p.sentence}". Make two of it.`,
  'catalogue-texts-equal': (p) => `The Dutch and the English text are the same: "${p.text}". Is that right?`,
  'catalogue-count-judged': (p) => `"${p.indicator}" is a count and has no direction. Set direction to neutral.`,
  'catalogue-composition-judged': (p) =>
    `"${p.indicator}" belongs to the theme "${p.theme}", which only describes. Set direction to neutral.`,
  'catalogue-composition-theme-judged': (p) => `The theme "${p.theme}" only describes. Set judged to false.`,
  'world-file-missing': (p) => `The file ${p.file} of this world is not there. Put it back or mend the name.`,
  'world-mapping-missing': (p) => `The mapping "${p.mapping}" is not there. Mend the name, or put the file in catalogue/mappings.`,
  'world-other-id': (p) => `The world in the folder "${p.folder}" is called "${p.id}". Give folder and world the same name.`,
  'world-duplicate-area': (p) => `The own area "${p.code}" is there twice. Choose another code.`,
  'world-official-code': (p) => `The code "${p.code}" belongs to an official area. Choose another code for an own area.`,
  'world-unknown-area': (p) => `The area "${p.code}" is no official code and no own area of this world. Mend the code.`,
  'world-part-twice': (p) => `The year ${p.year} or the area ${p.code} is there twice. Remove one.`,
  'world-part-unknown': (p) => `The part "${p.code}" is no official code. An own area is made of official areas.`,
  'world-tile-twice': (p) => `The tile ${p.code} has a place or a code that is taken. Choose another place.`,
  'world-person-key': (p) => `"${p.key}" looks like data about a person. Name organisations only.`,
  'world-unknown-person': (p) => `"${p.key}" is not in users.yaml of this world. Name the key of somebody who is there, or add somebody.`,
  'world-person-elsewhere': (p) =>
    `"${p.key}" takes no part in the programme "${p.programme}", says users.yaml. Name somebody who does, or give "${p.key}" a role there.`,
  'world-things-no-file': () => 'This file must have keys: programme, and a list per kind. Look at another file in this folder.',
  'world-one-programme': () =>
    'A file holds one programme. Write programme without a dash, and put every other programme in a file of its own.',
  'world-no-programme': (p) => `"${p.kind}" belongs to a programme, but this file has none. Put it in the file of its programme.`,
  'world-key-form': (p) => `The key "${p.key}" does not fit. Give small letters, digits and dashes, such as key: volkshortus.`,
  'world-key-twice': (p) => `The key "${p.key}" is there twice at ${p.kind}. Choose another.`,
  'world-unknown-reference': (p) => `There is no ${p.kind} with the key "${p.key}". Mend the key, or add it.`,
  'world-state-needs': (p) => `In the state "${p.state}", "${p.key}" must be filled in. Fill it in.`,
  'cbs-unreachable': (p) =>
    `${p.host} cannot be reached after ${p.attempts} tries (${p.reason}). See whether this computer has internet. Or download the table as CSV from opendata.cbs.nl and load it with: peil import FILE.`,
  'cbs-busy': (p) =>
    `${p.host} is too busy (answer ${p.status}, ${p.attempts} tries${p.seconds === null ? '' : `; the service asks to wait ${p.seconds} seconds`}). Try again later, or download the table as CSV and load it with: peil import FILE.`,
  'cbs-too-many-records': (p) =>
    `This service refuses so many rows at once (${p.url}). Use an address with ODataFeed in place of ODataApi.`,
  'cbs-refused': (p) => `The service refuses the question with answer ${p.status} (${p.url}): ${p.answer}`,
  'cbs-answer-unreadable': (p) => `The answer of ${p.url} is no OData. Try again later; if it stays so, tell the administrator.`,
  'cbs-page-missing': (p) => `A further page is no longer there (${p.url}). Start the fetch again.`,
  'cbs-set-missing': (p) => `Table ${p.table} has no ${p.set}. Choose the other version: --version v3 or --version v4.`,
  'cbs-count-mismatch': (p) =>
    `Of table ${p.table} ${p.received} rows came in; the service counts ${p.expected}. Nothing was stored. Try again.`,
  'cbs-count-unavailable': (p) => `The service gives no count; ${p.records} rows were read and not held against it.`,
  'cbs-table-unknown': (p) => `Table ${p.table} was not found at ${p.hosts}. Check the table number, for instance 85984NED.`,
  'cbs-area-unknown': (p) =>
    `Table ${p.table} has no area ${p.areas}. Give a code of country, municipality, district or neighbourhood, for instance GM0014.`,
  'cbs-area-selection': (p) => `Only ${p.areas} was fetched, with what lies in it and the country: ${p.count} areas.`,
  'cbs-value-attribute-unknown': (p) =>
    `${p.count} figures are missing for a reason that Peil does not know (${p.attribute}). They are kept as unknown.`,
  'duplicate-observation': (p) => `The service gives ${p.value} more than once (${p.count} times too many). Nothing was stored.`,
  'empty-file': () => 'This file is empty. Fetch it again.',
  'no-rows': () => 'This file has column names but no rows. Fetch it again.',
  'not-text': () => 'This is neither text nor a file that Peil knows. Give CSV, XLSX, JSON or Parquet.',
  'other-format': (p) =>
    `This is no ${p.isNamedWorkbook === 'true' ? 'Excel file' : 'table'} but ${OTHER_FORMATS[String(p.format)] ?? p.format}. Save the table as an Excel file (XLSX) or CSV and choose that file.`,
  'html-instead-of-data': () =>
    'This is a web page (HTML or XML), not a table. The website probably gave an error. Download the file itself.',
  'gzip-broken': () => 'The compressed file (gzip) is damaged or incomplete. Fetch it again.',
  'too-large': (p) => `Unpacked, this file is larger than ${p.limit} bytes. Peil does not read that. Split it.`,
  'zip-broken': () => 'The zip or XLSX file is damaged. Fetch it again, or save it again as XLSX.',
  'zip-bomb': (p) =>
    `${p.entry === '*' ? 'This file' : `Part "${p.entry}"`} would unpack to ${p.size} bytes. No ordinary table is that large, so Peil does not unpack it. Save the table as CSV.`,
  'zip-without-table': (p) => `This zip file holds no table (it holds: ${p.entries}). Unpack it and give the file with the figures.`,
  'xlsx-broken': () => 'This XLSX file cannot be read. Open it in a spreadsheet and save it again.',
  'workbook-parts-ignored': (p) => `Macros and links to other files were not opened: ${p.parts}.`,
  'sheet-unknown': (p) => `There is no sheet "${p.sheet}". There are: ${p.sheets}.`,
  'parquet-broken': () => 'This Parquet file is damaged or cannot be read. Fetch it again.',
  'json-broken': (p) => `This JSON file cannot be read: ${p.reason}. It is probably incomplete. Fetch it again.`,
  'json-without-records': () => 'This JSON file holds no list of rows. Give the data service\'s own answer (with "value"), or a list.',
  'row-cut-off': (p) => `The file breaks off inside a row (line ${p.line}). It is incomplete. Fetch it again.`,
  'row-width': (p) =>
    `Line ${p.line} has ${p.found} cells, the header has ${p.expected}. See whether a delimiter stands in a text without quotes, or whether the delimiter changes.`,
  'row-width-more': (p) => `And ${p.count} more lines with another number of cells.`,
  'quote-broken': (p) => `On line ${p.line} there is text after a closing quote. Double the quotes inside a text.`,
  'duplicate-header': (p) => `The column name "${p.column}" occurs twice. Give each column its own name.`,
  'no-line-end': () => 'The file ends without a line end. See whether the last value is whole.',
  'delimiter-unknown': (p) =>
    `Peil cannot tell which character separates the columns. The first line is: "${p.line}". Use a semicolon, comma, tab or vertical bar.`,
  'read-as-windows-1252': () => 'The text is not UTF-8 and was read as Windows-1252. See whether names with é, ë or û are right.',
  'read-as-utf-16': () => 'The text was read as UTF-16.',
  'file-not-found': () => 'This file does not exist. Check the name and the folder.',
  'file-is-folder': () => 'This is a folder. Give the files in it.',
  'file-unreadable': (p) => `This file cannot be opened (${p.reason}). Check its permissions.`,
  'format-unknown': (p) =>
    `Peil does not recognise this file (${p.kind}; first columns: ${p.columns}). Give a mapping with --mapping that says what the columns are. A proposal is made by: peil mapping propose FILE.`,
  'format-unclear': (p) => `Peil is not sure what this file is. It could be: ${p.formats}. Choose one with --format.`,
  'format-option-unknown': (p) => `The format "${p.format}" does not exist. Choose from: ${p.formats}.`,
  'table-unknown': () =>
    "Peil cannot tell which table this is. Put the table id in the file's name (85984NED.csv) or give it with --table.",
  'table-not-in-catalogue': (p) => `Table ${p.table} is not in the catalogue. No indicator uses its figures yet.`,
  'period-missing': (p) =>
    `Table ${p.table} does not say what year the figures are about. Give it with --period (for example --period 2024).`,
  'unknown-period': (p) =>
    `"${p.value}" (line ${p.line}) is not a period that Peil knows. Expected are forms such as 2024, 2024JJ00, 2021KW01 or 2013 maart.`,
  'no-areas': (p) => `Peil finds no column of areas (columns: ${p.columns}). Give a mapping that names the column.`,
  'duplicate-rows': (p) => `Line ${p.line} is about the same as line ${p.first}: area ${p.area}, period ${p.period}. Remove one of them.`,
  'duplicate-rows-more': (p) => `And ${p.count} more duplicate rows.`,
  'repeated-rows': (p) => `${p.count} rows repeat another area under another spelling, with the same figures. They count once.`,
  'titles-repeat': (p) =>
    `Areas without a code that have the same name as another area in this file: ${p.count}. Peil holds them apart, with (2) behind the name.`,
  'empty-rows': (p) => `${p.count} rows have no code and not a single figure: the area did not exist in that year. Peil skips these rows.`,
  'unknown-margin': (p) => `"${p.value}" (line ${p.line}) in the column Marges is no value, lower or upper bound that Peil knows.`,
  'not-a-number': (p) =>
    `Column ${p.column} should hold numbers, but line ${p.line} has "${p.value}" (${p.count} times something other than a number). See whether a column has moved.`,
  'column-read-as-text': (p) =>
    `Column ${p.column} holds mostly numbers, but line ${p.line} has "${p.value}". The whole column is read as text.`,
  'sentinel-numbers': (p) =>
    `Column ${p.column} holds the number ${p.value} on line ${p.line} (${p.count} such signs in this column). That is no figure but a sign for 'missing'. It is read as: reason unknown.`,
  'unknown-area-codes': (p) =>
    `${p.count} areas have no official code, for example: ${p.examples}. They bear the name that the source uses.`,
  'exactly-10000-rows': (p) =>
    `Table ${p.table} has exactly 10,000 rows. This is probably only the beginning of the table. Peil takes this release as incomplete.`,
  'metadata-only': (p) => `This is only the description of table ${p.table}: ${p.measures} topics and ${p.areas} areas, no figures.`,
  'setting-unknown': (p) => `The setting ${p.name} does not exist. Peil knows: ${p.known}. Mend the name, or take it away.`,
  'setting-port': (p) => `"${p.value}" is no port. Give a number from 0 to 65535, such as PORT=3000.`,
  'setting-origin': (p) => `"${p.value}" is no address of a site. Give PUBLIC_ORIGIN without a path, such as https://areas.example.nl.`,
  'world-not-found': (p) => `There is no world "${p.world}". There are: ${p.known}.`,
  'pdf-not-here': (p) =>
    `On this machine (${p.platform}) Peil can make no PDF: the package for that is missing. Open the page and print that. With npm ci the package may still come.`,
  'web-not-built': () => 'The pages were not built yet. Run npm run setup first.',
  'port-taken': (p) => `Port ${p.port} is in use. Stop what uses it, or choose another with --port.`,
  'command-unknown': (p) => `There is no command "${p.command}".${p.alike ? ` Did you mean: ${p.alike}?` : ''} See peil --help.`,
  'option-unknown': (p) =>
    `There is no option --${p.option}.${p.alike ? ` Did you mean: --${p.alike}?` : ''} See peil ${p.command} --help.`,
  'option-without-value': (p) => `--${p.option} needs a value: --${p.option} ${p.value}.`,
  'option-with-value': (p) => `--${p.option} takes no value, but was given "${p.value}". Leave that out.`,
  'option-twice': (p) => `--${p.option} is given twice. Leave one out.`,
  'option-missing': (p) => `--${p.option} is missing. Give a value, for example --${p.option} Selwerd.`,
  'option-no-number': (p) => `--${p.option} must be a whole number; it is "${p.value}".`,
  'option-not-one-of': (p) => `--${p.option} cannot be "${p.value}". Choose one of: ${p.known}.`,
  'argument-missing': (p) => `Something is missing: ${p.argument}. See peil ${p.command} --help.`,
  'argument-unexpected': (p) => `"${p.argument}" is too much for peil ${p.command}. Is a name with blanks between quotes?`,
  'language-unknown': (p) => `There is no language "${p.value}". Choose one of: ${p.known}.`,
  'area-unknown': (p) => `No area found for "${p.text}".${p.alike ? ` Alike: ${p.alike}.` : ''} Look with peil areas.`,
  'area-ambiguous': (p) => `"${p.text}" is the name of ${p.count} areas. Give the code: ${p.areas}.`,
  'indicator-unknown': (p) => `There is no indicator "${p.text}".${p.alike ? ` Alike: ${p.alike}.` : ''} See peil indicators.`,
  'theme-unknown': (p) => `There is no theme "${p.text}". Choose one of: ${p.known}.`,
  'comparator-not-there': (p) =>
    `${p.area} has no comparator "${p.comparator}".${p.known ? ` There are: ${p.known}.` : ''} Or give the code of an area.`,
  'gap-of-count': (p) =>
    `"${p.indicator}" is a count or a class: a gap between those says nothing, as a larger area has more. Choose a share, or use peil series.`,
  'release-unknown': (p) => `There is no release "${p.release}". See peil sources.`,
  'mapping-not-found': (p) =>
    `There is no mapping "${p.name}": no file of that name, and no ready one.${p.known ? ` Ready: ${p.known}.` : ''}`,
  'node-too-old': (p) => `This is Node ${p.version}; Peil needs ${p.needed} or newer. Use bin/peil.`,
  'data-folder-not-writable': (p) => `Peil may not write in ${p.folder}. Give it the right, or choose another folder with PEIL_DATA.`,
  'little-disk-space': (p) => `Only ${p.gigabytes} GB left. Make room for a next import.`,
  'store-empty': () => 'Nothing was loaded yet. Start the site, or use peil world load.',
  'release-incomplete': (p) => `${p.release} is not the whole table.`,
  'import-busy': (p) =>
    `Another import is running${p.pid === null ? '' : ` (process ${p.pid}, since ${p.since})`}. Waited ${p.waited} seconds. Try again when it has finished.`,
  'disk-full': (p) => `The disk is full, or nothing more may be written in ${p.folder}. Nothing was stored. Make room and try again.`,
  'store-damaged': (p) =>
    `The file ${p.file} of the figures cannot be read. Make the figures anew from the loaded tables (peil doctor says how).`,
  'query-too-long': (p) => `This question took longer than ${p.seconds} seconds and was stopped. Ask for less at once.`,
  'contradicting-rows': (p) =>
    `${p.count} times rows give different values for the same figure, first at area ${p.area}, period ${p.period}, column ${p.column}. Nothing was stored. Mend the file or the mapping.`,
  'mapping-dead': (p) =>
    `The indicator "${p.indicator}" looks for column ${p.column} in table ${p.table}, but it is not there. The indicator gets no figures from it. Mend the mapping in the catalogue.`,
  'mappings-dead': (p) =>
    `This file of table ${p.table} lacks columns for ${p.count} indicators: ${p.indicators}${p.more === 0 ? '' : ` and ${p.more} more`}. They get no figures from it. If the file is a part of the table, there is nothing to do. If it is the whole table, mend the mapping in the catalogue.`,
  'column-ambiguous': (p) =>
    `The indicator "${p.indicator}" looks for column ${p.column} in table ${p.table}, but several fit: ${p.candidates}. Name the whole key or the members of the dimensions in the mapping.`,
  'column-moved': (p) =>
    `Indicator "${p.indicator}" looks for column ${p.column} in table ${p.table}, but that number is not there. There is: ${p.candidates}. The indicator gets no figures here. See whether it is the same column, and if so add that key to "formerly" in the catalogue.`,
  'mapping-to-text': (p) => `Column ${p.column} in table ${p.table} holds text. The indicator "${p.indicator}" cannot make figures of it.`,
  'unit-contradicts': (p) =>
    `Table ${p.table} gives column ${p.column} in "${p.written}", but the indicator "${p.indicator}" is in "${UNIT_WORDS.en.names[p.wanted as Unit] ?? p.wanted}". The indicator gets no figures from it. Mend the mapping or give a factor.`,
  'release-damaged': (p) => `The release ${p.release} is damaged (${p.reason}). Load its source file again.`,
  'release-not-in-store': (p) => `The release ${p.release} is kept but cannot be read yet. The next import takes it along.`,
  'release-gone': (p) =>
    `The release ${p.release} belongs to the figures, but its folder is gone. Put back a backup, or load the source file again.`,
  'store-unreadable': (p) => `The file ${p.file} of the figures is missing or broken. The figures can be made anew from the loaded tables.`,
  'store-outdated': (p) =>
    `The figures were made with another catalogue or other own areas. The next start makes them anew from ${p.releases} releases.`,
  'store-form-old': (p) =>
    `The figures are stored in form ${p.form}; this version of Peil reads form ${p.now}. They are made anew at the next start, or do it now: peil rebuild.`,
  'verdicts-missing': (p) => `Of ${p.count} indicators the verdicts on their gaps are missing. Make the store anew: peil rebuild.`,
  'store-missing': (p) => `There are ${p.releases} releases, but no figures were made of them yet. The next start does that.`,
  'store-in-pieces': (p) => `The figures are in ${p.files} files. Making them anew makes reading quicker.`,
  'import-running': (p) => `An import is running now (process ${p.pid}, since ${p.since}).`,
  'lock-stale': (p) => `An import of process ${p.pid} (begun ${p.since}) was broken off. The next import cleans up.`,
  leftovers: (p) => `There are ${p.count} unfinished folders of an import that was broken off. The next import removes them.`,
  'repeated-figures': (p) => `${p.count} figures were there more than once, with the same value. They count once.`,
  'mapping-says-nothing': (p) => `The mapping does not say where this comes from: ${p.keys}. Fill in one of them.`,
  'mapping-says-twice': (p) => `The mapping says this in two ways: ${p.keys}. Leave one.`,
  'mapping-protection-unsaid': () =>
    'The mapping does not say who protects these figures. Write under table "protection: publisher" if their publisher already sees to it that nobody can be recognised. Write "protection: own" if they are counts of your own; then Peil hides small numbers.',
  'mapping-column-missing': (p) =>
    `The column "${p.column}" is in the mapping but not in the file. The file has: ${p.columns}. Mend the name, or put it under optional.`,
  'mapping-columns-unused': (p) => `${p.count} columns are not read: ${p.columns}. Name them in the mapping, or put them under ignore.`,
  'mapping-no-figures': (p) => `The mapping points at no column of figures. The file has: ${p.columns}.`,
  'mapping-list-missing': (p) => `This mapping asks for ${p.file} in the same folder. Give that file too.`,
  'mapping-row-without-area': (p) => `Line ${p.line} names no area. Fill it in, or give area.empty in the mapping.`,
  'mapping-row-without-measure': (p) => `Line ${p.line} names no measure. Fill it in, or give fixed.measure in the mapping.`,
  'mapping-constant-differs': (p) =>
    `Column "${p.column}" holds "${p.value}" where the mapping expects "${p.wanted}" everywhere. Put the column under dimensions if that is right.`,
  'mapping-division-unknown': (p) => `"${p.value}" is no year of an area division. Write a year of four digits, or leave the cell empty.`,
  'mapping-table-unclear': (p) =>
    `For ${p.measure} in ${p.period} it cannot be told which table it is from: ${p.tables}. Give tables.<table>.when in the mapping.`,
  'mapping-status-unknown': (p) => `The status "${p.value}" is not known. Say under statuses in the mapping what it means.`,
  'mapping-flag-unknown': (p) => `The flag "${p.value}" is not known. Say under flags in the mapping what it means.`,
  'status-contradicts-value': (p) =>
    `The status says "${p.status}", but there is a value: ${p.value}. Take the value away, or mend the status.`,
  'mapping-unit-contradicts': (p) =>
    `${p.measure} has the unit "${p.unit}" here, but must be "${p.wanted}". Split the measure, or mend the unit.`,
  'mapping-more-faults': (p) => `And ${p.count} more of the same kind (${p.kind}).`,
  'mapping-rows-without-figures': (p) => `${p.count} rows without a figure (notes, source lines) were passed over.`,
  'mapping-duplicates-numbered': (p) =>
    `${p.count} figures are given more than once in the same words. Peil holds them apart, with a number.`,
  'file-exists': (p) => `The file ${p.file} is there already; Peil does not write over it. Choose another name.`,
  'other-sheets-not-read': (p) =>
    `Only sheet "${p.sheet}" was read. Not read: ${p.others}. Give other sheets in a file of their own, or with a mapping.`,
  'period-option-unreadable': (p) => `"${p.value}" is not a period that Peil knows. Give for example --period 2024, 2024-Q1 or 2024-03.`,
  'ask-empty': () => 'There is no question on standard input. Give one as JSON; peil ask --kinds shows which there are.',
  'ask-no-json': (p) => `The question is not valid JSON: ${p.reason}. Mend that.`,
  'ask-no-number': (p) => `"${p.word}" is no number in JSON. Give null where a value is missing; infinity cannot be used.`,
  'ask-no-object': () => 'The question must be one JSON object, such as {"ask": "trend", "items": [...]}.',
  'ask-sum-broken': (p) => `The parts of "${p.total}" are ${p.summed} together, but the total is ${p.stated}. Give totals that add up.`,
  'ask-table-contradicts': () => 'The published numbers contradict their totals: no table fits them. Check the numbers.',
  'ask-kind-unknown': (p) => `Peil does not know the kind of question "${p.kind}". Choose one of: ${p.known}.`,
  'unknown-area-names': (p) =>
    `Areas of which only a name stands here, one that Peil does not know: ${p.count}, for example ${p.examples}. They keep that name, without a code. Are they municipalities or provinces? Then first load ${p.list === null ? 'a list of areas (CBS, Gebieden in Nederland)' : `the list "${p.list}" (CBS table ${p.table})`}${p.from === p.until ? '' : ` and those of the years after it, up to ${p.until}`}, and this file again after it. Are they districts or neighbourhoods: first load a table with their codes and names, such as the Kerncijfers of that year.`,
  'leading-zeros-restored': (p) =>
    `In column ${p.column} ${p.count} of the codes had lost the zeros in front; Peil has put them back. So ${p.written} was read as ${p.code}.`,
  'metadata-other-snapshot': (p) =>
    `The description (${p.description}, ${p.modified === null ? 'without a date' : `of ${p.modified}`}) is of another state of this table than the figures (${p.figures}): ${p.count} columns have another number in it, such as ${p.column} in the figures and ${p.other} in the description. Those columns have no title and unit now, and the release gets no date of its publisher. Give the description of the same day as the figures.`,
  'series-partly-renewed': (p) =>
    `This release is a part of table ${p.table}. Only the areas in it are renewed; the others keep the series of ${p.since}. Estimates of two releases do not compare well: rather fetch the whole table.`,
  'protection-applied': (p) =>
    `${p.hidden} of the ${p.figures} figures are hidden (privacy): counts from 1 up to ${p.threshold}, shares of too few people, and what would give those away. Somebody who knows all totals is left a range of ${p.width}.`,
  'protection-column-unknown': (p) =>
    `The protection of table ${p.table} names the column "${p.column}". It is not there, or there are several. Mend protection in the mapping; name the members where needed.`,
  'protection-column-undeclared': (p) =>
    `In table ${p.table}, "${p.column}"${p.unit === '' ? '' : ` (${p.unit})`} is no count of people. Say in protection what it is: a share (shares, with base), a mean (means, with base), or something that is not about people (free). Did its publisher protect this table already? Then write "protection: publisher".`,
  'protection-sum-broken': (p) =>
    `${p.count} times a total is smaller than its parts, first for "${p.column}" in area ${p.area}. Such a table cannot be protected. Mend the file, or the sum in protection.`,
  'protection-not-possible': (p) =>
    `Table ${p.table}, period ${p.period}: small counts cannot be protected without hiding the headline total, or given what was shown before. Nothing was stored. Publish these figures one level higher: districts instead of neighbourhoods, or fewer groups.`,
  'protection-released-before': (p) =>
    `Table ${p.table}, period ${p.period}: a number that has to be hidden now was shown before. That cannot be undone. Nothing was stored. Keep the rules of then, or leave these figures out.`,
  'survey-one-file': (p) => `Give exactly one file of answers; there were ${p.files}.`,
  'survey-column-missing': (p) => `The column "${p.column}" is not in this file. It has: ${p.known}. Mend the mapping or the file.`,
  'survey-category-unknown': (p) =>
    `The column "${p.column}" holds "${p.value}". The mapping only knows: ${p.known}. Add the word to a group, or to missing.`,
  'survey-weight-wrong': (p) =>
    `On this line the weight in the column "${p.column}" is no number above zero. Fill it in, or remove the line.`,
  'survey-cluster-missing': (p) => `On this line the column "${p.column}" is empty. Fill in for everybody which group they belong to.`,
  'survey-respondent-twice': (p) => `This respondent was in the column "${p.column}" before. Remove one of the lines.`,
  'survey-answer-never': (p) => `The answer "${p.value}" does not occur in the column "${p.column}". Is it written differently?`,
  'survey-answer-no-number': (p) => `On this line the column "${p.column}" holds no number. Mend it, or add the word to missing.`,
  'survey-area-unknown': (p) => `The area "${p.area}" is not in the division of ${p.year}. Mend the code or load the figures of that area.`,
  'survey-register-missing': (p) =>
    `The count "${p.indicator}" of ${p.area} in ${p.period} is not there. Load it, or write it down with people and source.`,
  'world-survey-of-people': (p) =>
    `The file ${p.file} does not belong in this world: only an invented world may bring answers of people. Remove it.`,
  'no-figures-here': (p) => `Nothing is known of "${p.indicator}" in ${p.area}. See with peil profile --area "${p.area}" what there is.`,
  'world-floor-twice': (p) => `The floor "${p.id}" is there twice. Choose another id.`,
  'world-floor-unknown-indicator': (p) => `The floor "${p.id}" names the indicator "${p.indicator}", which does not exist. Mend the id.`,
  'world-floor-not-judged': (p) =>
    `The floor "${p.id}" is about "${p.indicator}". A count, a class or who lives there gets no floor. Choose another indicator.`,
  'world-floor-wrong-unit': (p) =>
    `The floor "${p.id}" is of the kind ${p.kind}, but the indicator is in ${p.unit}. Proximity is in km, travel in minutes, all else is level.`,
  'world-floor-wrong-side': (p) =>
    `The floor "${p.id}" says "${p.side}", but of this indicator the other side is the good one. Choose the other side.`,
  'floor-unknown': (p) => `There is no floor "${p.floor}". ${p.known === '' ? 'This world has none.' : `There are: ${p.known}.`}`,
  'contribution-levels': (p) =>
    `These areas cannot be compared: ${p.areas}. Give neighbourhoods, districts or municipalities, all of one level, or a programme area.`,
  'contribution-start-no-year': (p) =>
    `"${p.value}" is no year. Give the first year with the work, such as --start 2019. If nobody knows that year, this cannot be answered.`,
  'contribution-start-early': (p) =>
    `The start ${p.start} is not after the first year with figures of "${p.indicator}" (${p.first} to ${p.last}). Nothing is known from before it. Load older figures.`,
  'contribution-start-late': (p) =>
    `The figures of "${p.indicator}" go up to ${p.last}; after the start in ${p.start} there are none yet. Write the question down now with --register and ask it later.`,
  'contribution-promised-no-number': (p) => `--promised must be a number other than nought, such as -2.4; it is "${p.value}".`,
  'contribution-reached-no-share': (p) =>
    `--reached must be a share above 0 and at most 1, such as 0.02, 2% or 40/2200; it is "${p.value}".`,
  'contribution-reached-without-promised': () => '--reached needs --promised: how much the work does for those reached.',
  'options-exclude': (p) => `--${p.one} and --${p.other} do not go together. Give one.`,
  'registration-outdated': (p) =>
    `This registered question is about something that Peil no longer knows: ${p.gone}. With the catalogue or the figures of then it can be asked.`,
  'registration-not-found': (p) =>
    `There is no registration "${p.file}".${p.known ? ` There is: ${p.known}.` : ''} Give the file, or the beginning of its mark.`,
  'registration-unreadable': (p) => `"${p.file}" is no registration of Peil (${p.where}). Give the file that --register made.`,
  'setting-web-processes': (p) =>
    `"${p.value}" is no number of processes. Give a number from 1 to ${p.most}, such as PEIL_WEB_PROCESSES=2.`,
  'web-process-ended': (p) =>
    `A process of the site ended by itself (${p.how}). Start the site again; see first that there is memory enough.`,
  'web-processes-keep-ending': () =>
    'The processes of the site keep ending soon after their start. The site has stopped. Look in the log and with peil doctor what is wrong, and start it again.',
};
