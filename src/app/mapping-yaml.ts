import { Document, isMap, isScalar, type Pair } from 'yaml';
import type { MappingFile } from '#sources/mapping/mapping-file';

/** Words to put above the parts of a mapping, by key; whoever prints it says them in the user's language. */
export type MappingComments = Partial<Record<keyof MappingFile | 'top', string>>;

/** A mapping as YAML, with a comment above each part that has one. */
export function mappingYaml(mapping: MappingFile, comments: MappingComments = {}): string {
  const document = new Document(mapping);
  if (comments.top) document.commentBefore = lines(comments.top);
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items as Pair[]) {
      const comment = isScalar(key) ? comments[key.value as keyof MappingFile] : undefined;
      if (comment && isScalar(key)) key.commentBefore = lines(comment);
    }
  }
  return document.toString({ lineWidth: 110 });
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
