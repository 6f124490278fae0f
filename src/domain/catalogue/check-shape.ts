import type { z } from 'zod';
import type { Issue } from '#base/issue';

/**
 * Turns every finding of a schema into coded issues: an unknown key, a missing value, or a value
 * that does not fit (and which, where the schema was asked to report its input). `at` is the path in the content, e.g. `indicators[3].mappings[0].column`.
 */
export function shapeIssues(error: z.ZodError): Issue[] {
  return error.issues.flatMap((found) => describe(found));
}

function describe(found: z.core.$ZodIssue): Issue[] {
  const at = pathText(found.path);
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => shapeIssue('content-unknown-key', at, { key }));
  }
  if (found.code === 'invalid_type' && /received undefined$/.test(found.message)) {
    return [shapeIssue('content-missing', at, { key: String(found.path.at(-1) ?? '') })];
  }
  if (found.code === 'too_small' && found.minimum === 1 && (found.origin === 'string' || found.origin === 'array')) {
    return [shapeIssue('content-empty', at, { key: String(found.path.at(-1) ?? '') })];
  }
  const seen = typeof found.input === 'object' ? null : (found.input ?? null);
  const params = { key: String(found.path.at(-1) ?? ''), wanted: wantedOf(found), ...(seen === null ? {} : { value: String(seen) }) };
  return [shapeIssue('content-wrong-value', at, params)];
}

/** What would fit, in signs and words that both languages can show: `>= 0`, `number`, a list of choices. */
function wantedOf(found: z.core.$ZodIssue): string {
  if (found.code === 'invalid_value') return found.values.map(String).join(', ');
  if (found.code === 'invalid_type') return found.expected;
  if (found.code === 'too_small' && found.origin === 'number') return `${found.inclusive === false ? '>' : '>='} ${found.minimum}`;
  if (found.code === 'too_big' && found.origin === 'number') return `${found.inclusive === false ? '<' : '<='} ${found.maximum}`;
  return found.message;
}

function shapeIssue(code: string, at: string, params: Issue['params']): Issue {
  return { code, level: 'error', ...(at ? { at } : {}), ...(params ? { params } : {}) };
}

/** `['indicators', 3, 'unit']` as `indicators[3].unit`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`))
    .join('');
}
