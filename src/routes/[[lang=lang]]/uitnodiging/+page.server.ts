import { fail, redirect } from '@sveltejs/kit';
import { Fault } from '#base/fault';
import { getApp } from '#app/open-app';
import { fieldOf, missing, secretOf } from '#app/pages/account/form-field';
import { programmeName } from '#app/pages/account/programmes';
import { atDesk } from '#app/sign-in/at-desk';
import { startOrganisation } from '#app/sign-in/by-organisation';
import { acceptAs, acceptAsNew, invitationOf } from '#app/sign-in/people-desk';
import { passwordIssues } from '#domain/account/password';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { address: voice } = await event.parent();
  const words = messages(locals.lang, voice).account;
  const code = url.searchParams.get('code') ?? '';
  const { desk, visitor } = await atDesk(event);
  const invitation = await invitationOf(desk, visitor, code);
  if (!invitation) return { title: words.invitation.brokenTitle, code, invitation: null };
  const { settings } = await getApp();
  const person = await desk.accounts.personByMail(invitation.mail);
  return {
    title: words.invitation.title,
    code,
    invitation: { mail: invitation.mail, programme: await programmeName(invitation.programme), role: invitation.role },
    hasAccount: person?.endedAt === null,
    organisation: settings.signIn.organisation?.name ?? null,
    signedInAs: locals.signedIn ? { name: locals.signedIn.person.name, isIt: locals.signedIn.person.mail === invitation.mail } : null,
    next: url.pathname + url.search,
  };
};

export const actions: Actions = {
  nieuw: (event) => becomeNew(event, 'password'),
  organisatie: (event) => becomeNew(event, 'organisation'),
  async ja(event) {
    const token = fieldOf(await event.request.formData(), 'code');
    const { signedIn, lang } = event.locals;
    if (!signedIn) redirect(303, accountAddress.signIn(lang, { next: accountAddress.invitation(lang, token) }));
    const { desk, visitor } = await atDesk(event);
    if (!(await acceptAs(desk, visitor, token, signedIn))) return fail(400, { name: '', issues: [] });
    return redirect(303, accountAddress.work(lang));
  },
};

async function becomeNew(event: RequestEvent, by: 'password' | 'organisation') {
  const form = await event.request.formData();
  const token = fieldOf(form, 'code');
  const name = fieldOf(form, 'name');
  const password = by === 'password' ? secretOf(form, 'password') : null;
  const { desk, visitor } = await atDesk(event);
  const invitation = await invitationOf(desk, visitor, token);
  const named = missing('name-missing', 'name', name);
  const issues = password === null ? named : [...named, ...passwordIssues(password, [name, invitation?.mail ?? ''])];
  if (issues.length > 0) return fail(400, { name, issues });
  try {
    if (!(await acceptAsNew(desk, visitor, { token, name, password }))) return fail(400, { name, issues });
  } catch (error) {
    if (error instanceof Fault) return fail(400, { name, issues: error.issues });
    throw error;
  }
  const { lang } = event.locals;
  if (by === 'password') redirect(303, accountAddress.signIn(lang, { notice: 'welkom' }));
  const refused = accountAddress.signIn(lang, { notice: 'organisatie' });
  const { url, cookies } = await startOrganisation(desk, visitor, { then: accountAddress.work(lang), refused });
  event.locals.setCookies.push(...cookies);
  return url === null ? redirect(303, refused) : { toOrganisation: url };
}
