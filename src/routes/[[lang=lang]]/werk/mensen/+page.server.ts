import { error, fail, redirect } from '@sveltejs/kit';
import { getApp } from '#app/open-app';
import { fieldOf } from '#app/pages/account/form-field';
import { loadPeople, readRole, type GivenRole } from '#app/pages/account/people-page';
import { atDesk } from '#app/sign-in/at-desk';
import { changePart, endPart, invite, withdrawInvitation } from '#app/sign-in/people-desk';
import type { SignedIn } from '#app/sign-in/session';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const { desk } = await atDesk(event);
  const page = await loadPeople(desk, event.locals.viewer, event.url.searchParams.get('programma'), event.locals.lang);
  if (page.programme === null && !event.locals.viewer.isAdministrator) error(403, { message: 'not-allowed' });
  const done = event.url.searchParams.get('gedaan');
  return {
    title: messages(event.locals.lang, voice).account.people.title,
    ...page,
    done: DONE.find((one) => one === done) ?? null,
    // Without a mail server nothing goes out: whoever keeps the site hands the mail on.
    isMailKept: (await getApp()).settings.signIn.smtp === null,
  };
};

const DONE = ['invited', 'changed', 'ended', 'withdrawn'] as const;

export const actions: Actions = {
  async uitnodigen(event) {
    const { desk, visitor, page, form, programme } = await granting(event);
    const given = readRole(form, page, true);
    if (given.issues.length > 0 || given.role === null) return fail(400, { given: plain(given), of: 'invitation' });
    const { lang, viewer } = event.locals;
    const { mail, role, organisation, theme } = given;
    const words = { programme: programme.name, role: messages(lang).account.roles[role] };
    const part = { programme: programme.id, role, organisation, theme };
    if (!(await invite(desk, visitor, viewer, { mail, part, language: lang, words }))) error(403, { message: 'not-allowed' });
    return done(event, programme.id, 'invited');
  },
  async wijzig(event) {
    const { desk, visitor, page, form, programme } = await granting(event);
    const given = readRole(form, page, false);
    const id = fieldOf(form, 'id');
    if (given.issues.length > 0 || given.role === null) return fail(400, { given: plain(given), of: id });
    const { role, organisation, theme } = given;
    if (!(await changePart(desk, visitor, event.locals.viewer, { id, part: { role, organisation, theme } })))
      error(403, { message: 'not-allowed' });
    return done(event, programme.id, 'changed');
  },
  async einde(event) {
    const { desk, visitor, form, programme } = await granting(event);
    if (!(await endPart(desk, visitor, event.locals.viewer, fieldOf(form, 'id')))) error(403, { message: 'not-allowed' });
    return done(event, programme.id, 'ended');
  },
  async intrekken(event) {
    const { desk, visitor, form, programme } = await granting(event);
    const withdrawn = await withdrawInvitation(desk, visitor, event.locals.viewer, programme.id, fieldOf(form, 'id'));
    if (!withdrawn) error(403, { message: 'not-allowed' });
    return done(event, programme.id, 'withdrawn');
  },
};

/** Everything that changes rights needs a programme of one's own, and a proof of who one is that is not old. */
async function granting(event: RequestEvent) {
  const { viewer, signedIn, lang } = event.locals;
  const { desk, visitor } = await atDesk(event);
  const form = await event.request.formData();
  const asked = fieldOf(form, 'programma');
  const page = await loadPeople(desk, viewer, asked, lang);
  const { programme } = page;
  if (programme === null || programme.id !== asked) error(403, { message: 'not-allowed' });
  if (!isRecent(signedIn)) redirect(303, accountAddress.confirm(lang, accountAddress.people(lang, programme.id)));
  return { desk, visitor, page, form, programme };
}

function isRecent(signedIn: SignedIn | null): boolean {
  return signedIn?.session.isConfirmed === true;
}

function done(event: RequestEvent, programme: string, what: (typeof DONE)[number]) {
  return redirect(303, `${accountAddress.people(event.locals.lang, programme)}&gedaan=${what}`);
}

/** What was filled in, for the form to show again. */
function plain({ mail, role, organisation, theme, issues }: GivenRole) {
  return { mail, role, organisation, theme, issues };
}
