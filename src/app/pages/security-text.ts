import { getApp } from '../serving.ts';

/** Where the software itself is kept: whoever runs it without a contact of its own leads there. */
const PROJECT = 'https://github.com/peil-nl/peil';
/** RFC 9116 wants less than a year; each day the file is made anew. */
const VALID_DAYS = 180;

/** `security.txt`: whom to tell of a hole in this site, and how we then act. */
export async function securityText(): Promise<string> {
  const { settings, clock } = await getApp();
  const today = clock.now();
  today.setUTCHours(0, 0, 0, 0);
  const expires = new Date(today.getTime() + VALID_DAYS * 24 * 3_600_000);
  return [
    `Contact: ${settings.signIn.securityContact ?? `${PROJECT}/security/advisories/new`}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${settings.publicOrigin}/.well-known/security.txt`,
    `Policy: ${PROJECT}/blob/main/SECURITY.md`,
    '',
  ].join('\n');
}
