import type { z } from 'zod';
import type { Issue } from '#base/issue';

/**
 * Turns every finding of a schema into coded issues: an unknown key, a missing value, or a value
 * that does not fit. `at` is the path in the content, e.g. `indicators[3].mappings[0].column`.
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
  if (found.code === 'too_small' && found.minimum === 1) {
    return [shapeIssue('content-empty', at, { key: String(found.path.at(-1) ?? '') })];
  }
  const wanted = found.code === 'invalid_value' ? found.values.map(String).join(', ') : found.message;
  return [shapeIssue('content-wrong-value', at, { key: String(found.path.at(-1) ?? ''), wanted })];
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
