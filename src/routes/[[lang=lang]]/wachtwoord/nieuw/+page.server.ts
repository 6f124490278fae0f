import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, secretOf } from '#app/pages/account/form-field';
import { atDesk } from '#app/sign-in/at-desk';
import { ownerOfLink, setPasswordByLink } from '#app/sign-in/passwords';
import { passwordIssues } from '#domain/account/password';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const words = messages(event.locals.lang, voice).account.setPassword;
  const code = event.url.searchParams.get('code') ?? '';
  const { desk, visitor } = await atDesk(event);
  const owner = await ownerOfLink(desk, visitor, code);
  return { title: owner ? words.title : words.brokenTitle, code, mail: owner?.mail ?? null };
};

export const actions: Actions = {
  async default(event) {
    const form = await event.request.formData();
    const token = fieldOf(form, 'code');
    const password = secretOf(form, 'password');
    const { desk, visitor } = await atDesk(event);
    const owner = await ownerOfLink(desk, visitor, token);
    const issues = owner ? passwordIssues(password, [owner.name, owner.mail]) : [];
    if (issues.length > 0) return fail(400, { issues });
    if (!(await setPasswordByLink(desk, visitor, { token, password }))) return fail(400, { issues });
    return redirect(303, accountAddress.signIn(event.locals.lang, { notice: 'wachtwoord' }));
  },
};
