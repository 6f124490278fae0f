/**
 * A register with the whole lives of 500 programmes, 20,000 interventions and 300,000 changes, on the embedded PostgreSQL: lists of the
 * workspace, search and suggestions of linkage, and then pages of the site over it. Each asks again and again, and looks at
 * what it got while it is timed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openApp } from '../src/app/open-app.ts';
import { readSettings } from '../src/app/settings/read-settings.ts';
import { systemClock } from '../src/base/clock.ts';
import { newId } from '../src/base/id.ts';
import { RESIDENT, type Viewer } from '../src/domain/account/viewer.ts';
import { KIND_NAMES, kindOf, type KindName, type Values } from '../src/domain/register/kinds.ts';
import type { Change, Query, Register, Seen } from '../src/domain/register/register.ts';
import { linkagesMade } from '../src/insight/linkage/linkages-made.ts';
import { readLinkable } from '../src/insight/linkage/read-linkable.ts';
import { suggestLinkages } from '../src/insight/linkage/suggest-linkages.ts';
import { openDatabase, registerFolder } from '../src/register/engine/open-database.ts';
import { danglingReferences, fillRegister } from './fill-register.ts';
import { replayed } from './replay-log.ts';
import { measurePages } from './register-pages.ts';
import { must, percentile, tell, timed } from './report.ts';

const quick = process.argv.includes('--quick');
const FULL = quick
  ? { programmes: 50, interventions: 2_000, inTheLargest: 600, changes: 3 }
  : { programmes: 500, interventions: 20_000, inTheLargest: 2_000, changes: 3 };
const TIMES = quick ? 10 : 40;
const PAGE_TIMES = quick ? 5 : 20;
/** Chances to link on the board of the largest programme; of that many those are asked which once were put together. */
const LINKAGES = quick ? 50 : 300;
/** A page of a list in the workspace. */
const PAGE = 50;
const ASKED = ['school', 'huis', 'energie', 'taal', 'buurtfeest', 'jong', 'moestuinbuurt', 'zorg straat', 'schuldenhulp', 'kinderen sport'];

const folder = mkdtempSync(join(tmpdir(), 'peil-bench-register-'));
const app = await openApp(readSettings({ PEIL_DATA: folder, PORT: '0' }, { world: 'demo' }), systemClock);
const database = await openDatabase({ databaseUrl: null, folder: registerFolder(app.settings.worldFolder) });
try {
  const areas = await app.figures.searchAreas('w', { levels: ['neighbourhood'], limit: 100 });
  must(areas.length > 10, 'the fictional municipality has neighbourhoods');
  const indicators = app.catalogue.indicators.map(({ id }) => id);
  const filled = await timed(() => fillRegister(database, { ...FULL, areas: areas.map(({ code }) => code), indicators }));
  const workshop = await app.workshop();
  const { register } = workshop;
  tell('register: filled', filled.ms / 1000, 's');
  await checkFilled();

  const programmes = (await register.list(manager([]), 'programme', {})).things;
  must(programmes.length === Math.floor(FULL.programmes / 2), 'a stranger sees the published programmes only');
  const all = await programmeIds();
  const [largest, ...rest] = all as [string, ...string[]];
  const few = manager([largest, rest[0]!, rest[1]!]);

  await checkLog(register, few, largest);
  await measureLists(register, few, largest, manager(all));
  await measureWriting(register, few, largest);
  await measureSearch(register, { few, all: manager(all) });
  await measureSuggestions(register, { usual: rest[0]!, largest });
  const meeting = await prepare(register, few, largest);
  await measureLinkages(register, few, largest);
  const intervention = (await register.list(few, 'intervention', { programmes: [largest], limit: 1 })).things[0]!.id;
  const asked = { usual: rest[0]!, largest, all, intervention, meeting, interventions: FULL.interventions, later: quick ? 2 : 10 };
  await measurePages(app.settings, workshop, { ...asked, times: PAGE_TIMES });
} finally {
  await database.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}

function manager(programmes: readonly string[]): Viewer {
  const part = (programme: string) => ({ programme, role: 'programme-manager' as const, organisation: null, theme: null });
  return { person: 'bench', isAdministrator: false, takesPart: programmes.map(part) };
}

async function checkFilled(): Promise<void> {
  const { rows } = await database.execute(
    `select (select count(*) from change_log) as changes, (select count(*) from intervention) as interventions`,
  );
  const { changes, interventions } = rows[0] as Record<string, number>;
  must(interventions === FULL.interventions && changes! >= (quick ? 30_000 : 300_000), 'the register is full');
  const dangling = await danglingReferences(database);
  must(dangling.length === 0, `what a thing names is there, and not so for ${dangling.join(', ')}`);
}

/** Of some things of each kind the log, played from its beginning, gives what is there. */
async function checkLog(register: Register, viewer: Viewer, programme: string): Promise<void> {
  for (const kind of KIND_NAMES.filter((one) => kindOf(one).scope === 'programme')) {
    const { things } = await register.list(viewer, kind, { programmes: [programme], limit: 3 });
    for (const { id, version, asOf, values } of things) {
      const played = replayed(kind, await register.history(viewer, kind, id));
      must(
        isDeepStrictEqual(played, { version, asOf, values }),
        `the log of a ${kind} gives what is there: ${JSON.stringify([played, values])}`,
      );
    }
  }
}

async function programmeIds(): Promise<string[]> {
  const { rows } = await database.execute(`select programme as id from intervention group by 1 order by count(*) desc, 1`);
  return rows.map(({ id }) => String(id));
}

async function measureLists(register: Register, few: Viewer, programme: string, all: Viewer): Promise<void> {
  const total = FULL.inTheLargest;
  const list = (viewer: Viewer, query: Query<'intervention'>) => register.list(viewer, 'intervention', { limit: PAGE, ...query });
  const own = { programmes: [programme] };
  const asked: [string, () => Promise<unknown>][] = [
    ['by name', async () => mustList(await list(few, own), total, (one) => one.values.name!.toLowerCase())],
    ['newest first', async () => mustList(await list(few, { ...own, order: { by: 'changedAt', descending: true } }), total)],
    [
      'a later page by begin',
      async () => mustList(await list(few, { ...own, order: { by: 'begins' }, offset: total / 2 }), total, (one) => one.values.begins!),
    ],
    ['behind plan', async () => mustList(await list(few, { ...own, where: { behindPlan: [true] } }), total / 10)],
    ['with a word', async () => must((await list(few, { ...own, text: 'school' })).things.length > 0, 'the word was found')],
    ['of all programmes', async () => mustList(await list(few, { order: { by: 'begins' } }), null, (one) => one.values.begins!)],
    [
      'history of one',
      async () =>
        must(
          (await register.history(few, 'intervention', (await list(few, { ...own, limit: 1 })).things[0]!.id)).length === FULL.changes + 1,
          'every change is there',
        ),
    ],
    [
      'changes, a later page of one kind',
      async () => {
        const { entries, total: found } = await register.changes(few, programme, { kind: 'intervention', offset: total, limit: PAGE });
        must(entries.length === PAGE && found > total, 'every change can be reached');
      },
    ],
    ...(['action', 'budgetLine', 'budgetAmount', 'objective', 'contribution', 'assessment'] as const).map(
      (kind): [string, () => Promise<unknown>] => [
        `${kind} of one programme`,
        async () => {
          const { things, total: found } = await register.list<KindName>(few, kind, { ...own, limit: PAGE });
          must(things.length === PAGE && found > PAGE, `a page of ${kind}`);
        },
      ],
    ),
    ['what happened last', async () => must((await register.recent(few, programme, PAGE)).length === PAGE, 'there were changes')],
  ];
  for (const [name, ask] of asked) {
    tell(`register: workspace list, ${name}, p95`, percentile(await repeated(ask), 0.95), 'ms', { atMost: 150 });
  }
  const whole = await repeated(async () => mustList(await list(all, {}), FULL.interventions));
  tell(`register: list of all ${FULL.interventions} for a manager of every programme, p95`, percentile(whole, 0.95), 'ms', { atMost: 150 });
}

/** Each time other words for one thing, which then has a long history; in the end they are erased from all of it. */
async function measureWriting(register: Register, viewer: Viewer, programme: string): Promise<void> {
  const { id, version } = (await register.list(viewer, 'intervention', { programmes: [programme], limit: 1 })).things[0]!;
  let now = version;
  const write = async (time: number) => {
    const values = { progress: `Zo gaat het bij Jacomijn, keer ${time}` };
    const [changed] = await register.write(viewer, [{ action: 'change', kind: 'intervention', id, version: now, values }], 'form');
    must(changed!.version === now + 1, 'a change makes a version');
    now += 1;
  };
  tell('register: one change written, p95', percentile(await repeated(write), 0.95), 'ms', { atMost: 150 });
  const texts = (await register.texts(viewer, 'intervention', id)).texts.filter(({ body }) => body.includes('Jacomijn'));
  const what = { kind: 'intervention' as const, thing: id, version: now, texts: texts.map((text) => text.id), instead: 'Gewiste tekst' };
  const { ms } = await timed(() => register.erase(viewer, { ...what, because: 'asked' }));
  must(!JSON.stringify(await register.history(viewer, 'intervention', id)).includes('Jacomijn'), 'the words are erased');
  tell(`register: ${texts.length} texts of one thing erased`, ms, 'ms', { atMost: 1_000 });
}

function mustList(
  { things, total }: { things: Seen<'intervention'>[]; total: number },
  wanted: number | null,
  key?: (one: Seen<'intervention'>) => string,
): void {
  must(
    things.length === Math.min(PAGE, wanted ?? PAGE) && (wanted === null || total === wanted),
    `a page of ${PAGE} out of ${wanted}, and not ${things.length} of ${total}`,
  );
  // By the order of the database's own letters, in which the words of the bench have no surprises.
  if (key)
    must(
      things.every((one, at) => at === 0 || key(things[at - 1]!).localeCompare(key(one)) <= 0),
      'the list is in order',
    );
}

async function measureSearch(register: Register, { few, all }: { few: Viewer; all: Viewer }): Promise<void> {
  const searching = (viewer: Viewer) => async (time: number) => {
    const text = ASKED[time % ASKED.length]!;
    const hits = await register.search(viewer, text);
    const isFound = hits.every(({ title, excerpt }) => text.split(' ').some((word) => `${title} ${excerpt}`.includes(word.slice(0, 3))));
    must(hits.length > 0 && isFound, `"${text}" is in what was found`);
  };
  const who: [string, Viewer][] = [
    ['somebody in three programmes', few],
    ['a resident', RESIDENT],
    ['a manager of every programme', all],
  ];
  for (const [name, viewer] of who)
    tell(`register: search for ${name}, p95`, percentile(await repeated(searching(viewer)), 0.95), 'ms', { atMost: 100 });
}

async function measureSuggestions(register: Register, programmes: { usual: string; largest: string }): Promise<void> {
  const suggest = (id: string) => async () => {
    const viewer = manager([id]);
    const content = await readLinkable(register, viewer, (await register.find(viewer, 'programme', id))!);
    const [people, words] = await Promise.all([
      register.stems(viewer, 'intervention', { programme: id, field: 'forWhom' }),
      register.stems(viewer, 'intervention', { programme: id }),
    ]);
    const { found, nearest } = await suggestLinkages(app.figures, content, { people, words });
    must(
      nearest.every(({ points }, at) => at === 0 || nearest[at - 1]!.points >= points) && nearest.length > 0 && found >= nearest.length,
      'chances were found, the best first',
    );
  };
  const usual = await repeated(suggest(programmes.usual));
  tell('register: suggestions for one programme, p95', percentile(usual, 0.95), 'ms', { atMost: 1_000 });
  const { ms } = await timed(suggest(programmes.largest));
  tell(`register: suggestions for a programme of ${FULL.inTheLargest} interventions`, ms, 'ms', { atMost: 1_000 });
}

/** By the door of the register: a meeting with what it decides on, and a board of linkages. @returns the meeting */
async function prepare(register: Register, viewer: Viewer, programme: string): Promise<string> {
  const { things } = await register.list(viewer, 'intervention', {
    programmes: [programme],
    limit: LINKAGES + 1,
    fields: ['name', 'lead'],
  });
  const meeting = newId(systemClock);
  const make = <K extends KindName>(kind: K, values: Partial<Values<K>>, id?: string): Change =>
    ({ action: 'create', kind, programme, values, ...(id && { id }) }) as Change;
  const changes = [
    make('meeting', { name: 'Coalitie', sort: 'coalition', on: '2026-12-01' }, meeting),
    ...things
      .slice(0, 10)
      .flatMap(({ id, values }) => [
        make('agendaItem', { meeting, name: values.name!, sort: 'inform', interventions: [id] }),
        make('decision', { meeting, name: values.name!, what: 'Doorgaan', state: 'proposed', interventions: [id] }),
        make('action', { meeting, name: values.name!, state: 'open', due: '2026-12-31', organisation: values.lead!, intervention: id }),
        make('output', { intervention: id, name: 'lessen', period: '2025', planned: 10, delivered: 8 }),
      ]),
    ...things
      .slice(1)
      .map(({ id }, index) =>
        make('linkage', { name: `Samen ${index}`, widensChances: 'not-asked', interventions: [things[index]!.id, id] }),
      ),
  ];
  const { ms, value } = await timed(() => register.write(viewer, changes, 'form'));
  must(value.length >= changes.length, 'all is written');
  tell(`register: ${changes.length} things written at once`, ms, 'ms');
  return meeting;
}

async function measureLinkages(register: Register, viewer: Viewer, programme: string): Promise<void> {
  const { total } = await register.list(viewer, 'linkage', { programmes: [programme], limit: 1 });
  const made = await repeated(async () => must((await linkagesMade(register, viewer, [programme])).length === total, 'all linkages'));
  tell(`register: ${LINKAGES} linkages that were put down once, p95`, percentile(made, 0.95), 'ms', { atMost: 150 });
}

/** Milliseconds of each time, the first ones left out: then nothing is in memory yet. */
async function repeated(ask: (time: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let time = -3; time < TIMES; time += 1) {
    const { ms } = await timed(() => ask(time + ASKED.length));
    if (time >= 0) times.push(ms);
  }
  return times;
}
