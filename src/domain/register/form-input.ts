import { kindOf, type KindName } from './kinds.ts';
import type { Typed } from './write-value.ts';

/**
 * What a form that was sent holds of a kind's fields, as `readDraft` takes it and as a form shows it again. A field that
 * the form did not have is absent; one that was left empty is there, and empty: boxes that send nothing when they are not
 * ticked have an empty field of the same name before them.
 *
 * @param entries of FormData; files and fields of other names are passed over
 */
export function formInput(kind: KindName, entries: Iterable<readonly [string, unknown]>): Record<string, Typed> {
  const fields = kindOf(kind).fields;
  const input: Record<string, Typed> = {};
  for (const [name, text] of entries) {
    const spec = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!spec || typeof text !== 'string') continue;
    const before = input[name];
    if (spec.type === 'choices' || spec.type === 'references' || spec.type === 'areas') {
      const list = Array.isArray(before) ? before : [];
      input[name] = text === '' ? list : [...list, text];
    } else if (text !== '' || before === undefined) input[name] = text;
  }
  return input;
}
