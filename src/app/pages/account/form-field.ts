import type { Issue } from '#base/issue';
import { storable } from '#base/text';

const LONGEST = 400;

/** A field of a posted form as text, without spaces around it and without what no database takes; a file is no text. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? storable(value).trim().slice(0, LONGEST) : '';
}

/** A password as it was typed: spaces belong to it. */
export function secretOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? storable(value).slice(0, LONGEST) : '';
}

/** `missing` when nothing was filled in. */
export function missing(code: string, at: string, value: string): Issue[] {
  return value === '' ? [{ code, level: 'error', at }] : [];
}

/** Something like a mail address; whether it is one, the mail tells. */
export function mailIssues(value: string, at = 'mail'): Issue[] {
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/.test(value) && value.length <= 254 ? [] : [{ code: 'mail-missing', level: 'error', at }];
}
