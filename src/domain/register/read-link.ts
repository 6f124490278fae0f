import { success, type Result } from '#base/result';
import { LONGEST_LINK } from './check-value.ts';
import { refused, shown, understood } from './refused.ts';

/** Reads the address of a page: http or https only, without a password in it. `www.example.nl` gets https before it. */
export function readLink(typed: string): Result<string> {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+\.[^/:]+:\d+(?:\/|$)/.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  const value = shown(typed);
  if (!url || /\s/u.test(text)) return refused('field-no-link', { value });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('field-no-link', { value });
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return refused('field-no-link', { value });
  if (url.href.length > LONGEST_LINK) return refused('field-too-long', { length: url.href.length, longest: LONGEST_LINK });
  return success(url.href, hasScheme ? [] : [understood('field-link-understood', { value, link: url.href })]);
}
