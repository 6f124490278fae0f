import { error, fail } from '@sveltejs/kit';
import { eraseFindToken, findToErase, mayEraseIn } from '#app/pages/work/erase-find';
import { messages } from '#i18n/messages';
import { workspaceOf } from '../../workspace.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Where a name stands in a programme or in what all programmes share, or stood there, to be erased. */
export const load: PageServerLoad = async (event) => {
  const workspace = await eraserOf(event);
  const { workspace: shown } = await event.parent();
  return { title: `${messages(event.locals.lang).erase.findTitle}: ${shown.name}`, token: eraseFindToken(workspace) };
};

export const actions: Actions = {
  async default(event) {
    const found = await findToErase(await eraserOf(event), await event.request.formData());
    return found.issues.length > 0 ? fail(400, found) : found;
  },
};

async function eraserOf(event: RequestEvent) {
  const workspace = await workspaceOf(event);
  if (!mayEraseIn(workspace)) error(403, { message: 'not-allowed' });
  return workspace;
}
