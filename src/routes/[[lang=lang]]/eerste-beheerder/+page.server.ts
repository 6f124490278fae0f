import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, mailIssues, missing, secretOf } from '#app/pages/account/form-field';
import { atDesk } from '#app/sign-in/at-desk';
import { isFirstLink, makeFirstAdministrator } from '#app/sign-in/first-administrator';
import { passwordIssues } from '#domain/account/password';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const words = messages(event.locals.lang, voice).account.first;
  const code = event.url.searchParams.get('code') ?? '';
  const { desk, visitor } = await atDesk(event);
  const works = await isFirstLink(desk, visitor, code);
  return { title: works ? words.title : words.brokenTitle, code, works };
};

export const actions: Actions = {
  async default(event) {
    const form = await event.request.formData();
    const given = {
      token: fieldOf(form, 'code'),
      name: fieldOf(form, 'name'),
      mail: fieldOf(form, 'mail'),
      password: secretOf(form, 'password'),
      language: event.locals.lang,
    };
    const { name, mail } = given;
    const issues = [...missing('name-missing', 'name', name), ...mailIssues(mail), ...passwordIssues(given.password, [name, mail])];
    if (issues.length > 0) return fail(400, { name, mail, issues });
    const { desk, visitor } = await atDesk(event);
    if (!(await makeFirstAdministrator(desk, visitor, given))) return fail(400, { name, mail, issues });
    return redirect(303, accountAddress.signIn(given.language, { notice: 'welkom' }));
  },
};
