import type { Issue } from '#base/issue';
import { MOST_CENTS } from '#base/money';
import { isTime, type FieldSpec } from './field.ts';
import { isEmpty } from './states.ts';
import { whenParts } from './when.ts';

type Finding = Pick<Issue, 'code' | 'params'>;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Official codes (`BU00141000`) and own ones (`GRN-PADDEPOEL`). */
const AREA = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;
/** As the catalogue names its indicators: `gas_use_m3`. */
const INDICATOR = /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/;
const PERSON = /^[\w-]{1,64}$/;
export const LONGEST_LINK = 2000;
const LONGEST_CODE = 64;
export const LONGEST_LIST = 500;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Whether a text is a day of the calendar: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): boolean {
  const parts = whenParts(text);
  return parts !== null && parts.day !== null && !parts.uncertain;
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of the day as it is kept: `09:30`, `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text);
}

/**
 * What is wrong with a value of a field, as code and params; null when nothing is. Empty is right unless the
 * field is required: what a state asks for is not looked at here.
 */
export function checkValue(spec: FieldSpec, value: unknown): Finding | null {
  if (isEmpty(value)) return spec.required ? { code: 'field-required' } : null;
  switch (spec.type) {
    case 'text':
      return isTime(spec) ? matches(value, isTimeOfDay, 'field-no-time') : checkText(value, spec.longest, true);
    case 'prose':
      return checkText(value, spec.longest, false);
    case 'choice':
      return checkChoice(value, spec.options);
    case 'choices':
      return checkList(value, (one) => checkChoice(one, spec.options));
    case 'day':
      return matches(value, isDay, 'field-no-day');
    case 'when':
      return matches(value, (text) => whenParts(text) !== null, 'field-no-when');
    case 'cents':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) > MOST_CENTS
        ? { code: 'field-amount-too-large', params: { value } }
        : checkNumber(value, { whole: true, ...(!spec.negative && { smallest: 0 }) });
    case 'count':
      return checkNumber(value, { whole: true, smallest: 0, largest: spec.largest });
    case 'number':
      return checkNumber(value, {});
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'field-no-flag' };
    case 'reference':
      return matches(value, isId, 'field-no-reference');
    case 'references':
      return checkList(value, (one) => matches(one, isId, 'field-no-reference'));
    case 'areas':
      return checkList(value, (one) => matches(one, (text) => text.length <= LONGEST_CODE && AREA.test(text), 'field-no-area'), spec.most);
    case 'indicator':
      return matches(value, (text) => text.length <= LONGEST_CODE && INDICATOR.test(text), 'field-no-indicator');
    case 'person':
      return matches(value, (text) => PERSON.test(text), 'field-no-person');
    case 'link':
      return matches(value, isLink, 'field-no-link');
  }
}

function shown(value: unknown): string {
  return String(value).slice(0, 80);
}

function matches(value: unknown, test: (text: string) => boolean, code: string): Finding | null {
  return typeof value === 'string' && test(value) ? null : { code, params: { value: shown(value) } };
}

function checkText(value: unknown, longest: number, oneLine: boolean): Finding | null {
  // A lone half of a surrogate pair or a NUL can't be kept by a database.
  if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\0')) return { code: 'field-unreadable' };
  // Counted as the database counts: by character, not by half of one.
  const length = value.length <= longest ? value.length : [...value].length;
  if (length > longest) return { code: 'field-too-long', params: { longest, length } };
  return oneLine && /[\r\n]/.test(value) ? { code: 'field-one-line' } : null;
}

function checkChoice(value: unknown, options: readonly string[]): Finding | null {
  return options.includes(value as string) ? null : { code: 'field-unknown-choice', params: { value: shown(value) } };
}

function checkList(value: unknown, check: (one: unknown) => Finding | null, most = LONGEST_LIST): Finding | null {
  if (!Array.isArray(value)) return { code: 'field-no-list' };
  if (value.length > most) return { code: 'field-too-many', params: { most, count: value.length } };
  return value.map(check).find((finding) => finding !== null) ?? null;
}

function checkNumber(value: unknown, bounds: { whole?: boolean; smallest?: number; largest?: number }): Finding | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'field-no-number', params: { value: shown(value) } };
  if (bounds.whole && !Number.isSafeInteger(value)) return { code: 'field-not-whole', params: { value } };
  if (bounds.smallest !== undefined && value < bounds.smallest) return { code: 'field-negative', params: { value } };
  if (bounds.largest !== undefined && value > bounds.largest)
    return { code: 'field-too-large', params: { value, largest: bounds.largest } };
  return null;
}

function isLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !text.isWellFormed() || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
