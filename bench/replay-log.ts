import { kindOf, type KindName } from '../src/domain/register/kinds.ts';
import type { LogEntry, Seen } from '../src/domain/register/register.ts';
import { emptyOf } from '../src/register/writing/work-out.ts';

/** What a thing holds by the lines of its history alone. @param entries newest first, as its viewer sees them */
export function replayed(kind: KindName, entries: readonly LogEntry[]): Pick<Seen, 'version' | 'asOf' | 'values'> {
  const { fields } = kindOf(kind);
  const empty = Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, emptyOf(spec)]));
  const played = entries.toReversed().reduce(
    ({ asOf: day, values }, { version, after }) => {
      const { asOf = day, ...changed } = after;
      return { version, asOf, values: { ...values, ...changed } };
    },
    { version: 0, asOf: null as unknown, values: empty },
  );
  return played as unknown as Pick<Seen, 'version' | 'asOf' | 'values'>;
}
