import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { loadPack } from '#app/pages/coalition/meetings';
import { decideOn, loadPreparing, saveAnswers } from '#app/pages/coalition/prepare';
import { statusOf } from '#app/pages/work/form-back';
import { findHere } from '#app/pages/work/programme-workspace';
import type { Saved } from '#app/pages/work/save-thing';
import { DECIDING, PREPARING } from '#domain/address/meeting-address';
import { withDone } from '#domain/address/with-done';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

/** The pack of a meeting, made of what was recorded, and what can be done to prepare it. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const asked = event.url.searchParams.get('stand') === 'nu' ? 'now' : 'then';
  const loaded = await loadPack(workspace, event.params.meeting, asked);
  if (!loaded) error(404, { message: 'no such meeting' });
  const { pack, told } = loaded;
  const { on } = pack.meeting.values;
  return {
    title: `${told.kicker}: ${messages(event.locals.lang, voice).coalition.pack.title(told.name, told.day)}`,
    told,
    askedNow: asked === 'now' && (on ?? workspace.today) < workspace.today,
    meeting: { id: pack.meeting.id, year: on ? Number(on.slice(0, 4)) : undefined, agenda: pack.agenda.length },
    preparing: await loadPreparing(workspace, pack),
    done: event.url.searchParams.has('gedaan'),
  };
};

export const actions: Actions = {
  antwoorden: (event) => save(event, saveAnswers, PREPARING),
  // What was decided just now is seen in how it is now.
  besluit: (event) => save(event, decideOn, DECIDING, '?stand=nu'),
};

/** Saves, and goes back to a part of the page; what can't be saved comes back with why. */
async function save(event: RequestEvent<RouteParams>, write: typeof saveAnswers, part: string, query = '') {
  const workspace = await programmeWorkspaceOf(event);
  const meeting = await findHere(workspace, 'meeting', event.params.meeting);
  if (!meeting) error(404, { message: 'no such meeting' });
  const done: Saved | null = await write(workspace, meeting, await event.request.formData());
  if (!done) error(403, { message: 'not-allowed' });
  if (!done.saved) return fail(statusOf(done.back), done.back);
  redirect(303, withDone(`${event.url.pathname}${query}#${part}`, 'saved'));
}
