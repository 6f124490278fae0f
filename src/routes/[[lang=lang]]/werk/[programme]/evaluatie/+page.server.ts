import { error, fail, redirect } from '@sveltejs/kit';
import { loadEvaluation, takeOverQuestions } from '#app/pages/evaluation';
import { statusOf } from '#app/pages/work/form-back';
import { coalitionAddress } from '#domain/address/coalition-address';
import { withDone } from '#domain/address/with-done';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['created', 'begun'] as const;

/** The questions of an evaluation and what was answered at each moment, side by side. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const done = event.url.searchParams.get('gedaan');
  return {
    title: `${messages(event.locals.lang, voice).evaluation.title}: ${workspace.name}`,
    page: await loadEvaluation(await programmeWorkspaceOf(event)),
    done: DONE.find((one) => one === done) ?? null,
  };
};

export const actions: Actions = {
  async beginnen(event) {
    const workspace = await programmeWorkspaceOf(event);
    if (workspace.viewer.person === null) error(403, { message: 'not-allowed' });
    const issues = await takeOverQuestions(workspace, await event.request.formData());
    if (issues.length > 0) return fail(statusOf({ issues }), { issues });
    redirect(303, withDone(coalitionAddress.evaluation(workspace.place, event.locals.lang), 'begun'));
  },
};
