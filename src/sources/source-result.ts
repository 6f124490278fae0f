import type { Issue } from '#base/issue';
import type { Draft } from '#domain/release/draft';
import type { GeometryDraft } from '#domain/geometry/geometry';

/** What reading a set of files gives: drafts of tables, borders, or both (the CBS map file holds both). */
export interface SourceResult {
  drafts: Draft[];
  geometries: GeometryDraft[];
  /** Findings that belong to no single draft. */
  issues: Issue[];
}
