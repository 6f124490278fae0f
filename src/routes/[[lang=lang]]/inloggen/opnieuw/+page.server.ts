import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, secretOf } from '#app/pages/account/form-field';
import { atDesk } from '#app/sign-in/at-desk';
import { confirmByPassword } from '#app/sign-in/passwords';
import { ownPath } from '#domain/account/own-path';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const next = ownPath(url.searchParams.get('naar'));
  if (!locals.signedIn) redirect(303, accountAddress.signIn(locals.lang, { next }));
  const { address: voice } = await parent();
  return { title: messages(locals.lang, voice).account.confirm.title, next, mail: locals.signedIn.person.mail };
};

export const actions: Actions = {
  async default(event) {
    const { signedIn, lang } = event.locals;
    const form = await event.request.formData();
    const next = ownPath(fieldOf(form, 'naar'));
    if (!signedIn) redirect(303, accountAddress.signIn(lang, { next }));
    const { desk, visitor } = await atDesk(event);
    const outcome = await confirmByPassword(desk, visitor, signedIn, secretOf(form, 'password'));
    if (outcome !== 'done') return fail(outcome === 'too-often' ? 429 : 400, { tooOften: outcome === 'too-often' });
    return redirect(303, next ?? accountAddress.work(lang));
  },
};
