/**
 * Where somebody is sent after signing in: a path of this site, or null. An address of another site, however it is
 * disguised (`//other.example`, `/\other.example`, `https:other.example`), never passes.
 */
export function ownPath(wanted: string | null | undefined): string | null {
  if (!wanted || wanted.length > 2000 || !wanted.startsWith('/')) return null;
  const base = 'http://own.invalid';
  const url = URL.parse(wanted, base);
  return url?.origin === base && url.username === '' ? url.pathname.replace(/^\/{2,}/, '/') + url.search + url.hash : null;
}
