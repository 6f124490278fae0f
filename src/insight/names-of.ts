import type { Seen } from '#domain/register/register';

/** The names of things by their ids; empty where a thing has none, or its name may not be seen. */
export function namesOf(things: Iterable<Pick<Seen, 'id'> & { values: { name?: string | null } }>): Map<string, string> {
  return new Map([...things].map(({ id, values }) => [id, values.name ?? '']));
}
