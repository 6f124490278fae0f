import type { AskKind } from './ask-kind.ts';

type Json = Record<string, unknown>;

/**
 * Puts the schema's own key where a known other spelling was used. Only where the schema's key is absent:
 * two spellings at once are left for the schema to see.
 *
 * @param synonyms path of a key -> other spellings; `items[].times` is `times` of each item
 */
export function withOwnKeys(question: Json, synonyms: AskKind['synonyms']): Json {
  let known = question;
  for (const [path, spellings] of Object.entries(synonyms)) known = rename(known, path.split('.'), spellings) as Json;
  return known;
}

function rename(value: unknown, path: readonly string[], spellings: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const [step = '', ...rest] = path;
  if (rest.length === 0) return renameKey(value, step, spellings);
  const key = step.replace(/\[\]$/, '');
  const inner = value[key];
  if (step.endsWith('[]')) {
    return Array.isArray(inner) ? { ...value, [key]: inner.map((item) => rename(item, rest, spellings)) } : value;
  }
  return isObject(inner) ? { ...value, [key]: rename(inner, rest, spellings) } : value;
}

function renameKey(value: Json, key: string, spellings: readonly string[]): Json {
  const found = spellings.find((spelling) => spelling in value);
  if (key in value || found === undefined) return value;
  const { [found]: content, ...others } = value;
  return { ...others, [key]: content };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
