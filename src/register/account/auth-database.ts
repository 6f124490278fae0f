import type { Kysely, KyselyPlugin, PluginTransformResultArgs, QueryResult, UnknownRow } from 'kysely';

/** Turns moments back into Date: better-auth compares them as such, the engine hands them over as text. */
const momentsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> =>
    Promise.resolve({ ...result, rows: result.rows.map(withDates) }),
};

function withDates(row: UnknownRow): UnknownRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' && /(_at|_until)$/.test(name) ? new Date(value) : value]),
  );
}

/** The database as better-auth takes it. Only sign-in may hand it over: to everybody else accounts are `Accounts`. */
export function authDatabase(db: unknown): unknown {
  return (db as Kysely<unknown>).withPlugin(momentsAsDates);
}
