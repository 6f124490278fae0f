import { error, fail, redirect } from '@sveltejs/kit';
import { statusOf } from '#app/pages/work/form-back';
import { loadOwnFigures } from '#app/pages/work/own-figures/load-own-figures';
import { saveOwnFigures } from '#app/pages/work/own-figures/save-own-figures';
import { findHere } from '#app/pages/work/programme-workspace';
import { isHere } from '#app/pages/work/workspace';
import { withDone } from '#domain/address/with-done';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The own figures of an intervention: what was filled in, and all periods in one form. */
export const load: PageServerLoad = async (event) => {
  const { workspace, intervention } = await interventionOf(event);
  const { address: voice } = await event.parent();
  const page = await loadOwnFigures(workspace, intervention);
  const saved = event.url.searchParams.get('gedaan');
  return {
    title: messages(event.locals.lang, voice).ownFigures.work.title(page.intervention.name),
    page,
    done: saved !== null && /^\d{1,4}$/.test(saved) ? Number(saved) : null,
  };
};

export const actions: Actions = {
  async default(event) {
    const { workspace, intervention } = await interventionOf(event);
    const { count, back } = await saveOwnFigures(workspace, intervention, await event.request.formData());
    if (back) return fail(statusOf(back), { page: back });
    redirect(303, withDone(event.url.pathname, String(count)));
  },
};

async function interventionOf(event: RequestEvent) {
  const workspace = await programmeWorkspaceOf(event);
  const intervention = await findHere(workspace, 'intervention', event.params.id);
  const { viewer, programme } = workspace;
  if (!intervention || !isHere(viewer, 'ownFigureValue', programme.id)) error(404, { message: 'no such thing' });
  return { workspace, intervention };
}
