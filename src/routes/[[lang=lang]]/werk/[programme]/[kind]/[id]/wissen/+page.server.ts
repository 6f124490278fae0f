import { error, fail, redirect } from '@sveltejs/kit';
import { eraseChosen, loadErasing } from '#app/pages/work/erase-text';
import { statusOf } from '#app/pages/work/form-back';
import { mayEraseOf } from '#app/pages/work/may-erase-of';
import { workAddress } from '#domain/address/work-address';
import { messages } from '#i18n/messages';
import { thingOfPage } from '../../../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Which texts of a thing are erased, and why. */
export const load: PageServerLoad = async (event) => {
  const { workspace, kind, thing } = await eraserOfPage(event);
  const { workspace: shown } = await event.parent();
  const page = (await loadErasing(workspace, { kind, thing })) ?? error(403, { message: 'not-allowed' });
  return { title: `${messages(event.locals.lang).erase.title(page.label)}: ${shown.name}`, page };
};

export const actions: Actions = {
  async default(event) {
    const { workspace, kind, thing } = await eraserOfPage(event);
    const back = await eraseChosen(workspace, { kind, thing }, await event.request.formData());
    if (back) return fail(statusOf(back), back);
    redirect(303, workAddress.thing(workspace.place, kind, thing.id, event.locals.lang, { done: 'erased' }));
  },
};

async function eraserOfPage(event: RequestEvent) {
  const here = await thingOfPage(event);
  if (!mayEraseOf(here.workspace, here)) error(403, { message: 'not-allowed' });
  return here;
}
