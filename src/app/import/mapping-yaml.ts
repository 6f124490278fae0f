import { Document, isMap, isScalar, type Pair } from 'yaml';
import type { WrittenMapping } from '#sources/mapping/mapping-file';

/** Words to put above the parts of a mapping, by key; whoever prints it says them in the user's language. */
export type MappingComments = Partial<Record<keyof WrittenMapping | 'top' | 'table.protection', string>>;

/** A mapping as YAML, with a comment above each part that has one. */
export function mappingYaml(mapping: WrittenMapping, comments: MappingComments = {}): string {
  const document = new Document(mapping);
  if (comments.top) document.commentBefore = lines(comments.top);
  say(document.contents, comments, '');
  return document.toString({ lineWidth: 110 });
}

/** Puts a comment above each key that has one; the keys of a part are called `part.key`. */
function say(part: unknown, comments: Partial<Record<string, string>>, within: string): void {
  if (!isMap(part)) return;
  for (const { key, value } of part.items as Pair[]) {
    if (!isScalar(key)) continue;
    const comment = comments[`${within}${String(key.value)}`];
    if (comment) key.commentBefore = lines(comment);
    if (within === '') say(value, comments, `${String(key.value)}.`);
  }
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
