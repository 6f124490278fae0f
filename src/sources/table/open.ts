import { basename } from 'node:path/posix';
import { sha256 } from '#base/checksum';
import { fault } from '#base/fault';
import type { ContentKind, FileHead, SourceFile } from '../reader.ts';
import { rowTexts, scanCells } from './cells.ts';
import { detectDelimiter } from './delimiter.ts';
import { decodeText, type DecodedText } from './encoding.ts';
import { otherFormat, otherFormatOfZip, type OtherFormat } from './other-format.ts';
import { parquetColumns } from './parquet.ts';
import { unpack } from './unpack.ts';
import { readXlsx } from './xlsx.ts';
import { zipEntries } from './zip.ts';
import type { Table } from './table.ts';

/** How much of a text is looked at to tell what it is. */
const HEAD_BYTES = 65_536;

const texts = new WeakMap<SourceFile, DecodedText>();
const sheets = new WeakMap<SourceFile, Table[]>();

/**
 * Opens a file: unpacks gzip, tells what kind of content it has and what its head says. Throws a fault
 * that says what is wrong with it: `empty-file`, `other-format`, `html-instead-of-data`, `gzip-broken`, `zip-broken`,
 * `zip-bomb`, `too-large`, `not-text`.
 */
export function openFile(name: string, bytes: Uint8Array): SourceFile {
  if (bytes.length === 0) throw fault('empty-file', {}, { at: name });
  const { content, packing } = unpack(name, bytes);
  if (content.length === 0) throw fault('empty-file', {}, { at: name });
  const file: SourceFile = { name, bytes, sha256: sha256(bytes), packing, content, head: blankHead('delimited') };
  file.head = headOf(file);
  return file;
}

/** The file's text as UTF-8 bytes without byte order mark; decoded once. */
export function textOf(file: SourceFile): DecodedText {
  let text = texts.get(file);
  if (!text) texts.set(file, (text = decodeText(file.content)));
  return text;
}

/** The sheets of an XLSX file, read once. */
export function sheetsOf(file: SourceFile): Table[] {
  let tables = sheets.get(file);
  if (!tables) sheets.set(file, (tables = readXlsx(file.name, file.content)));
  return tables;
}

/** The file's name without folders and without `.gz`. */
export function plainName(file: { name: string }): string {
  return basename(file.name.replaceAll('\\', '/')).replace(/\.gz$/i, '');
}

function headOf(file: SourceFile): FileHead {
  const { content, name } = file;
  const magic = Buffer.from(content.subarray(0, 4)).toString('latin1');
  if (magic === 'PAR1') return { ...blankHead('parquet'), columns: parquetColumns(name, content) };
  if (magic === 'PK\x03\x04') return zipHead(file);
  const format = otherFormat(content);
  if (format !== null) throw noTable(name, format);
  return textHead(file);
}

function noTable(name: string, format: OtherFormat) {
  return fault('other-format', { format, isNamedWorkbook: String(/\.xls[xm]?$/i.test(name)) }, { at: name });
}

function zipHead(file: SourceFile): FileHead {
  const entries = zipEntries(file.name, file.content).map((entry) => entry.name);
  const isWorkbook = entries.some((entry) => /^xl\/workbook\.xml$/i.test(entry));
  const format = isWorkbook ? null : otherFormatOfZip(entries);
  if (format !== null) throw noTable(file.name, format);
  if (!isWorkbook) return { ...blankHead('zip'), entries };
  return { ...blankHead('xlsx'), entries, columns: [...sheetsOf(file)[0]!.columns] };
}

function textHead(file: SourceFile): FileHead {
  const { bytes, encoding } = textOf(file);
  const text = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  if (text.includes('\0')) throw fault('not-text', {}, { at: file.name });
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start === '') throw fault('empty-file', {}, { at: file.name });
  if (/^<(?:!doctype|html|\?xml|head|body|!--)/.test(start)) throw fault('html-instead-of-data', {}, { at: file.name });
  if (start.startsWith('{') || start.startsWith('[')) return { ...blankHead('json'), text, encoding, ...jsonKeys(text) };
  const delimiter = detectDelimiter(text);
  return { ...blankHead('delimited'), text, encoding, delimiter, columns: delimiter ? headerOf(bytes, delimiter) : [] };
}

function headerOf(bytes: Uint8Array, delimiter: string): string[] {
  const cells = scanCells(bytes.subarray(0, HEAD_BYTES), delimiter);
  if (!('code' in cells)) return cells.rowCount > 0 ? rowTexts(cells, 0) : [];
  const line = bytes.indexOf(0x0a);
  const first = scanCells(line < 0 ? bytes : bytes.subarray(0, line + 1), delimiter);
  return 'code' in first || first.rowCount === 0 ? [] : rowTexts(first, 0);
}

/** Keys at the beginning of JSON text without reading it whole: of the outermost object and of the first record. */
function jsonKeys(text: string): { keys: string[]; columns: string[] } {
  const keys: string[] = [];
  const columns: string[] = [];
  let depth = 0;
  let inRecords = text.trimStart().startsWith('[') ? 1 : 2;
  if (inRecords === 2 && !/"value"\s*:\s*\[/.test(text)) inRecords = Infinity;
  const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth++;
    else if (match[0] === '}' || match[0] === ']') {
      depth--;
      if (match[0] === '}' && depth === inRecords) break;
    } else if (match[2] !== undefined) {
      if (depth === 1 && inRecords !== 1) keys.push(match[1]!);
      else if (depth === inRecords + 1 && !columns.includes(match[1]!)) columns.push(match[1]!);
    }
  }
  return { keys, columns };
}

function blankHead(kind: ContentKind): FileHead {
  return { kind, text: '', encoding: null, delimiter: null, columns: [], keys: [], entries: [] };
}
