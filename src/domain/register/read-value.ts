import type { Issue } from '#base/issue';
import { failure, success, type Result } from '#base/result';
import { checkValue, LONGEST_LIST } from './check-value.ts';
import type { Directory } from './directory.ts';
import { isTime, type FieldSpec } from './field.ts';
import { kindOf, type KindName } from './kinds.ts';
import { centsOf, readCents, readCount, readNumber } from './read-amount.ts';
import { readFlag, readOption } from './read-choice.ts';
import { readLink } from './read-link.ts';
import { readNamed } from './read-named.ts';
import { readLine, readProse } from './read-text.ts';
import { readTime, timeOfPart } from './read-time.ts';
import { dayOfSerial, readDay, readWhen } from './read-when.ts';
import { refused } from './refused.ts';
import { isEmpty } from './states.ts';

/** Where names are looked up, and how options are called. A directory that is null takes ids as they are. */
export interface Lookups {
  things(kind: KindName): Directory | null;
  areas: Directory | null;
  indicators: Directory | null;
  people: Directory | null;
  /** The words for an option, in each language (i18n: `cellWords`). */
  words(kind: KindName, field: string, option: string): readonly string[];
}

/** No directories and no words: codes and ids only. */
export const CODES_ONLY: Lookups = { things: () => null, areas: null, indicators: null, people: null, words: () => [] };

/**
 * Reads what was typed in a field, or what stands in a cell of a sheet, to the value that the register keeps.
 * Never throws; never changes a value silently: what can be read in two ways comes with a note of what was understood.
 *
 * @param raw text; of a list, texts or one text with a line or `;` between, or where those parts are not known a comma or
 *   slash; a number or boolean of a sheet
 * @returns the value; null, an empty list or `false` (a flag) for what is empty. Every issue has the field at `at`, and
 *   kind and field among its params.
 */
export function readValue(kind: KindName, field: string, raw: unknown, lookups: Lookups): Result<unknown> {
  const fields = kindOf(kind).fields;
  const spec = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const read = spec ? checked(spec, readSpec(kind, field, spec, raw, lookups)) : refused('field-unknown');
  const place = (issue: Issue): Issue => ({ ...issue, at: field, params: { kind, field, ...issue.params } });
  return read.ok ? success(read.value, read.warnings.map(place)) : failure(read.issues.map(place));
}

/** What was read is held against what the register takes: what comes through here, the register does not refuse for its form. */
function checked(spec: FieldSpec, read: Result<unknown>): Result<unknown> {
  const finding = read.ok && !isEmpty(read.value) ? checkValue(spec, read.value) : null;
  return finding ? refused(finding.code, finding.params) : read;
}

function readSpec(kind: KindName, field: string, spec: FieldSpec, raw: unknown, lookups: Lookups): Result<unknown> {
  switch (spec.type) {
    case 'choices':
      return inOrder(
        spec.options,
        readList(raw, (typed) => readOption(typed, spec.options, (option) => lookups.words(kind, field, option))),
      );
    case 'references': {
      const things = lookups.things(spec.to as KindName);
      return readList(raw, (typed) => readNamed(typed, things), things !== null);
    }
    case 'areas':
      return readList(raw, (typed) => readNamed(typed, lookups.areas), lookups.areas !== null);
  }
  const one = Array.isArray(raw) ? raw.findLast((item) => item !== '' && item !== null) : raw;
  if (typeof one === 'number') {
    if (spec.type === 'cents') return centsOf(one, spec.negative);
    const day = spec.type === 'day' || (spec.type === 'when' && one > 2999) ? dayOfSerial(one) : null;
    if (day !== null) return success(day);
    // A whole number is an hour that somebody typed, a fraction is how sheets keep a time.
    const time = isTime(spec) && !Number.isInteger(one) ? timeOfPart(one) : null;
    if (time !== null) return success(time);
  }
  const typed = textOf(one);
  if (typed === null) return refused('field-unreadable');
  if (typed.trim() === '') return success(spec.type === 'flag' ? false : null);
  switch (spec.type) {
    case 'text':
      return isTime(spec) ? readTime(typed) : emptyAsNull(readLine(typed, spec.longest));
    case 'prose':
      return emptyAsNull(readProse(typed, spec.longest));
    case 'choice':
      return readOption(typed, spec.options, (option) => lookups.words(kind, field, option));
    case 'day':
      return readDay(typed);
    case 'when':
      return readWhen(typed);
    case 'cents':
      return readCents(typed, spec.negative);
    case 'count':
      return readCount(typed, spec.largest);
    case 'number':
      // A number of a sheet is not read as Dutch text.
      return typeof one === 'number' && Number.isFinite(one) ? success(one) : readNumber(typed);
    case 'flag':
      return readFlag(typed);
    case 'reference':
      return readNamed(typed, lookups.things(spec.to as KindName));
    case 'indicator':
      return readNamed(typed, lookups.indicators);
    case 'person':
      return readNamed(typed, lookups.people);
    case 'link':
      return readLink(typed);
  }
}

/** Text of a plain value; null for what is none. A fraction gets its comma, so that it is read as Dutch. */
function textOf(raw: unknown): string | null {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw).replace('.', ',');
  return typeof raw === 'boolean' ? String(raw) : null;
}

/** What consists of control characters only is empty. */
function emptyAsNull(read: Result<string>): Result<string | null> {
  return read.ok && read.value === '' ? success(null) : read;
}

/**
 * Reads each part of a list, every fault at once; the same twice counts once.
 *
 * @param wholeFirst whether a part may be a name, which may hold a semicolon: then the whole is tried before it is split
 */
function readList(raw: unknown, readOne: (typed: string) => Result<string>, wholeFirst = false): Result<string[]> {
  const values = new Set<string>();
  const issues: Issue[] = [];
  const items = Array.isArray(raw) ? (raw as unknown[]) : [raw];
  // Beforehand: an unknown name is held against every known one, which for a list without end would take minutes.
  const count = items.reduce<number>((sum, item) => sum + smallPieces(textOf(item) ?? '').length, 0);
  if (count > LONGEST_LIST) return refused('field-too-many', { most: LONGEST_LIST, count });
  for (const item of items) {
    const typed = textOf(item);
    if (typed === null) return refused('field-unreadable');
    const whole = wholeFirst && typed.trim() !== '' ? readOne(typed) : null;
    const reads = whole?.ok ? [whole] : pieces(typed).flatMap((piece) => readPiece(piece, readOne));
    for (const read of reads)
      if (read.ok) values.add(read.value);
      else issues.push(...read.issues);
  }
  return issues.length > 0 ? failure(issues) : success([...values]);
}

/** Options are kept in the order of their list, so that the same boxes ticked are the same value. */
function inOrder(options: readonly string[], read: Result<string[]>): Result<string[]> {
  return read.ok ? success(options.filter((option) => read.value.includes(option))) : read;
}

/** A part of a list; where it is not known as it stands, its own parts, if one of those is. */
function readPiece(piece: string, readOne: (typed: string) => Result<string>): Result<string>[] {
  const read = readOne(piece);
  const smaller = smallPieces(piece);
  if (read.ok || smaller.length < 2) return [read];
  const reads = smaller.map(readOne);
  return reads.some(({ ok }) => ok) ? reads : [read];
}

function pieces(typed: string): string[] {
  return cut(typed, /[;\r\n]+/);
}

/** Lists of partners have commas and slashes between names too. */
function smallPieces(typed: string): string[] {
  return cut(typed, /[;\r\n,/]+/);
}

function cut(typed: string, at: RegExp): string[] {
  return typed
    .split(at)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
