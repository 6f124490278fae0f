import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, secretOf } from '#app/pages/account/form-field';
import { loadOwnAccount } from '#app/pages/account/own-account';
import { qrSvg } from '#app/pages/account/qr-svg';
import { atDesk } from '#app/sign-in/at-desk';
import { changePassword } from '#app/sign-in/passwords';
import { beginSecondStep, finishSecondStep, removeSecondStep } from '#app/sign-in/second-step';
import { logged } from '#app/sign-in/desk';
import type { SignedIn } from '#app/sign-in/session';
import { passwordIssues } from '#domain/account/password';
import { accountAddress } from '#domain/address/account-address';
import { messages } from '#i18n/messages';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const { desk } = await atDesk(event);
  const title = messages(event.locals.lang, voice).account.own.title;
  return { title, ...(await loadOwnAccount(desk, signedInOf(event))) };
};

/** What an action says on the page; absent is nothing. */
const said = (more: Partial<Said>): Said => ({ done: null, problem: null, issues: [], begun: null, wait: false, ...more });

interface Said {
  done: 'password' | 'mail' | 'code' | 'code-gone' | 'everywhere' | null;
  problem: { at: 'wachtwoord' | 'code'; what: 'password' | 'code' } | null;
  issues: ReturnType<typeof passwordIssues>;
  /** The secret of a second step that is being set up: shown once. */
  begun: { key: string; image: { size: number; path: string }; backupCodes: string[] } | null;
  wait: boolean;
}

export const actions: Actions = {
  async wachtwoord(event) {
    const signedIn = signedInOf(event);
    const form = await event.request.formData();
    const password = secretOf(form, 'password');
    const issues = passwordIssues(password, [signedIn.person.name, signedIn.person.mail]);
    if (issues.length > 0) return fail(400, said({ issues }));
    const { desk, visitor } = await atDesk(event);
    const { outcome, cookies } = await changePassword(desk, visitor, signedIn, { current: secretOf(form, 'current'), password });
    event.locals.setCookies.push(...cookies);
    if (outcome !== 'done') return refused(outcome, 'wachtwoord', 'password');
    return said({ done: 'password' });
  },
  async codeBegin(event) {
    const { desk, visitor } = await atDesk(event);
    const password = secretOf(await event.request.formData(), 'codePassword');
    const begun = await beginSecondStep(desk, visitor, signedInOf(event), password);
    event.locals.setCookies.push(...begun.cookies);
    if (begun.outcome !== 'done' || begun.uri === null) return refused(begun.outcome, 'code', 'password');
    const key = new URL(begun.uri).searchParams.get('secret') ?? '';
    return said({ begun: { key: key.replace(/(.{4})(?=.)/g, '$1 '), image: qrSvg(begun.uri), backupCodes: begun.backupCodes } });
  },
  async codeKlaar(event) {
    const { desk, visitor } = await atDesk(event);
    const { outcome, cookies } = await finishSecondStep(desk, visitor, signedInOf(event), fieldOf(await event.request.formData(), 'code'));
    event.locals.setCookies.push(...cookies);
    return outcome === 'done' ? said({ done: 'code' }) : refused(outcome, 'code', 'code');
  },
  async codeWeg(event) {
    const { desk, visitor } = await atDesk(event);
    const password = secretOf(await event.request.formData(), 'codePassword');
    const { outcome, cookies } = await removeSecondStep(desk, visitor, signedInOf(event), password);
    event.locals.setCookies.push(...cookies);
    return outcome === 'done' ? said({ done: 'code-gone' }) : refused(outcome, 'code', 'password');
  },
  async mail(event) {
    const { person } = signedInOf(event);
    const { desk } = await atDesk(event);
    const form = await event.request.formData();
    const language = fieldOf(form, 'language') === 'en' ? 'en' : 'nl';
    await desk.accounts.chooseMail(person.id, { language, reminders: fieldOf(form, 'reminders') === 'ja' });
    return said({ done: 'mail' });
  },
  async sessie(event) {
    const { person } = signedInOf(event);
    const { desk, visitor } = await atDesk(event);
    const id = fieldOf(await event.request.formData(), 'id');
    if (/^[0-9a-f-]{36}$/.test(id)) await desk.accounts.endSession(person.id, id);
    await logged(desk, visitor, { action: 'session-end', object: `session ${id.slice(0, 36)}`, outcome: 'done', actor: person.id });
    return redirect(303, accountAddress.account(event.locals.lang));
  },
  async overal(event) {
    const { person, session } = signedInOf(event);
    const { desk, visitor } = await atDesk(event);
    await desk.accounts.endSessions(person.id, session.id);
    await logged(desk, visitor, { action: 'session-end', object: `person ${person.id}`, outcome: 'done', actor: person.id });
    return said({ done: 'everywhere' });
  },
};

function refused(outcome: 'done' | 'refused' | 'too-often', at: 'wachtwoord' | 'code', what: 'password' | 'code') {
  return outcome === 'too-often' ? fail(429, said({ wait: true })) : fail(400, said({ problem: { at, what } }));
}

/** Nobody comes here without a session: see src/hooks.server.ts. */
function signedInOf({ locals }: Pick<RequestEvent, 'locals'>): SignedIn {
  if (!locals.signedIn) redirect(303, accountAddress.signIn(locals.lang));
  return locals.signedIn;
}
