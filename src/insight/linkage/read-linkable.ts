import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { organisationsOf } from '#insight/linkage/side';
import { readOrganisations, type ProgrammeContent } from '#insight/programme/programme-content';
import { readKinds } from '#insight/read-kinds';

const KINDS_READ = ['intervention', 'linkage', 'contribution', 'objective', 'programmeTheme'] as const satisfies KindName[];

/** What chances to link are suggested from, and the board of those that were seen. */
export type Linkable = Pick<ProgrammeContent, (typeof KINDS_READ)[number] | 'organisations'>;

/** Reads of a programme what can be linked, with everybody who takes part in it, as its viewer may see them: not all that a programme holds. */
export async function readLinkable(register: Pick<Register, 'list'>, viewer: Viewer, programme: Seen<'programme'>): Promise<Linkable> {
  const content = await readKinds(register, viewer, KINDS_READ, [programme.id]);
  const ids = content.intervention.flatMap(organisationsOf);
  return { ...content, organisations: await readOrganisations(register, viewer, ids) };
}
