import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIES, openTestProvider, type TestProvider } from '../../src/app/sign-in/test-provider.ts';
import { totp } from '../../src/app/sign-in/test-totp.ts';
import { sendReminders } from '#app/reminders/send-reminders';
import { workAddress } from '#domain/address/work-address';
import { messages } from '#i18n/messages';
import { fieldLabel } from '#i18n/register/register-words';
import { plainText } from '../access/acts/drawn-form.ts';
import { PEOPLE } from '../access/who.ts';
import { alsoLooksRight, launchBrowser, looksRight, newVisitor, violations } from './browser.ts';
import { inWorkshop } from './in-workshop.ts';
import { MODES } from './journeys-on.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { startSite, type TestSite } from './server.ts';
import { caller, signedIn, signInAs } from './sign-in.ts';

const NORTH = 'waterwolde-noord-samen-op-koers';

let site: TestSite;
let browser: Browser;
/** The site signs people in by this organisation too. */
let organisation: TestProvider;
beforeAll(async () => {
  organisation = await openTestProvider();
  const { issuer, clientId, clientSecret, name } = organisation;
  const settings = {
    PEIL_OIDC_ISSUER: issuer,
    PEIL_OIDC_CLIENT_ID: clientId,
    PEIL_OIDC_CLIENT_SECRET: clientSecret,
    PEIL_OIDC_NAME: name,
  };
  [site, browser] = await Promise.all([startSite('demo', settings), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  organisation.close();
});

/** A visitor, whose browser runs no scripts unless asked. */
async function visitor(script = false): Promise<Page> {
  const context = await newVisitor(browser, { javaScriptEnabled: script });
  return context.newPage();
}

async function clickIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/inloggen`);
  await page.getByRole('button', { name: `Inloggen als ${name}` }).click();
}

it.each(MODES)('a theme lead signs in, comes to the page that was asked for, and signs out again (%s)', async (_, script) => {
  const page = await visitor(script);
  await page.goto(`${site.origin}/werk/account`);
  expect(new URL(page.url()).pathname).toBe('/inloggen');
  await page.getByRole('button', { name: `Inloggen als ${PEOPLE['theme-lead']}` }).click();
  expect(new URL(page.url()).pathname).toBe('/werk/account');
  const header = page.getByRole('banner');
  expect(await header.innerText()).toContain(`Ingelogd als ${PEOPLE['theme-lead']}`);
  // A public page is the same for everybody, and leads back.
  await page.goto(`${site.origin}/woorden`);
  expect(await header.innerText()).not.toContain(PEOPLE['theme-lead']);
  await header.getByRole('link', { name: 'Inloggen' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/werk\//);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  expect(await page.getByText('Je bent uitgelogd.').count()).toBe(1);
  await page.goto(`${site.origin}/werk/account`);
  expect(new URL(page.url()).pathname).toBe('/inloggen');
});

describe('the page to sign in', () => {
  it('never leads to another site', async () => {
    const page = await visitor();
    await page.goto(`${site.origin}/inloggen?naar=//evil.example/x`);
    expect(await page.locator('input[name=naar]').first().inputValue()).toBe('');
  });

  it('tells all that is wrong at once, and keeps the mail address that was typed', async () => {
    const page = await visitor();
    await page.goto(`${site.origin}/inloggen`);
    await page.getByLabel('E-mailadres').fill('half@');
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('half@');
  });
});

/** A manager invites somebody as a researcher. @returns the link in the mail */
async function invited(mail: string, script = false): Promise<string> {
  const page = await visitor(script);
  await clickIn(page, PEOPLE['programme-manager']);
  await page.goto(`${site.origin}/werk/mensen`);
  const form = page.locator('form[action="?/uitnodigen"]');
  await form.getByLabel('E-mailadres').fill(mail);
  await form.getByLabel('Rol').selectOption({ label: 'Onderzoeker' });
  await form.getByRole('button').click();
  expect(await page.getByText('De uitnodiging is gemaakt. Deze site verstuurt geen mail').count()).toBe(1);
  return linkInMail(page, mail);
}

it.each(MODES)('a programme manager invites a researcher, who makes an account by the link in the mail (%s)', async (_, script) => {
  const [name, mail] = script ? ['Noor Nieuw', 'noor@waterwolde.example'] : ['Nel Nieuw', 'nel@waterwolde.example'];
  const link = await invited(mail, script);
  const guest = await visitor(script);
  await guest.goto(link);
  expect(await guest.getByText('Je rol is: Onderzoeker').count()).toBe(1);
  if (!script) await alsoLooksRight(guest);
  await guest.getByLabel('Naam').fill(name);
  await guest.locator('#password').fill('vier fietsen in de regen');
  await guest.getByRole('button', { name: 'Maak het account en doe mee' }).click();
  await guest.getByLabel('E-mailadres').fill(mail);
  await guest.locator('#password').fill('vier fietsen in de regen');
  await guest.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await guest.goto(`${site.origin}/werk/account`);
  expect(await guest.getByText(/Waterwolde-Noord.*: Onderzoeker/).count()).toBe(1);
  // The link was good for once.
  await guest.goto(link);
  expect(await guest.getByRole('heading', { level: 1 }).innerText()).toContain('werkt niet');
});

describe('signing in by the own organisation', () => {
  const [name, mail] = ['Nora Nieuw', 'nora@waterwolde.example'];
  /** Who sits before the browser, as the organisation knows it. */
  const sits = (user: { email: string; name: string }) => void (organisation.user = { sub: user.email, email_verified: true, ...user });
  const ask = 'Vraag de programmamanager of je bent uitgenodigd op dit e-mailadres.';

  it('a researcher who was invited takes part by one press, and comes in with the role', async () => {
    sits({ email: mail, name });
    const page = await visitor();
    await page.goto(await invited(mail));
    await page.getByLabel('Naam').fill(name);
    await page.getByRole('button', { name: 'Doe mee met het account van Gemeente Waterwolde' }).click();
    await page.getByText(`Ingelogd als ${name}`).waitFor();
    await page.goto(`${site.origin}/werk/account`);
    expect(await page.getByText(/Waterwolde-Noord.*: Onderzoeker/).count()).toBe(1);
    await page.context().close();
  });

  it.each(MODES)('a researcher comes back by the button; a stranger is told what to do, and gets no account (%s)', async (_, script) => {
    const page = await visitor(script);
    const press = async () => {
      await page.goto(`${site.origin}/werk/account`);
      await page.getByRole('button', { name: 'Inloggen bij Gemeente Waterwolde' }).click();
    };
    sits({ email: 'onbekend@waterwolde.example', name: 'Wie Dan' });
    await press();
    await page.getByText(ask).waitFor();
    if (!script) await alsoLooksRight(page);
    expect(await inWorkshop(site, ({ desk }) => desk.accounts.personByMail('onbekend@waterwolde.example'))).toBeNull();
    sits({ email: mail, name });
    await press();
    await page.getByText(/Waterwolde-Noord.*: Onderzoeker/).waitFor();
    expect(new URL(page.url()).pathname).toBe('/werk/account');
    await page.context().close();
  });

  it('shows on the way where it goes', async () => {
    const page = await visitor(true);
    // A browser to which an organisation gives no page stays where it is.
    await page.route(`${organisation.issuer}/**`, (route) => route.fulfill({ status: 204 }));
    await page.goto(`${site.origin}/inloggen`);
    await page.getByRole('button', { name: 'Inloggen bij Gemeente Waterwolde' }).click();
    await page.getByRole('link', { name: 'Verder naar Gemeente Waterwolde' }).waitFor();
    await looksRight(page);
    await page.context().close();
  });

  it('lets nobody in by an answer that lies, or that was to another question', async () => {
    sits({ email: mail, name });
    const comeBack = async (change: (back: URL) => void) => {
      const guest = caller(site.origin);
      const begun = plainText(await (await guest.post('/inloggen?/organisatie')).text());
      const there = await fetch(/content="0; url=([^"]+)"/.exec(begun)![1]!, { redirect: 'manual' });
      const back = new URL(there.headers.get('location')!);
      change(back);
      const answer = await guest.get(back.pathname + back.search);
      const shown = await guest.get(answer.headers.get('location')!.replace(site.origin, ''));
      return [shown.url.replace(/\?.*/, ''), (await shown.text()).includes(ask), (await guest.get('/werk/account')).status];
    };
    const refused = [`${site.origin}/inloggen`, true, 303];
    for (const lie of LIES) {
      organisation.lie = lie;
      expect(await comeBack(() => undefined), lie).toEqual(refused);
    }
    organisation.lie = null;
    expect(await comeBack(({ searchParams }) => searchParams.set('state', 'x')), 'another state').toEqual(refused);
    expect(await comeBack(({ searchParams }) => searchParams.set('iss', 'https://login.example')), 'another issuer').toEqual(refused);
    expect(await comeBack(() => undefined)).toEqual([`${site.origin}/werk`, false, 200]);
  });
});

it.each([
  ['a researcher', 'without scripts', false, 'onno@waterwolde.example'],
  ['a partner', 'with scripts', true, 'wil@waterwolde.example'],
])('%s chooses a forgotten password anew, once, and is asked for a code that was added to it (%s)', async (_, __, script, mail) => {
  const password = 'vijf eenden op het ijs';
  const page = await visitor(script);
  /** What shows a key can't be visited again, so it is looked at where scripts run; the rest by who comes there first. */
  const lookAtKey = async () => (script ? looksRight(page) : undefined);
  const look = async () => (script ? undefined : alsoLooksRight(page));
  await page.goto(`${site.origin}/inloggen`);
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
  await page.getByLabel('E-mailadres').fill(mail);
  await page.getByRole('button', { name: 'Stuur de mail' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kijk in je mail');
  const link = await linkInMail(page, mail);
  await page.goto(link);
  await look();
  await page.locator('#password').fill(password);
  await page.getByRole('button', { name: 'Bewaar het wachtwoord' }).click();
  await page.getByText('Je wachtwoord is veranderd. Log in').waitFor();
  const signIn = async () => {
    await page.getByLabel('E-mailadres').fill(mail);
    await page.locator('#password').fill(password);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/inloggen');
  };
  await signIn();
  await page.goto(link);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('werkt niet');

  await page.goto(`${site.origin}/werk/account`);
  await lookAtKey();
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await page.locator('#codePassword').fill(password);
  await page.getByRole('button', { name: 'Stel de code in' }).click();
  const key = (await page.locator('code.key').innerText()).replaceAll(' ', '');
  await lookAtKey();
  await page.getByLabel('Vul de code in die de app nu geeft').fill(totp(key));
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.getByText('Inloggen met een code staat nu aan.').waitFor();
  await lookAtKey();
  // The session without a code has ended.
  expect((await fetch(`${site.origin}/werk/account`, { headers: { cookie }, redirect: 'manual' })).status).toBe(303);

  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.goto(`${site.origin}/inloggen`);
  await signIn();
  expect(new URL(page.url()).pathname).toBe('/inloggen/code');
  await look();
  await page.locator('#code').fill(totp(key));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.goto(`${site.origin}/werk/account`);
  expect(await page.getByText('Inloggen met een code staat aan.').count()).toBe(1);
  await page.context().close();
});

it('a programme manager who sends a form after the session ended loses nothing', async () => {
  const manager = await signInAs(site.origin, 'programme-manager');
  const sent = { programma: 'x', mail: 'lang@waterwolde.example', opmerking: 'een lang verhaal\nop twee regels', wachtwoord: 'geheim' };
  await endSessions(manager.cookie());
  const refused = await manager.post('/werk/mensen?/uitnodigen', sent);
  const back = new URL(refused.headers.get('location')!, site.origin);
  expect(back.pathname).toBe('/inloggen');
  expect(back.searchParams.get('melding')).toBe('verlopen');
  const next = back.searchParams.get('naar')!;

  const again = await signInAs(site.origin, 'programme-manager');
  const page = await (await again.get(next)).text();
  expect(page).toContain('action="/werk/mensen?/uitnodigen"');
  expect(page).toContain('een lang verhaal\nop twee regels');
  expect(page).not.toContain('geheim');
  // Nobody else finds it.
  const other = await signInAs(site.origin, 'board-member');
  expect(await (await other.get(next)).text()).not.toContain('een lang verhaal');
});

describe('the session ends in the middle of typing', () => {
  it.each([
    ['nl', 'without scripts', false],
    ['en', 'without scripts', false],
    ['nl', 'with scripts', true],
  ] as const)('what was typed is there after signing in again, and is saved (%s, %s)', async (language, _, script) => {
    const words = messages(language);
    const page = await signedIn(browser, site.origin, 'programme-manager', { script });
    await page.goto(site.origin + workAddress.list(NORTH, 'intervention', language, { zoek: 'klusploeg' }));
    await page.getByRole('link', { name: 'De Klusploeg', exact: true }).click();
    const told = `Negen mensen vonden werk.\n\nIn "${language}" & <b>vet</b>, ${script}.`;
    await page.getByLabel(new RegExp(`^${fieldLabel(language, 'intervention', 'progress')}`)).fill(told);
    await endSessions((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; '));
    await page.getByRole('button', { name: words.work.thing.keepUpButton }).last().click();
    expect(await page.getByText(words.account.signIn.notices.verlopen).count()).toBe(1);
    await page.getByRole('button', { name: words.account.signIn.demoButton(PEOPLE['programme-manager']) }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words.account.resume.title);
    if (language === 'nl' && !script) await alsoLooksRight(page);
    await page.getByRole('button', { name: words.account.resume.button }).click();
    await page.getByText(words.work.thing.saved).waitFor();
    const box = page.getByLabel(new RegExp(`^${fieldLabel(language, 'intervention', 'progress')}`));
    expect(await box.inputValue()).toBe(told);
    // What is saved is not offered back as if it were not.
    if (script) expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

// Without scripts only: a reminder comes once a week, and what is done on the way is done in both browsers elsewhere.
it('a programme manager who is reminded by mail comes to the field after signing in, brings it up to date, and turns reminders off', async () => {
  const owner = `petra@waterwolde.example`;
  const reminded = await inWorkshop(site, async (workshop) => {
    const { accounts } = workshop.desk;
    const { id } = (await accounts.personByMail(owner))!;
    const { things } = await workshop.register.list(await accounts.viewer(id), 'intervention', { text: 'Klusploeg' });
    const { version, kind, id: intervention } = things.find(({ values }) => values.name === 'De Klusploeg')!;
    const change = { action: 'change' as const, kind, id: intervention, version, values: { owner: id }, asOf: '2020-01-01' };
    await workshop.register.write(await accounts.viewer(id), [change], 'form');
    return sendReminders(workshop);
  });
  expect(reminded).toBeGreaterThan(0);

  const page = await visitor();
  await page.goto(await linkInMail(page, owner, /https?:\S+\/interventies\/\S+/));
  expect(new URL(page.url()).pathname).toBe('/inloggen');
  await page.getByRole('button', { name: `Inloggen als ${PEOPLE['programme-manager']}` }).click();
  expect(await page.locator(':focus').getAttribute('id')).toBe('veld-progress');
  await page.locator(':focus').fill('Elke week klussen er veertig mensen.');
  await page.getByRole('button', { name: 'Bijwerken' }).last().click();
  expect(await page.getByRole('status').innerText()).toBe('Opgeslagen.');

  await page.goto(await linkInMail(page, owner, /https?:\S+\/werk\/account\S*/));
  await page.getByLabel('Stuur me een herinnering').uncheck();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  expect(await page.getByText('Je keuze voor mail is opgeslagen.').count()).toBe(1);
  expect(await page.getByLabel('Stuur me een herinnering').isChecked()).toBe(false);

  const anna = await signInAs(site.origin, 'administrator');
  expect(await (await anna.get('/werk/taken')).text()).toMatch(/goed: (1 mail|\d+ mails) verstuurd/);
});

it('the page cache neither keeps nor gives what was made for one person', async () => {
  const anna = await signInAs(site.origin, 'administrator');
  for (const path of ['/werk/account', '/%77erk/account', '/werk/account/', '/inloggen']) {
    await anna.get(path);
    const answer = await caller(site.origin).get(path);
    expect(await answer.text(), path).not.toContain('Anna Beheerder (');
    expect(answer.headers.get('etag') ?? '', path).not.toMatch(/^W/);
  }
  const before = await (await anna.get('/buurten')).text();
  expect(before).not.toContain('Anna');
});

describe('wide and on a phone', () => {
  it.each(['/inloggen', '/inloggen/code', '/wachtwoord', '/wachtwoord/nieuw?code=x', '/uitnodiging?code=x', '/eerste-beheerder?code=x'])(
    '%s is accessible to everybody',
    async (path) => {
      const page = await (await newVisitor(browser)).newPage();
      await page.goto(site.origin + path);
      await looksRight(page);
    },
  );

  it('the own account and people and roles are accessible', async () => {
    const page = await signedIn(browser, site.origin, 'administrator', { script: true });
    for (const path of ['/werk/account', '/werk/mensen', '/en/werk/mensen', '/werk/taken', '/inloggen/opnieuw']) {
      await page.goto(site.origin + path);
      await looksRight(page);
    }
    await page.goto(`${site.origin}/werk/mensen`);
    await page.locator('form[action="?/uitnodigen"]').getByRole('button').click();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
  });
});

/** A link in the newest mail to somebody: without a mail server mails are files. */
async function linkInMail(page: Page, recipient: string, which = /https?:\/\/\S+/): Promise<string> {
  const folder = join(site.folder, 'demo', 'mail');
  for (let tries = 0; tries < 60; tries += 1) {
    const mails = mailsIn(folder).filter((mail) => mail.startsWith(`To: ${recipient}`));
    const link = which.exec(mails.at(-1) ?? '')?.[0];
    if (link) return link;
    await page.waitForTimeout(250);
  }
  throw new Error(`No mail to ${recipient} came`);
}

function mailsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  } catch {
    return [];
  }
}

/** Lets the session of this cookie be as old as sessions get. */
async function endSessions(cookie: string): Promise<void> {
  const { openDatabase, registerFolder } = await import('#register/engine/open-database');
  const database = await openDatabase({ databaseUrl: null, folder: registerFolder(join(site.folder, 'demo')) });
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)![1]!).split('.')[0]!;
  await database.execute(`update auth.session set seen_at = now() - interval '1 hour' where token = $1`, [token]);
  await database.close();
}

looksAtItsPages();
