import { isList } from './field.ts';
import { kindOf, type KindName } from './kinds.ts';
import type { Typed } from './write-value.ts';

/** Name of the button that asks for more empty rows; its value is the field. */
export const MORE_ROWS = 'meer-rijen';
/** Name of the hidden field with what stood in the form when it was opened. */
export const OPENED_WITH = 'begin-stand';
/** Before the name of a field: which of two versions stays, `mine` or `theirs`, or `both`: what was made of the two. */
export const KEEP = 'blijft.';
/** Before the name of a field: what somebody made of two versions. */
export const JOINED = 'samen.';
/** Name of the hidden fields with each field of which one of two versions is to be chosen. */
export const TO_CHOOSE = 'te-kiezen';

/** What was chosen of two versions, and what was not: only a person can say which stays. */
export interface Chosen {
  /** By field that was to be chosen: null where nothing was. */
  sides: Record<string, 'mine' | 'theirs' | 'both' | null>;
  /** By field what was made of the two, chosen or not. */
  joined: Record<string, string>;
}

/** What a form on two versions says of them; no sides for another form. */
export function chosenOf(kind: KindName, form: FormData): Chosen {
  const fields = form.getAll(TO_CHOOSE).filter((field): field is string => typeof field === 'string' && field in kindOf(kind).fields);
  const side = (field: string) => (['mine', 'theirs', 'both'] as const).find((one) => one === form.get(KEEP + field)) ?? null;
  const joined = fields.flatMap((field) => {
    const text = form.get(JOINED + field);
    return typeof text === 'string' ? [[field, text]] : [];
  });
  return {
    sides: Object.fromEntries(fields.map((field) => [field, side(field)])),
    joined: Object.fromEntries(joined) as Record<string, string>,
  };
}

/**
 * What a form that was sent holds of a kind's fields, as `readDraft` takes it and as a form shows it again. A field that
 * the form did not have is absent; one that was left empty is there, and empty: boxes that send nothing when they are not
 * ticked have an empty field of the same name before them. A field of which theirs was chosen in a conflict is absent too.
 *
 * @param entries of FormData; files and fields of other names are passed over
 */
export function formInput(kind: KindName, entries: Iterable<readonly [string, unknown]>): Record<string, Typed> {
  const fields = kindOf(kind).fields;
  const input: Record<string, Typed> = {};
  const theirs: string[] = [];
  const both: string[] = [];
  const joined: Record<string, string> = {};
  for (const [name, text] of entries) {
    if (name.startsWith(KEEP) && text === 'theirs') theirs.push(name.slice(KEEP.length));
    if (name.startsWith(KEEP) && text === 'both') both.push(name.slice(KEEP.length));
    if (name.startsWith(JOINED) && typeof text === 'string') joined[name.slice(JOINED.length)] = text;
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec || typeof text !== 'string') continue;
    const before = input[name];
    if (isList(spec)) {
      const list = Array.isArray(before) ? before : [];
      input[name] = text === '' ? list : [...list, text];
    } else if (text !== '' || before === undefined) input[name] = text;
  }
  for (const field of both) if (Object.hasOwn(fields, field) && joined[field] !== undefined) input[field] = joined[field];
  for (const field of theirs) delete input[field];
  return input;
}

/** What stood in a form when it was opened; null when it does not say, or says what cannot be read. */
export function openedWith(kind: KindName, text: unknown): Record<string, Typed> | null {
  if (typeof text !== 'string') return null;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    const fields = kindOf(kind).fields;
    const isTyped = (value: unknown): value is Typed =>
      typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
    return Object.fromEntries(Object.entries(found).filter(([field, value]) => Object.hasOwn(fields, field) && isTyped(value)));
  } catch {
    return null;
  }
}
