import { fail, redirect } from '@sveltejs/kit';
import { fieldOf } from '#app/pages/account/form-field';
import { atDesk } from '#app/sign-in/at-desk';
import { signInByCode } from '#app/sign-in/by-password';
import { ownPath } from '#domain/account/own-path';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { address: voice } = await parent();
  return { title: messages(locals.lang, voice).account.code.title, next: ownPath(url.searchParams.get('naar')) };
};

export const actions: Actions = {
  async default(event) {
    const form = await event.request.formData();
    const next = ownPath(fieldOf(form, 'naar'));
    const { desk, visitor } = await atDesk(event);
    const { outcome, cookies, wait } = await signInByCode(desk, visitor, fieldOf(form, 'code'));
    event.locals.setCookies.push(...cookies);
    if (outcome !== 'done') return fail(outcome === 'too-often' ? 429 : 400, { wait });
    return redirect(303, next ?? accountAddress.work(event.locals.lang));
  },
};
