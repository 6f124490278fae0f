import { error, type RequestEvent } from '@sveltejs/kit';
import { inProgramme, type ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { isHere, mayMake, mayReadIn, openWorkspace, type Workspace } from '#app/pages/work/workspace';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { kindAtPath } from '#domain/work/kind-groups';

const opened = new WeakMap<App.Locals, Promise<Workspace | null>>();

/** The workspace that an address names, opened once for a request; 404 for who takes no part in it. */
export async function workspaceOf({
  locals,
  params,
}: Pick<RequestEvent, 'locals'> & { params: { programme: string } }): Promise<Workspace> {
  let opening = opened.get(locals);
  if (!opening) opened.set(locals, (opening = openWorkspace(locals.viewer, locals.lang, params.programme)));
  return (await opening) ?? error(404, { message: 'no such workspace' });
}

/** The same of a programme; 404 for what all programmes share. */
export async function programmeWorkspaceOf(event: Parameters<typeof workspaceOf>[0]): Promise<ProgrammeWorkspace> {
  return inProgramme(await workspaceOf(event)) ?? error(404, { message: 'no such workspace' });
}

/** The workspace with the kind that an address names; 404 for one that this viewer never meets there. */
export async function kindOfPage(
  event: Pick<RequestEvent, 'locals'> & { params: { programme: string; kind: string } },
): Promise<{ workspace: Workspace; kind: KindName }> {
  const workspace = await workspaceOf(event);
  const kind = kindAtPath(event.params.kind);
  if (kind === null || !isHere(workspace.viewer, kind, workspace.programme?.id ?? null)) error(404, { message: 'no such list' });
  return { workspace, kind };
}

/** The same with the thing that an address names; 404 for one that is not here, or not for this viewer. */
export async function thingOfPage(
  event: Pick<RequestEvent, 'locals'> & { params: { programme: string; kind: string; id: string } },
): Promise<{ workspace: Workspace; kind: KindName; thing: Seen }> {
  const { workspace, kind } = await kindOfPage(event);
  const thing = await workspace.register.find(workspace.viewer, kind, event.params.id);
  const isElsewhere = kindOf(kind).scope === 'programme' && thing?.programme !== workspace.programme?.id;
  if (!thing || isElsewhere) error(404, { message: 'no such thing' });
  return { workspace, kind, thing };
}

/** The kind that an address names for who may make things of that kind there; 403 for all others. */
export async function makerOfPage(event: Parameters<typeof kindOfPage>[0]): Promise<{ workspace: Workspace; kind: KindName }> {
  const here = await kindOfPage(event);
  if (!mayMake(here.workspace, here.kind)) error(403, { message: 'not-allowed' });
  return here;
}

/** The same for who may read a list of that kind in. */
export async function readerInOfPage(event: Parameters<typeof kindOfPage>[0]): Promise<{ workspace: Workspace; kind: KindName }> {
  const here = await kindOfPage(event);
  if (!mayReadIn(here.workspace, here.kind)) error(403, { message: 'not-allowed' });
  return here;
}
