import { error, fail, redirect } from '@sveltejs/kit';
import { answerSuggestion, loadBoard } from '#app/pages/coalition/board';
import { moveLinkage } from '#app/pages/coalition/move-linkage';
import { statusOf } from '#app/pages/work/form-back';
import { TOKEN_FIELD } from '#app/pages/work/form-token';
import { LOOKED_AT } from '#app/pages/work/personal-check';
import { coalitionAddress } from '#domain/address/coalition-address';
import { withDone } from '#domain/address/with-done';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Chances to link: what Peil suggests, and the board. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const done = event.url.searchParams.get('gedaan');
  return {
    title: `${messages(event.locals.lang, voice).coalition.board.title}: ${workspace.name}`,
    ...(await loadBoard(await programmeWorkspaceOf(event), event.url.searchParams.get('met'))),
    done: DONE.find((one) => one === done) ?? null,
  };
};

const DONE = ['considered', 'rejected', 'moved'] as const;

export const actions: Actions = {
  overwegen: (event) => answer(event, 'considered'),
  afwijzen: (event) => answer(event, 'rejected'),
  async verder(event) {
    const { workspace, field } = await formOf(event);
    const moved = {
      id: field('koppelkans'),
      version: field('versie'),
      token: field(TOKEN_FIELD),
      state: field('stand'),
      widens: field('verbreedt'),
      text: field('waarom'),
      looked: field(LOOKED_AT),
    };
    const issues = await moveLinkage(workspace, moved);
    if (issues.length > 0) return fail(statusOf({ issues }), { issues, moved, given: null });
    return redirect(303, `${coalitionAddress.board(workspace.place, event.locals.lang)}?gedaan=moved#bord`);
  },
};

async function formOf(event: RequestEvent) {
  const workspace = await programmeWorkspaceOf(event);
  if (workspace.viewer.person === null) error(403, { message: 'not-allowed' });
  const form = await event.request.formData();
  return { workspace, field: (name: string) => String(form.get(name) ?? '') };
}

async function answer(event: RequestEvent, state: 'considered' | 'rejected') {
  const { workspace, field } = await formOf(event);
  const given = {
    state,
    pair: field('paar'),
    token: field(TOKEN_FIELD),
    widens: field('verbreedt'),
    text: field('waarom'),
    beside: field('met'),
    looked: field(LOOKED_AT),
  };
  const issues = await answerSuggestion(workspace, given);
  if (issues.length > 0) return fail(statusOf({ issues }), { issues, given, moved: null });
  return redirect(303, withDone(coalitionAddress.board(workspace.place, event.locals.lang, given.beside || undefined), state));
}
