import { isObject } from './synonyms.ts';

const MOST = 20;

/**
 * The keys of a question that its schema does not know and that had no part in the answer, so that a
 * misspelt option is seen and not silently passed over. Array indices are written as `[]`.
 */
export function ignoredKeys(written: unknown, read: unknown): string[] {
  const found = new Set<string>();
  compare(written, read, '', found);
  return [...found].slice(0, MOST);
}

function compare(written: unknown, read: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(written) && Array.isArray(read)) {
    written.forEach((item, index) => compare(item, read[index], `${path}[]`, found));
  } else if (isObject(written) && isObject(read)) {
    for (const key of Object.keys(written)) {
      const at = path ? `${path}.${key}` : key;
      if (key in read) compare(written[key], read[key], at, found);
      else if (written[key] !== undefined) found.add(at);
    }
  }
}
