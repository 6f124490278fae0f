import { error, fail, redirect } from '@sveltejs/kit';
import { fieldOf } from '#app/pages/account/form-field';
import { statusOf } from '#app/pages/work/form-back';
import { changeTogether, loadTogether } from '#app/pages/work/together';
import { workAddress } from '#domain/address/work-address';
import { fieldLabel } from '#i18n/register/register-words';
import { messages } from '#i18n/messages';
import { makerOfPage } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** One field of the rows that were ticked. */
export const load: PageServerLoad = async (event) => {
  const { workspace, kind } = await makerOfPage(event);
  const { searchParams } = event.url;
  const { workspace: shown } = await event.parent();
  const field = searchParams.get('welk') ?? '';
  const page = await loadTogether(workspace, kind, field, searchParams.getAll('rij'));
  if (!page) error(404, { message: 'no such field' });
  const { lang } = event.locals;
  const name = fieldLabel(lang, kind, field);
  return { title: `${messages(lang).work.together.title(name, page.rows.length)}: ${shown.name}`, page };
};

export const actions: Actions = {
  async default(event) {
    const { workspace, kind } = await makerOfPage(event);
    const form = await event.request.formData();
    const saved = await changeTogether(workspace, kind, fieldOf(form, 'welk'), form);
    if (saved.back) return fail(statusOf(saved.back), saved.back);
    const { count, same } = saved;
    redirect(303, workAddress.list(workspace.place, kind, event.locals.lang, { veranderd: count, gelijk: same || null }));
  },
};
