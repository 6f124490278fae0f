import { sql } from 'kysely';
import { CAME_FROM } from '#domain/register/erasure';

/** How the log names a text: by its row in `kept_text`, and by the hash of its words, which stays when they are erased. */
export interface TextName {
  text: string;
  hash: string;
}

export function isTextName(value: unknown): value is TextName {
  return typeof value === 'object' && value !== null && 'text' in value;
}

/** What the line `l` of the log names as its thing holds it since, by field: also the file from which it came. */
export const NAMED_BY_LINE = sql`(l.after || jsonb_build_object(${sql.lit(CAME_FROM)}::text, l.came_from -> 'file'))`;
