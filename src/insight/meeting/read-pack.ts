import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { PROGRAMME_KINDS, readProgramme, type ProgrammeContent } from '#insight/programme/programme-content';
import { readKinds, type ThingsOf } from '#insight/read-kinds';

/** What a meeting pack holds besides what the programme's own pages are made of. */
const KINDS_READ = ['agendaItem', 'decision', 'action'] as const satisfies KindName[];

/** Everything that a meeting pack lists of a programme, with the evidence of what it claims. */
export const PACK_KINDS: readonly KindName[] = [...PROGRAMME_KINDS, ...KINDS_READ, 'evidence'];

/** Everything that a meeting pack is made of. */
export type PackContent = ProgrammeContent & ThingsOf<(typeof KINDS_READ)[number]>;

export async function readPackContent(register: Register, viewer: Viewer, programme: Seen<'programme'>): Promise<PackContent> {
  const [content, own] = await Promise.all([
    readProgramme(register, viewer, programme),
    readKinds(register, viewer, KINDS_READ, [programme.id]),
  ]);
  return { ...content, ...own };
}
