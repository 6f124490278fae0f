import type { KindName } from '#domain/register/kinds';
import type { ExcerptPiece } from '#domain/register/register';

/** One thing that holds the words. */
export interface FoundThing {
  id: string;
  kind: KindName;
  title: string;
  /** The name of what it is a part of; null where it is a part of nothing. */
  partOf: string | null;
  /** The name of its programme; null for what all programmes share, and for a programme itself. */
  programme: string | null;
  pieces: readonly ExcerptPiece[];
  /** Where it is read; null where it has no page for this viewer. */
  href: string | null;
}
