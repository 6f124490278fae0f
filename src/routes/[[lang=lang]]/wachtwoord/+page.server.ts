import { fail } from '@sveltejs/kit';
import { fieldOf, mailIssues } from '#app/pages/account/form-field';
import { atDesk } from '#app/sign-in/at-desk';
import { askPassword } from '#app/sign-in/passwords';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).account;
  return {
    title: words.askPassword.title,
    crumbs: [{ label: words.signIn.title, href: accountAddress.signIn(locals.lang) }, { label: words.askPassword.title }],
  };
};

export const actions: Actions = {
  async default(event) {
    const mail = fieldOf(await event.request.formData(), 'mail');
    const issues = mailIssues(mail);
    if (issues.length > 0) return fail(400, { mail, issues, sent: false, wait: null });
    const { desk, visitor } = await atDesk(event);
    const wait = await askPassword(desk, visitor, mail);
    if (wait !== null) return fail(429, { mail, issues, sent: false, wait });
    return { mail: '', issues, sent: true, wait: null };
  },
};
