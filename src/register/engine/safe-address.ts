/** `host:port/database` of a `DATABASE_URL`: what may be shown and logged of it. */
export function safeAddress(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url === null) return '?';
  const host = url.hostname === '' ? (url.searchParams.get('host') ?? 'localhost') : decodeURIComponent(url.hostname);
  return `${host}${url.port === '' ? '' : `:${url.port}`}${url.pathname}`;
}
