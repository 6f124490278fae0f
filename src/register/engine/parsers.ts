import pg from 'pg';

/** Reads one value from the text that PostgreSQL sends. */
export type ValueParser = (text: string) => unknown;

/**
 * How values come out, the same for both drivers. Neither driver's own choice will do: a `bigint` came out
 * as text in one and as BigInt in the other, and a `date` as midnight in the time zone of the machine.
 * `numeric` stays text: cast a `sum` of a bigint back with `::bigint`.
 */
export const VALUE_PARSERS: Readonly<Record<number, ValueParser>> = {
  20: wholeNumber, // int8
  1082: asWritten, // date
  1114: asWritten, // timestamp
  1184: instant, // timestamptz
  1186: asWritten, // interval
};

/** The array type of each type above. */
const ARRAY_OF: Readonly<Record<number, number>> = { 1016: 20, 1182: 1082, 1115: 1114, 1185: 1184, 1187: 1186 };
/** Of `text[]`; the types of `pg` list no arrays. */
const TEXT_ARRAY = 1009 as number as typeof pg.types.builtins.TEXT;

/** For `pg`, which reads an array with a parser of its own. */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      const scalar = VALUE_PARSERS[oid];
      if (scalar) return scalar;
      const element = VALUE_PARSERS[ARRAY_OF[oid] ?? -1];
      if (element) return (text: string) => eachOf(readTextArray(text), element);
    }
    return pg.types.getTypeParser(oid, format as 'text') as ValueParser;
  },
};

type Nested = string | null | Nested[];

function readTextArray(text: string): Nested {
  return (pg.types.getTypeParser(TEXT_ARRAY, 'text') as (text: string) => Nested)(text);
}

function eachOf(value: Nested, parse: ValueParser): unknown {
  if (value === null) return null;
  return Array.isArray(value) ? value.map((item) => eachOf(item, parse)) : parse(value);
}

function asWritten(text: string): string {
  return text;
}

/** @throws RangeError for a number that JavaScript cannot hold: a cent must never be lost silently */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Cannot read a whole number exactly: ${text}`);
  return value;
}

/**
 * As `Date.toISOString` writes it: to the millisecond, so that texts sort as instants do. `2026-11-22 08:00:00.123456+00` is read by
 * its letters: a list has thousands.
 */
function instant(text: string): string {
  if (text[10] !== ' ' || !text.endsWith('+00')) return text.endsWith('infinity') ? text : new Date(text).toISOString();
  const fraction = text[19] === '.' ? text.slice(20, -3) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}
