/** How the log names a text: by its row in `kept_text`, and by the hash of its words, which stays when they are erased. */
export interface TextName {
  text: string;
  hash: string;
}

export function isTextName(value: unknown): value is TextName {
  return typeof value === 'object' && value !== null && 'text' in value;
}
