/**
 * Headers on every answer. Nothing may be loaded from elsewhere, nothing inline runs, and no other
 * site may frame a page; `style-src` and `script-src` need no exception because pages have no inline code.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  // Says what frame-ancestors says, to browsers and to checks of a site that know only this.
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Only for a site that is reached by https: browsers then never try http again. */
export function transportHeaders(publicOrigin: string): Readonly<Record<string, string>> {
  return publicOrigin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
}

/** Besides, on every answer that is made for one person: nothing on the way keeps it, and no other site hears its address. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };

/** On the answer of who signs out: the browser forgets what pages kept in it, such as words that were not saved, without a script too. */
export const SIGN_OUT_HEADERS: Readonly<Record<string, string>> = { 'clear-site-data': '"storage"' };
