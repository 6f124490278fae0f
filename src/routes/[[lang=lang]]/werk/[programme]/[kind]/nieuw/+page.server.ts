import { fail, redirect } from '@sveltejs/kit';
import { fieldOf } from '#app/pages/account/form-field';
import { statusOf } from '#app/pages/work/form-back';
import { loadFresh } from '#app/pages/work/fresh-page';
import { createThing } from '#app/pages/work/save-thing';
import { ownPath } from '#domain/account/own-path';
import { withDone } from '#domain/address/with-done';
import { workAddress } from '#domain/address/work-address';
import { capital } from '#i18n/capital';
import { kindWords } from '#i18n/register/register-words';
import { makerOfPage } from '../../../workspace.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** An empty form of a kind. */
export const load: PageServerLoad = async (event) => {
  const { workspace, kind } = await makerOfPage(event);
  const { workspace: shown } = await event.parent();
  return {
    title: `${capital(kindWords(event.locals.lang, kind).fresh)}: ${shown.name}`,
    fresh: await loadFresh(workspace, kind, event.url.searchParams, null),
    /** What stays as it is filled in when somebody takes up an idea for what to count. */
    given: givenOf(event.url.searchParams),
    back: ownPath(event.url.searchParams.get('terug')),
  };
};

export const actions: Actions = {
  async default(event) {
    const { workspace, kind } = await makerOfPage(event);
    const form = await event.request.formData();
    const { saved, back } = await createThing(workspace, kind, form, 'nieuw');
    const then = ownPath(fieldOf(form, 'terug'));
    if (!saved)
      return fail(statusOf(back), { ...back, fresh: await loadFresh(workspace, kind, new URLSearchParams(), fieldOf(form, 'id')), then });
    const place = workspace.programme === null && kind === 'programme' ? workspace.place : event.params.programme;
    const { lang } = event.locals;
    if (!then) redirect(303, workAddress.thing(place, kind, saved.id, lang, { done: 'created' }));
    redirect(303, withDone(then, 'created'));
  },
};

function givenOf(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries(['intervention', 'chosenOn'].flatMap((field) => (params.has(field) ? [[field, params.get(field)!]] : [])));
}
