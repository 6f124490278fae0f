import type { accountNl } from '#i18n/issues/account-nl';

/** English texts about signing in, accounts and their settings. */
export const accountEn: typeof accountNl = {
  'setting-secret': (p) => `PEIL_SECRET is too short. Take at least ${p.least} characters that nobody can guess.`,
  'setting-together': (p) => `These settings belong together: ${p.all}. Fill in ${p.missing} too, or take the others away.`,
  'setting-issuer': (p) =>
    `"${p.value}" is no safe address to sign in at. Give PEIL_OIDC_ISSUER with https, such as https://login.example.org.`,
  'setting-smtp': () => 'PEIL_SMTP_URL is no address of a mail server. Give it as smtps://name:password@mail.example.org.',
  'setting-mail-from': (p) => `"${p.value}" is no sender. Give PEIL_MAIL_FROM as: Name <name@example.org>.`,
  'setting-proxies': (p) => `PEIL_PROXIES is "${p.value}". Give a number from 0 to ${p.most}.`,
  'setting-security-contact': (p) => `"${p.value}" is no address. Give PEIL_SECURITY_CONTACT with mailto: or https://.`,
  'mail-taken': () => 'An account belongs to this mail address already. Take another address, or give that account a role.',
  'user-mail': () => 'The mail address is missing or wrong. Give it as name@example.org.',
  'user-name': () => 'The name is missing, or longer than 200 characters. Give it with --name.',
  'user-role': (p) =>
    p.value === null
      ? `Give a role with --role: ${p.known}. Or give --administrator.`
      : `There is no role "${p.value}". Choose from: ${p.known}.`,
  'user-role-without-programme': () => 'A role holds in a programme. Give --role and --programme together.',
  'user-there': () => 'An account belongs to this mail address already. An administrator is made with a new account.',
  'user-unknown': () => 'No account belongs to this mail address. See with peil user list which there are.',
  'user-last-administrator': (p) =>
    `Nobody else is an administrator. Without one nobody can let people in. Make another first: peil user add --mail ... --name ... --administrator. The account of ${p.mail} was not changed.`,
  'programme-unknown': (p) => `There is no programme "${p.value}". Give the name as it stands in the address of its page.`,
  'organisation-unknown': (p) => `There is no organisation "${p.value}". Give the name as it stands in the address of its page.`,
};
