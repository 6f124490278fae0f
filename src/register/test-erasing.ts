import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { RESIDENT, ROLES, type Viewer } from '#domain/account/viewer';
import { CAME_FROM, NO_FILE, type Erasure } from '#domain/register/erasure';
import { fixedClock } from '#base/clock';
import type { KindName, Values } from '#domain/register/kinds';
import { eraseIn } from './erasing/erase.ts';
import { ownFigureLedger } from './own-figures/own-figure-ledger.ts';
import { ADMINISTRATOR, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';
import { attachedTo, citing } from './test-values.ts';
import { dump } from './testing/dump.ts';

const INSTEAD = 'Gewiste tekst';

/** What erasing promises: the words are nowhere any more, and that they were there is told. */
export function erasingContract(given: () => Given): void {
  describe('erase()', () => {
    const change = (id: string, version: number, values: Partial<Values<'intervention'>>, kind: KindName = 'intervention') =>
      given().register.write(given().world.manager, [{ action: 'change', kind, id, version, values: values as never }], 'form');
    /** Erases the texts of a thing in which some words are. */
    const erase = async (words: string, { kind, id }: { kind: KindName; id: string }, more: Partial<Erasure> = {}, actor?: Viewer) => {
      const { register, world } = given();
      const who = actor ?? world.manager;
      const texts = (await register.texts(who, kind, id)).texts.filter(({ body }) => body.includes(words)).map((text) => text.id);
      const { version } = (await register.find(who, kind, id))!;
      return register.erase(who, { kind, thing: id, version, texts, because: 'asked', instead: INSTEAD, ...more });
    };

    it('leaves nothing of the words, wherever they stood, and says who, when and why', async () => {
      const { db, register, world, intervention } = given();
      const made = await intervention({ name: 'Coach Jacomijn', why: 'Vraag het aan Jacomijn' });
      await change(made.id, 1, { name: 'Coach Jacomijn en Piet' });
      await change(made.id, 2, { name: 'Coaches in huis' });
      await change(made.id, 3, { why: 'Bel Jacomijn: 06 12 34 56 78\n\nOf mail.' });
      await register.write(
        world.manager,
        [{ action: 'withdraw', kind: 'intervention', id: made.id, version: 4, because: 'Jacomijn wil dit' }],
        'form',
      );
      await sql`insert into outbox (id, kind, subject, body) values (gen_random_uuid(), 'reminder', 'Coach Jacomijn', 'COACH JACOMIJN: over Coach Jacomijn.')`.execute(
        db,
      );
      const person = sql`insert into auth.person (id, name, mail) values (gen_random_uuid(), 'Piet', 'piet@example.org') returning id`;
      const { rows } = await sql<{ id: string }>`${person}`.execute(db);
      const sent = JSON.stringify([['why', 'Bel Jacomijn: 06 12 34 56 78\r\n\r\nOf mail.']]);
      await sql`insert into auth.kept_form (token_hash, person, target, fields) values ('x', ${rows[0]!.id}::uuid, '/elders', ${sent}::text::jsonb)`.execute(
        db,
      );
      expect(await dump(db)).toMatch(/jacomijn/i);
      const { thing } = await erase('Jacomijn', { kind: 'intervention', id: made.id });
      expect(await dump(db)).not.toMatch(/jacomijn|06 12 34/i);
      expect(await register.search(world.manager, 'jacomijn')).toEqual([]);
      expect(thing).toMatchObject({ version: 6, withdrawnBecause: INSTEAD, values: { name: 'Coaches in huis', why: null } });
      expect(await register.find(world.manager, 'intervention', made.id)).toEqual(thing);
      const [erasing, withdrawal, , second, first] = (await register.history(world.manager, 'intervention', made.id)) as never as Record<
        string,
        unknown
      >[];
      const tombstone = { erased: { at: erasing!.at, because: 'asked' } };
      expect(erasing).toMatchObject({ action: 'erase', by: 'programme-manager', because: 'asked', version: 6 });
      expect(erasing).toMatchObject({ erased: ['name', 'why', 'withdrawnBecause'] });
      expect(erasing).toMatchObject({ before: { why: tombstone }, after: { why: null, withdrawnBecause: INSTEAD } });
      expect(withdrawal).toMatchObject({ after: { withdrawnBecause: tombstone } });
      expect(second).toMatchObject({ after: { name: 'Coaches in huis' }, before: { name: tombstone } });
      expect(first).toMatchObject({ before: { name: tombstone }, after: { name: tombstone } });
    });

    it('leaves nothing of the name of an own figure that residents were told of', async () => {
      const { db, register, world, intervention } = given();
      const { id } = await intervention();
      const values = { intervention: id, name: 'Gesprekken met Jacomijn', unit: 'gesprekken', counts: 'people' as const };
      const figure = await make(register, world.manager, 'ownFigure', world.programme, values);
      const ledger = ownFigureLedger(db, fixedClock('2026-11-22T08:00:00Z'));
      const [recorded] = await ledger.recorded(id);
      // All that the gate has of it may be told.
      await ledger.tell(id, [{ figure: figure.id, number: 1, state: { ...recorded!, values: [], total: null, showsTotal: false } }]);
      await erase('Jacomijn', figure);
      expect(await dump(db)).not.toMatch(/jacomijn/i);
      expect((await ledger.told(id))[0]!.state.nameHash).toBe(recorded!.nameHash);
    });

    it('gives what a thing cannot be without another text, and another name in addresses', async () => {
      const { register, intervention, world } = given();
      const stop = { state: 'stopped', stopReason: 'Jacomijn is weg', stopLesson: 'Vraag eerst' } as const;
      const made = await intervention({ name: 'Jacomijn helpt', what: 'Zij helpt.' });
      await change(made.id, 1, { ...stop, name: 'Jacomijn helpt mee' });
      const { thing } = await erase('Jacomijn', { kind: 'intervention', id: made.id });
      expect(thing.values).toMatchObject({ name: INSTEAD, stopReason: INSTEAD, what: 'Zij helpt.' });
      expect(thing.slug).toBe(made.id.slice(-12));
      for (const slug of ['jacomijn-helpt', 'jacomijn-helpt-mee'])
        expect(await register.findBySlug(world.manager, 'intervention', slug)).toBeNull();
      await change(made.id, 3, { name: 'Hulp in huis' });
      expect((await register.findBySlug(world.manager, 'intervention', 'hulp-in-huis'))!.id).toBe(made.id);
    });

    it('is for who manages the programme, of what all share for an administrator, and for nobody else', async () => {
      const { register, world, intervention } = given();
      const { id } = await intervention({ why: 'Jacomijn', lead: world.welfare });
      const texts = (await register.texts(world.manager, 'intervention', id)).texts.map((text) => text.id);
      const everybody: [string, Viewer][] = [
        ['resident', RESIDENT],
        ['administrator', ADMINISTRATOR],
        ['elsewhere', somebody('programme-manager', '01a20000-0000-7000-8000-0000000000ff')],
        ...ROLES.map((role): [string, Viewer] => [role, somebody(role, world.programme, { organisation: world.welfare })]),
      ];
      const what: Erasure = { kind: 'intervention', thing: id, version: 1, texts, because: 'mistake', instead: INSTEAD };
      const may: string[] = [];
      for (const [name, viewer] of everybody) {
        const { texts: seen } = await register.texts(viewer, 'intervention', id);
        const found = await register.erase(viewer, { ...what, texts: [] }).catch((error: { issues: { code: string }[] }) => error.issues);
        expect(found, name).toMatchObject([{ code: seen.length > 0 ? 'erase-nothing' : 'not-allowed' }]);
        if (seen.length > 0) may.push(name);
      }
      expect(may).toEqual(['programme-manager']);
      const shared = { kind: 'organisation', id: world.housing } as const;
      expect(await refusal(erase('Woning', shared))).toMatchObject([{ code: 'not-allowed' }]);
      expect((await erase('Woning', shared, {}, ADMINISTRATOR)).thing.values).toMatchObject({ name: INSTEAD });
    });

    it('of what the board decided and residents said is for a board member, not for the manager', async () => {
      const { register, world } = given();
      const { programme, manager } = world;
      const board = somebody('board-member', programme);
      const decision = await make(register, manager, 'decision', programme, { name: 'Coach Jacomijn', what: 'Wij nemen haar.' });
      const what = { kind: 'decision', id: decision.id } as const;
      expect((await register.texts(board, 'decision', decision.id)).texts).toEqual([]);
      const texts = (await register.texts(manager, 'decision', decision.id)).texts.map(({ id }) => id);
      expect(texts).toHaveLength(2);
      const adopt = { state: 'adopted', decidedOn: '2026-11-20' } as const;
      await register.write(board, [{ action: 'change', kind: 'decision', id: decision.id, version: 1, values: adopt }], 'form');
      expect((await register.texts(manager, 'decision', decision.id)).texts).toEqual([]);
      const erasure: Erasure = { kind: 'decision', thing: decision.id, version: 2, texts, because: 'asked', instead: INSTEAD };
      expect(await refusal(register.erase(manager, erasure))).toMatchObject([{ code: 'erase-by-other' }]);
      expect(await register.textsWith(manager, programme, 'jacomijn', 10)).toMatchObject([{ thing: decision.id }]);
      expect((await erase('Jacomijn', what, {}, board)).thing.values).toMatchObject({ name: INSTEAD, state: 'adopted' });
    });

    it('of what a taken decision rests on is for a board member too, and of a proposed one for the manager', async () => {
      const { register, world, intervention } = given();
      const { programme, manager } = world;
      const board = somebody('board-member', programme);
      const decision = await make(register, manager, 'decision', programme, { name: 'Door', what: 'Wij gaan door.' });
      const file = (kind: KindName, id: string, name: string) =>
        make(register, manager, 'attachment', programme, { name, openTo: 'steering', ...attachedTo(kind, id) } as never);
      const rests = { sign: 'supports', why: 'Zie de brief.', openTo: 'steering' };
      const cite = (what: object) =>
        make(register, manager, 'evidence', programme, { ...rests, ...citing('decision', decision.id, { ...what }) } as never);
      const own = await file('decision', decision.id, 'Advies');
      const work = (await intervention()).id;
      const pointedAt = await file('intervention', work, 'Brief');
      const cited = await cite({ attachment: pointedAt.id });
      const dropped = await cite({ link: 'https://example.org/oud' });
      const beside = await file('intervention', work, 'Foto');
      await register.write(manager, [{ action: 'withdraw', kind: 'evidence', id: dropped.id, version: 1, because: 'Oud' }], 'form');
      const erasers = async (): Promise<string[]> => {
        const who = async (kind: KindName, id: string) => {
          const [ours, theirs] = [await register.texts(manager, kind, id), await register.texts(board, kind, id)];
          expect([ours.hasOthers, theirs.hasOthers]).toEqual([ours.texts.length === 0, theirs.texts.length === 0]);
          return [...(ours.texts.length > 0 ? ['manager'] : []), ...(theirs.texts.length > 0 ? ['board'] : [])].join();
        };
        return [
          await who('attachment', own.id),
          await who('attachment', pointedAt.id),
          await who('evidence', cited.id),
          await who('evidence', dropped.id),
          await who('attachment', beside.id),
        ];
      };
      expect(await erasers()).toEqual(['manager', 'manager', 'manager', 'manager', 'manager']);
      const texts = (await register.texts(manager, 'attachment', own.id)).texts.map(({ id }) => id);
      const adopt = { state: 'adopted', decidedOn: '2026-11-20' } as const;
      await register.write(board, [{ action: 'change', kind: 'decision', id: decision.id, version: 1, values: adopt }], 'form');
      expect(await erasers()).toEqual(['board', 'board', 'board', 'manager', 'manager']);
      const erasure: Erasure = { kind: 'attachment', thing: own.id, version: 1, texts, because: 'asked', instead: INSTEAD };
      expect(await refusal(register.erase(manager, erasure))).toMatchObject([{ code: 'erase-by-other' }]);
      expect((await register.erase(board, erasure)).thing.values).toMatchObject({ name: INSTEAD, sha256: NO_FILE });
      expect((await register.history(manager, 'attachment', own.id))[0]).toMatchObject({
        action: 'erase',
        by: 'board-member',
        because: 'asked',
      });
    });

    it('shows each text once, with how many versions hold it and since when', async () => {
      const { register, world, intervention } = given();
      const { id } = await intervention({ name: 'Een' });
      await change(id, 1, { name: 'Twee' });
      await change(id, 2, { why: 'Kou' });
      await change(id, 3, { name: 'Een' });
      const { texts } = await register.texts(world.manager, 'intervention', id);
      expect(texts.map(({ field, body, versions, until }) => [field, body, versions, until === null])).toEqual([
        ['name', 'Twee', 2, false],
        ['name', 'Een', 2, true],
        ['what', 'Coaches helpen bewoners met hun energierekening.', 4, true],
        ['why', 'Kou', 2, true],
      ]);
    });

    it('is helped by what finds words in all that stood and stands, for who may erase them', async () => {
      const { register, world, intervention } = given();
      const one = await intervention({ why: 'Vraag JACOMIJN', forWhom: 'Iedereen' });
      await change(one.id, 1, { why: 'Kou', forWhom: 'Wie jacomijn kent' });
      const other = await make(register, world.manager, 'lesson', world.programme, {
        name: 'Les van Jacomijn',
        at: '2026',
        lesson: 'Vraag.',
      });
      const found = await register.textsWith(world.manager, world.programme, 'jacomijn', 10);
      expect(found).toEqual([
        { kind: 'intervention', thing: one.id, fields: ['forWhom', 'why'], texts: 2 },
        { kind: 'lesson', thing: other.id, fields: ['name'], texts: 1 },
      ]);
      expect(await register.textsWith(world.manager, world.programme, 'jacomijn', 1)).toHaveLength(1);
      expect(await register.textsWith(world.manager, world.programme, '%', 10)).toEqual([]);
      for (const viewer of [RESIDENT, ADMINISTRATOR, somebody('controller', world.programme), somebody('programme-manager', world.housing)])
        expect(await register.textsWith(viewer, world.programme, 'jacomijn', 10)).toEqual([]);
      await erase('Jacomijn', other);
      expect(await register.textsWith(world.manager, world.programme, 'jacomijn', 10)).toHaveLength(1);
    });

    it('is helped by the same for what all programmes share, for an administrator, never in what programmes keep', async () => {
      const { register, world, intervention } = given();
      await intervention({ why: 'Vraag Jacomijn' });
      await make(register, world.manager, 'partner', world.programme, { name: 'Jacomijn en buren', state: 'takes-part' });
      const change = (kind: 'programme' | 'organisation', id: string, values: object) =>
        register.write(ADMINISTRATOR, [{ action: 'change', kind, id, version: 1, values }], 'form');
      await change('organisation', world.welfare, { phone: 'Jacomijn: 050 111 11 11' });
      await register.write(
        world.manager,
        [{ action: 'change', kind: 'programme', id: world.programme, version: 1, values: { why: 'Jacomijn', ruleInTheWay: 'jacomijn' } }],
        'form',
      );
      const all = [
        { kind: 'organisation', thing: world.welfare, fields: ['phone'], texts: 1 },
        { kind: 'programme', thing: world.programme, fields: ['why'], texts: 1 },
      ];
      expect(await register.textsWith(ADMINISTRATOR, null, 'jacomijn', 10)).toEqual(all);
      // Who manages a programme besides finds no more here: what a programme keeps is looked for there.
      expect(await register.textsWith({ ...world.manager, isAdministrator: true }, null, 'jacomijn', 10)).toEqual(all);
      for (const viewer of [RESIDENT, world.manager, somebody('controller', world.programme)])
        expect(await register.textsWith(viewer, null, 'jacomijn', 10)).toEqual([]);
      expect((await register.textsWith(world.manager, world.programme, 'jacomijn', 10)).map(({ kind }) => kind)).not.toContain(
        'organisation',
      );
    });

    it('can not be undone, nor can a change of which the words are gone', async () => {
      const { register, world, intervention } = given();
      const { id } = await intervention({ why: 'Jacomijn' });
      await change(id, 1, { why: 'Kou', forWhom: 'Huurders' });
      await erase('Jacomijn', { kind: 'intervention', id });
      const [erasing, second, first] = await register.history(world.manager, 'intervention', id);
      for (const entry of [erasing!, second!, first!])
        expect(await refusal(register.undo(world.manager, entry.id))).toMatchObject([
          { code: 'undo-refused', params: { reason: 'erased' } },
        ]);
    });

    it('wins from an undo that began beside it', async () => {
      const { db, register, world, intervention } = given();
      const { id } = await intervention({ why: 'Jacomijn' });
      await change(id, 1, { why: 'Kou' });
      const [second] = await register.history(world.manager, 'intervention', id);
      const texts = (await register.texts(world.manager, 'intervention', id)).texts.filter(({ body }) => body === 'Jacomijn');
      let undoing = Promise.resolve<unknown>(null);
      await db.transaction().execute(async (within) => {
        await sql`select from intervention where id = ${id}::uuid for update`.execute(within);
        undoing = refusal(register.undo(world.manager, second!.id));
        // On a server it now waits for the thing; in a process of one connection it has not begun.
        for (let looked = 0, waits = false; looked < 500 && !waits; looked += 1) {
          const { rows } = await sql`select from pg_locks where not granted`.execute(within);
          waits = rows.length > 0;
        }
        const what: Erasure = {
          kind: 'intervention',
          thing: id,
          version: 2,
          texts: texts.map((text) => text.id),
          because: 'asked',
          instead: INSTEAD,
        };
        await eraseIn(within as never, fixedClock('2026-11-22T08:00:00Z'), world.manager, what);
      });
      expect(await undoing).toMatchObject([{ code: 'undo-refused', params: { reason: 'erased' } }]);
      expect(await dump(db)).not.toContain('Jacomijn');
    });

    it('is refused on an older version, and no form of before brings the words back', async () => {
      const { register, world, intervention } = given();
      const made = await intervention({ why: 'Jacomijn' });
      const texts = (await register.texts(world.manager, 'intervention', made.id)).texts.map(({ id }) => id);
      const what: Erasure = { kind: 'intervention', thing: made.id, version: 1, texts, because: 'asked', instead: INSTEAD };
      await change(made.id, 1, { forWhom: 'Huurders' });
      expect(await refusal(register.erase(world.manager, what))).toMatchObject([{ code: 'stale-version', params: { version: 2 } }]);
      await erase('Jacomijn', made);
      expect(await refusal(change(made.id, 2, { why: 'Jacomijn', forWhom: 'Ouders' }))).toMatchObject([{ code: 'stale-version' }]);
      expect(await refusal(register.erase(world.manager, { ...what, version: 3, texts: [texts.at(-1)!] }))).toMatchObject([
        { code: 'erase-gone' },
      ]);
    });

    it('takes the name of a file that was read in from all of the programme that came from it, and leaves its rows', async () => {
      const { db, register, world } = given();
      const rows = ['Klussen', 'Koken'].map((name, index) => ({
        ...{ action: 'create' as const, kind: 'intervention' as const, programme: world.programme, values: { name, what: 'Met buren.' } },
        cameFrom: { file: '/thuis/Lijst van Jacomijn.xlsx', rows: [index + 2] },
      }));
      const [first, second] = await register.write(world.manager, rows, 'sheet');
      await change(first!.id, 1, { name: 'Klussendienst' });
      const from = async (id: string) =>
        (await register.history(world.manager, 'intervention', id)).map(({ action, cameFrom }) => [action, cameFrom]);
      const listed = await register.changes(world.manager, world.programme);
      expect(listed.entries.find(({ thing }) => thing === second!.id)!.cameFrom).toEqual({ file: 'Lijst van Jacomijn.xlsx', rows: [3] });
      expect(await from(first!.id)).toEqual([
        ['change', null],
        ['create', { file: 'Lijst van Jacomijn.xlsx', rows: [2] }],
      ]);
      const { texts } = await register.texts(world.manager, 'intervention', first!.id);
      expect(texts.filter(({ field }) => field === CAME_FROM)).toMatchObject([{ body: 'Lijst van Jacomijn.xlsx', versions: 1 }]);
      expect(await register.textsWith(world.manager, world.programme, 'jacomijn', 9)).toHaveLength(2);
      await erase('Jacomijn', { kind: 'intervention', id: first!.id });
      expect(await dump(db)).not.toContain('Jacomijn');
      const erased = { at: expect.any(String) as string, because: 'asked' };
      expect((await from(second!.id))[0]).toEqual(['create', { file: { erased }, rows: [3] }]);
      const [line] = await register.history(world.manager, 'intervention', first!.id);
      expect(line).toMatchObject({ action: 'erase', erased: [CAME_FROM] });
      const [made] = await register.history(world.manager, 'intervention', second!.id);
      await register.undo(world.manager, made!.id);
      expect((await from(second!.id))[0]).toEqual(['undo', null]);
    });

    it('tells the name of a file from which an organisation was read in to who can erase it, and to no programme', async () => {
      const { db, register, world } = given();
      const { manager, programme } = world;
      const cameFrom = { file: 'Contacten Jacomijn.xlsx', rows: [2] };
      const creation = { action: 'create' as const, kind: 'organisation' as const, programme: null, cameFrom };
      const values = { name: 'Buurtzaak', sort: 'welfare' as const };
      const organisation = (await register.write(manager, [{ ...creation, values }], 'sheet'))[0]!.id;
      await make(register, manager, 'partner', programme, { organisation, state: 'takes-part' });
      const { entries } = await register.changes(manager, programme, { kind: 'organisation' });
      expect(entries).toMatchObject([{ thing: organisation, origin: 'sheet', cameFrom: null }]);
      expect(await register.recent(manager, programme, 9, { kind: 'organisation' })).toEqual(entries);
      expect(await register.history(manager, 'organisation', organisation)).toMatchObject([{ cameFrom: null }]);
      expect(await register.history(ADMINISTRATOR, 'organisation', organisation)).toMatchObject([{ cameFrom }]);
      expect(await refusal(erase('Jacomijn', { kind: 'organisation', id: organisation }))).toMatchObject([{ code: 'not-allowed' }]);
      await erase('Jacomijn', { kind: 'organisation', id: organisation }, {}, ADMINISTRATOR);
      expect(await dump(db)).not.toContain('Jacomijn');
    });

    it('lets go of the file of an attachment with its name', async () => {
      const { db, register, world, intervention } = given();
      const to = await intervention();
      const values = { name: 'Brief van Jacomijn', openTo: 'steering', ...attachedTo('intervention', to.id) } as never;
      const made = await make(register, world.manager, 'attachment', world.programme, values);
      const { id } = made;
      const { texts } = await register.texts(world.manager, 'attachment', id);
      expect(texts.map(({ field }) => field)).toEqual(['name', 'sha256']);
      const all = texts.map((text) => text.id);
      const erased = await register.erase(world.manager, {
        ...{ kind: 'attachment', thing: id, version: 1, texts: all, because: 'retention', instead: INSTEAD },
      });
      expect(erased.files).toEqual(['a'.repeat(64)]);
      expect(erased.thing.values).toMatchObject({ name: INSTEAD, sha256: NO_FILE, bytes: 0 });
      expect(await dump(db)).not.toMatch(/Jacomijn|a{64}/);
    });

    it('leaves a log that is as it was, whose hashes nobody can try a name against', async () => {
      const { db, intervention } = given();
      const { id } = await intervention({ why: 'Jacomijn' });
      const log = async () =>
        (await sql<{ line: string }>`select l::text as line from change_log as l where action <> 'erase' order by seq`.execute(db)).rows;
      const texts = () => sql<{ salt: string | null; hash: string }>`select salt, hash from kept_text where field = 'why'`.execute(db);
      const [before, { rows: kept }] = [await log(), await texts()];
      await erase('Jacomijn', { kind: 'intervention', id });
      expect(await log()).toEqual(before);
      expect((await texts()).rows).toEqual([{ salt: null, hash: kept[0]!.hash }]);
      expect(before.some(({ line }) => line.includes(kept[0]!.hash))).toBe(true);
      await expect(sql`update kept_text set body = 'x' where field = 'name'`.execute(db)).rejects.toThrow(/only be erased/);
      await expect(sql`delete from kept_text`.execute(db)).rejects.toThrow(/only be erased/);
    });
  });
}
