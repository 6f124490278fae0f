import type { Kysely } from 'kysely';
import type { Clock } from '#base/clock';
import type { Beginnings } from '#domain/programme/beginnings';
import type { Register } from '#domain/register/register';
import { eraseIn } from './erasing/erase.ts';
import { changeChoices, changes, recent } from './reading/changes.ts';
import { history } from './reading/history.ts';
import { find, findBySlug, list } from './reading/read.ts';
import { search } from './reading/search.ts';
import { stems } from './reading/stems.ts';
import { textsOf } from './texts/texts-of.ts';
import { textsWith } from './texts/texts-with.ts';
import type { Connection } from './things.ts';
import { inTransaction } from './writing/in-transaction.ts';
import { undoActIn, undoIn } from './writing/undo.ts';
import { lookAt, writeIn } from './writing/write.ts';

/**
 * The register on an opened, migrated database. Which rights a viewer has is decided before: a `Viewer` is believed.
 *
 * @param begins what a new programme begins with by itself; nothing when absent
 */
export function createRegister<Tables>(opened: Kysely<Tables>, clock: Clock, begins?: Beginnings): Register {
  const db = opened as unknown as Connection;
  return {
    find: (viewer, kind, id) => find(db, viewer, kind, id),
    findBySlug: (viewer, kind, slug) => findBySlug(db, viewer, kind, slug),
    list: (viewer, kind, query) => list(db, viewer, kind, query),
    write: (actor, changes, origin) => inTransaction(db, (within) => writeIn(within, clock, actor, changes, origin, null, begins)),
    faults: (actor, changes, origin) => inTransaction(db, async (within) => (await lookAt(within, clock, actor, changes, origin)).issues),
    history: (viewer, kind, id) => history(db, viewer, kind, id),
    recent: (viewer, programme, limit, query) => recent(db, viewer, programme, limit, query),
    changes: (viewer, programme, query) => changes(db, viewer, programme, query),
    changeChoices: (viewer, programme, filter) => changeChoices(db, viewer, programme, filter),
    undo: (actor, entry) => inTransaction(db, (within) => undoIn(within, clock, actor, entry)),
    undoAct: (actor, entry, options) => inTransaction(db, (within) => undoActIn(within, clock, actor, entry, options?.leaving)),
    texts: (viewer, kind, id) => textsOf(db, viewer, kind, id),
    textsWith: (viewer, programme, words, most) => textsWith(db, viewer, programme, words, most),
    erase: (actor, what) => inTransaction(db, (within) => eraseIn(within, clock, actor, what)),
    search: (viewer, text, options) => search(db, viewer, text, options),
    stems: (viewer, kind, of) => stems(db, viewer, kind, of),
  };
}
