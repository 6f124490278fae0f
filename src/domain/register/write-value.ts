import type { Directory } from './directory.ts';
import { isList, type FieldSpec } from './field.ts';
import { whenParts } from './when.ts';

/** What stands in the boxes of a field: one text, or of a list one for each part. */
export type Typed = string | string[];

/**
 * What stands in the input box for a value: what `readValue` reads back to the same value, without a note. Options,
 * things, areas and accounts stand by their code or id; moments and amounts as people write them in the Netherlands.
 */
export function writeValue(spec: FieldSpec, value: unknown): Typed {
  if (Array.isArray(value)) return value.map(String);
  if (isList(spec)) return [];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : '';
  if (typeof value === 'number') return spec.type === 'cents' ? writeCents(value) : String(value).replace('.', ',');
  const text = String(value);
  return spec.type === 'when' || spec.type === 'day' ? writeWhen(text) : text;
}

/** A day (`2026-11-22`) as it stands in a box: `22-11-2026`. */
export function dayTyped(day: string): string {
  return writeWhen(day);
}

/** What stands in every box of a thing's form. */
export function writeValues(fields: Readonly<Record<string, FieldSpec>>, values: Readonly<Record<string, unknown>>): Record<string, Typed> {
  const typed: Record<string, Typed> = {};
  for (const [field, spec] of Object.entries(fields)) if (Object.hasOwn(values, field)) typed[field] = writeValue(spec, values[field]);
  return typed;
}

/** What stands in the cell of a sheet: as in a box, with options and names in words where those are read back to the same. */
export function writeCell(spec: FieldSpec, value: unknown, words: (option: string) => string, directory: Directory | null): string {
  const one = (code: string): string => {
    if (spec.type === 'choice' || spec.type === 'choices') return words(code);
    const name = directory?.nameOf(code);
    if (name == null || /[;\r\n]/.test(name)) return code;
    const found = directory!.find(name);
    return found.length === 1 && found[0]!.id === code ? name : code;
  };
  if (Array.isArray(value)) return value.map((code) => one(String(code))).join('; ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'string' && ['choice', 'reference', 'indicator', 'person'].includes(spec.type)) return one(value);
  const typed = writeValue(spec, value);
  return typeof typed === 'string' ? typed : typed.join('; ');
}

/** `2.700.000,00`: always with cents, so that the points can't be taken for a decimal mark. */
function writeCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const euros = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}${euros},${digits.slice(-2)}`;
}

/** `30-11-2023`, `11-2023`, `2023`, with the question mark of what is uncertain. */
function writeWhen(edtf: string): string {
  const parts = whenParts(edtf);
  return parts ? edtf.replace('?', '').split('-').reverse().join('-') + (parts.uncertain ? '?' : '') : edtf;
}
