import type { Issue } from '#base/issue';
import { isThisMachine } from './this-machine.ts';

/** How an own organisation signs its people in: OpenID Connect (Entra ID, Keycloak or another). */
export interface OrganisationSignIn {
  /** Its address; `/.well-known/openid-configuration` is found under it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says: `Gemeente Groningen`. */
  name: string;
}

/** What the environment says about signing in and about mail. */
export interface SignInSettings {
  /** `PEIL_SECRET`; null: one of its own, in the data folder. Machines that serve one site share one. */
  secret: string | null;
  /** `PEIL_OIDC_*`; null where everybody has a password. */
  organisation: OrganisationSignIn | null;
  /** `PEIL_SMTP_URL` and `PEIL_MAIL_FROM`; null: mails are put in the folder `mail` of the world. */
  smtp: { url: string; from: string } | null;
  /** `PEIL_PROXIES`: how many proxies of our own stand before the site, each adding to `X-Forwarded-For`. */
  proxies: number;
  /** `PEIL_SECURITY_CONTACT`: whom to tell of a hole in this site; null: the makers of the software. */
  securityContact: string | null;
}

/** Settings of signing in by name, as the environment has them. */
export const SIGN_IN_SETTING_NAMES = [
  'PEIL_SECRET',
  'PEIL_OIDC_ISSUER',
  'PEIL_OIDC_CLIENT_ID',
  'PEIL_OIDC_CLIENT_SECRET',
  'PEIL_OIDC_NAME',
  'PEIL_SMTP_URL',
  'PEIL_MAIL_FROM',
  'PEIL_PROXIES',
  'PEIL_SECURITY_CONTACT',
] as const;
type Name = (typeof SIGN_IN_SETTING_NAMES)[number];

const SHORTEST_SECRET = 32;
const MOST_PROXIES = 9;

/**
 * Reads and checks what the environment says about signing in. No fault repeats a secret.
 *
 * @returns the settings with every fault: `setting-secret`, `setting-together` (one was given without the others),
 * `setting-issuer`, `setting-smtp`, `setting-mail-from`, `setting-proxies`, `setting-security-contact`
 */
export function readSignInSettings(env: Readonly<Record<string, string | undefined>>): { settings: SignInSettings; issues: Issue[] } {
  const issues: Issue[] = [];
  const wrong = (code: string, params: Issue['params']): void => void issues.push({ code, level: 'error', params: params! });
  const given = (name: Name): string | null => env[name]?.trim() || null;

  const secret = given('PEIL_SECRET');
  if (secret !== null && secret.length < SHORTEST_SECRET) wrong('setting-secret', { least: SHORTEST_SECRET });

  const together = (names: readonly Name[]): string[] | null => {
    const values = names.map(given);
    if (values.every((value) => value === null)) return null;
    const missing = names.filter((_, index) => values[index] === null);
    if (missing.length > 0) wrong('setting-together', { missing: missing.join(', '), all: names.join(', ') });
    return missing.length > 0 ? null : (values as string[]);
  };

  const oidc = together(['PEIL_OIDC_ISSUER', 'PEIL_OIDC_CLIENT_ID', 'PEIL_OIDC_CLIENT_SECRET', 'PEIL_OIDC_NAME']);
  if (oidc && !isSafeIssuer(oidc[0]!)) wrong('setting-issuer', { value: oidc[0]! });
  const mail = together(['PEIL_SMTP_URL', 'PEIL_MAIL_FROM']);
  if (mail && !/^smtps?:$/.test(URL.parse(mail[0]!)?.protocol ?? '')) wrong('setting-smtp', {});
  if (mail && !/^[^\r\n]*[^\s@]+@[^\s@]+$/.test(mail[1]!.replace(/>$/, ''))) wrong('setting-mail-from', { value: mail[1]! });
  const written = given('PEIL_PROXIES') ?? '0';
  if (!/^\d$/.test(written)) wrong('setting-proxies', { value: written, most: MOST_PROXIES });

  const securityContact = given('PEIL_SECURITY_CONTACT');
  if (securityContact !== null && !/^(https:\/\/|mailto:)\S+$/.test(securityContact))
    wrong('setting-security-contact', { value: securityContact });

  const [issuer, clientId, clientSecret, name] = oidc ?? [];
  return {
    settings: {
      secret,
      organisation: oidc ? { issuer: issuer!.replace(/\/$/, ''), clientId: clientId!, clientSecret: clientSecret!, name: name! } : null,
      smtp: mail ? { url: mail[0]!, from: mail[1]! } : null,
      proxies: Number(written),
      securityContact,
    },
    issues,
  };
}

/** Over https, so that nobody in between answers for the organisation; on this machine itself for trying out. */
function isSafeIssuer(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)));
}
