import { error, fail, redirect } from '@sveltejs/kit';
import { loadQuestion, QUESTION_FIELDS, registerQuestion } from '#app/pages/work/register-question';
import { statusOf } from '#app/pages/work/form-back';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { mayMake } from '#app/pages/work/workspace';
import { workAddress } from '#domain/address/work-address';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A question of an intervention, and what can be said of it beforehand; then it is registered. */
export const load: PageServerLoad = async (event) => {
  const workspace = await makerOf(event);
  const { workspace: shown, address: voice } = await event.parent();
  const { searchParams } = event.url;
  return {
    title: `${messages(event.locals.lang, voice).help.register}: ${shown.name}`,
    question: await loadQuestion(workspace, searchParams, searchParams.get('kijk') === 'ja'),
    fields: QUESTION_FIELDS,
  };
};

export const actions: Actions = {
  async default(event) {
    const workspace = await makerOf(event);
    const registered = await registerQuestion(workspace, await event.request.formData());
    if (!registered.saved) return fail(statusOf(registered), { issues: registered.issues, typed: registered.typed });
    const { intervention } = registered.saved;
    redirect(
      303,
      workAddress.thing(workspace.place, 'intervention', intervention, event.locals.lang, { done: 'created', part: 'geholpen' }),
    );
  },
};

async function makerOf(event: RequestEvent): Promise<ProgrammeWorkspace> {
  const workspace = await programmeWorkspaceOf(event);
  if (!mayMake(workspace, 'registration')) error(403, { message: 'not-allowed' });
  return workspace;
}
