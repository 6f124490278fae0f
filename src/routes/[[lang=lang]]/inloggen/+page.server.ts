import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, mailIssues, missing, secretOf } from '#app/pages/account/form-field';
import { getApp } from '#app/open-app';
import { atDesk } from '#app/sign-in/at-desk';
import { startOrganisation } from '#app/sign-in/by-organisation';
import { signInByPassword } from '#app/sign-in/by-password';
import { isAtThisMachine, mayClickIn, signInDemo } from '#app/sign-in/demo';
import { demoPeople } from '#app/sign-in/demo-people';
import { ownPath } from '#domain/account/own-path';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url, parent } = event;
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).account.signIn;
  const { settings, world } = await getApp();
  const { visitor } = await atDesk(event);
  // An organisation that refuses comes back with `error`, in words of its own, which are not repeated.
  const notice = url.searchParams.has('error') ? 'organisatie' : url.searchParams.get('melding');
  return {
    title: words.title,
    next: ownPath(url.searchParams.get('naar')),
    notice: notice && notice in words.notices ? (notice as keyof typeof words.notices) : null,
    organisation: settings.signIn.organisation?.name ?? null,
    demo: mayClickIn(world, settings) && isAtThisMachine(visitor) ? await demoPeople() : [],
    signedInAs: locals.signedIn?.person.name ?? null,
  };
};

export const actions: Actions = {
  async wachtwoord(event) {
    const form = await event.request.formData();
    const mail = fieldOf(form, 'mail');
    const password = secretOf(form, 'password');
    const next = ownPath(fieldOf(form, 'naar'));
    const issues = [...mailIssues(mail), ...missing('password-missing', 'password', password)];
    if (issues.length > 0) return fail(400, { mail, issues, refused: false, wait: null });
    const { desk, visitor } = await atDesk(event);
    const { outcome, cookies, wait } = await signInByPassword(desk, visitor, { mail, password });
    event.locals.setCookies.push(...cookies);
    if (outcome === 'too-often') return fail(429, { mail, issues, refused: false, wait });
    if (outcome === 'refused') return fail(400, { mail, issues, refused: true, wait: null });
    const { lang } = event.locals;
    return redirect(303, outcome === 'second-step' ? accountAddress.secondStep(lang, next) : (next ?? accountAddress.work(lang)));
  },
  async organisatie(event) {
    const next = ownPath(fieldOf(await event.request.formData(), 'naar'));
    const { desk, visitor } = await atDesk(event);
    const { lang } = event.locals;
    const refused = accountAddress.signIn(lang, { notice: 'organisatie', next });
    const { url, cookies } = await startOrganisation(desk, visitor, { then: next ?? accountAddress.work(lang), refused });
    event.locals.setCookies.push(...cookies);
    return url === null ? redirect(303, refused) : { toOrganisation: url };
  },
  async proberen(event) {
    const form = await event.request.formData();
    const next = ownPath(fieldOf(form, 'naar'));
    const { desk, visitor } = await atDesk(event);
    const known = await demoPeople();
    const { outcome, cookies } = await signInDemo(
      desk,
      visitor,
      fieldOf(form, 'person'),
      known.map(({ id }) => id),
    );
    event.locals.setCookies.push(...cookies);
    if (outcome === 'refused') return fail(403, { mail: '', issues: [], refused: true, wait: null });
    return redirect(303, next ?? accountAddress.work(event.locals.lang));
  },
};
