import { steers } from '#access/layers';
import { derivedId } from '#base/id';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Register, Seen } from '#domain/register/register';
import type { Viewer } from '#domain/account/viewer';
import { linkageAcross, suggestAcross } from '#insight/linkage/across-programmes';
import { linkagesMade } from '#insight/linkage/linkages-made';
import { readLinkable, type Linkable } from '#insight/linkage/read-linkable';
import { suggestLinkages, type Said, type Suggested } from '#insight/linkage/suggest-linkages';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

const NONE: Suggested = { found: 0, nearest: [] };

/** What Peil suggests in a programme, or between it and another; null for who does not steer in it. */
export async function suggestionsOf(
  { register, viewer, programme, app }: ProgrammeWorkspace,
  content: Linkable,
  other: Seen<'programme'> | null,
): Promise<Suggested | null> {
  if (!steers(viewer, programme.id)) return null;
  if (other !== null && (!steers(viewer, other.id) || other.values.published !== true)) return NONE;
  const [said, made] = await Promise.all([
    saidIn(register, viewer, programme.id),
    linkagesMade(register, viewer, [programme.id, ...(other ? [other.id] : [])]),
  ]);
  if (other === null) return suggestLinkages(app.figures, { ...content, linkage: made }, said);
  const [theirs, theySay] = await Promise.all([readLinkable(register, viewer, other), saidIn(register, viewer, other.id)]);
  return suggestAcross(app.figures, { content, said }, { content: theirs, said: theySay }, made);
}

async function saidIn(register: Register, viewer: Viewer, programme: string): Promise<Said> {
  const [people, words] = await Promise.all([
    register.stems(viewer, 'intervention', { programme, field: 'forWhom' }),
    register.stems(viewer, 'intervention', { programme }),
  ]);
  return { people, words };
}

/** Other programmes that somebody steers in too, A to Z: suggestions between those and this one can be asked for. */
export async function programmesBeside({ register, viewer, programme }: ProgrammeWorkspace): Promise<Seen<'programme'>[]> {
  const ids = [...new Set(viewer.takesPart.map((part) => part.programme))].filter((id) => id !== programme.id && steers(viewer, id));
  return ids.length === 0 ? [] : (await register.list(viewer, 'programme', { ids })).things;
}

/** How a form names a suggestion. */
export function pairOf({ interventions }: LinkSuggestion): string {
  return interventions.map(({ id }) => id).join(' ');
}

/** The id of the linkage that comes of a suggestion: two people who answer at once make one. */
export function linkageId(suggestion: LinkSuggestion, programme: string, other: Seen<'programme'> | null): string {
  return other ? linkageAcross(suggestion.interventions) : derivedId(programme, 'linkage', pairOf(suggestion));
}
