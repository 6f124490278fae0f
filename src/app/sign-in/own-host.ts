/** The name of the sign-in of an own organisation (OIDC) in addresses: `/auth/callback/organisatie`. */
export const ORGANISATION = 'organisatie';

/** Whether cookies go over https only. A site that is tried out on this very machine has no https. */
export function isSecure(publicOrigin: string): boolean {
  return publicOrigin.startsWith('https:');
}

/** How names of our cookies begin; `__Host-` makes browsers refuse one that another host of the domain set. */
export function cookiePrefix(publicOrigin: string): string {
  return isSecure(publicOrigin) ? '__Host-peil' : 'peil';
}
