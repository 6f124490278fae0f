import { sql } from 'kysely';
import { fieldsToErase, fieldsToFind } from '#access/may-erase';
import { programmeFor } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import { CAME_FROM, type ErasableTexts, type KeptText } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import { holdsUpDecision } from '../erasing/holds-up-decision.ts';
import { find } from '../reading/read.ts';
import { instant, type Connection } from '../things.ts';
import { isTextName, NAMED_BY_LINE } from './text-name.ts';

/** A line of the log, as far as it says which texts a thing held since. */
interface Line {
  at: string;
  after: Record<string, unknown>;
}

/** The texts that a thing has or had, as far as their viewer may erase them: by field, the newest first. */
export async function textsOf(db: Connection, viewer: Viewer, kind: KindName, id: string): Promise<ErasableTexts> {
  const thing = await find(db, viewer, kind, id);
  if (!thing) return { texts: [], hasOthers: false };
  const programme = programmeFor(kind, thing);
  const fields = fieldsToErase(viewer, kind, programme, thing.values, await holdsUpDecision(db, kind, id));
  const ofThing = (field: string) => field !== CAME_FROM;
  const hasOthers = fields.filter(ofThing).length < fieldsToFind(viewer, kind, programme).filter(ofThing).length;
  return { texts: fields.length === 0 ? [] : await textsIn(db, kind, id, fields), hasOthers };
}

async function textsIn(db: Connection, kind: KindName, id: string, fields: readonly string[]): Promise<KeptText[]> {
  const { rows } = await sql<Pick<KeptText, 'id' | 'field' | 'body'>>`
    select id, field, body from kept_text where thing = ${id}::uuid and kind = ${kind} and body is not null`.execute(db);
  const lines = await sql<{ line: Line }>`
    select row_to_json(r) as line from (select l.at, ${NAMED_BY_LINE} as after from change_log as l where l.thing = ${id}::uuid and l.kind = ${kind} order by l.seq) as r`.execute(
    db,
  );
  const held = whenHeld(lines.rows.map(({ line }) => line));
  return rows
    .flatMap((text) => {
      const when = held.get(text.id);
      return when && fields.includes(text.field) ? [{ ...text, ...when }] : [];
    })
    .sort((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field) || other.since.localeCompare(one.since));
}

/** From when to when a thing held each of its texts, and in how many versions; every line is a version. */
function whenHeld(lines: readonly Line[]): Map<string, Pick<KeptText, 'versions' | 'since' | 'until'>> {
  const found = new Map<string, Pick<KeptText, 'versions' | 'since' | 'until'>>();
  const now = new Map<string, string>();
  for (const { at, after } of lines) {
    for (const [field, value] of Object.entries(after)) {
      const before = found.get(now.get(field) ?? '');
      if (before) before.until = instant(at);
      now.delete(field);
      if (!isTextName(value)) continue;
      const text = found.get(value.text) ?? { versions: 0, since: instant(at), until: null };
      found.set(value.text, { ...text, until: null });
      now.set(field, value.text);
    }
    for (const text of now.values()) found.get(text)!.versions += 1;
  }
  return found;
}
