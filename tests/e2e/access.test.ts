import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenWorkshop } from '#app/workshop';
import type { OpenTo } from '#domain/attachment/attachment';
import { RESIDENT } from '#domain/account/viewer';
import { KIND_PATHS } from '#domain/work/kind-groups';
import { LANGUAGES } from '#i18n/language';
import { ACTS } from '../access/acts/acts.ts';
import { plainText } from '../access/acts/drawn-form.ts';
import { ELSEWHERE, firstCheck, PROGRAMME, Stage, takingPart, typed } from '../access/acts/stage.ts';
import { walk } from '../access/acts/walk.ts';
import { bodyOfTest, DONE_ELSEWHERE } from '../access/done-elsewhere.ts';
import { HeldBack, inSightOf } from '../access/held-back.ts';
import { foreignOn, nonsenseOn } from '../access/foreign-words.ts';
import { doorsInFiles } from '../access/routes.ts';
import { Plants, SEARCHED } from '../access/planted.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { KLUSPLOEG, NORTH, type Outcome, type Row } from '../access/row.ts';
import { SAME_FOR_EVERYBODY, type At } from '../access/same-for-everybody.ts';
import { STRICT_POLICY } from '../access/strict-policy.ts';
import { BY_WHO } from '../access/table.ts';
import { EVERYBODY, SIGNED_IN, type Who } from '../access/who.ts';
import { openWorkshopOf } from './in-workshop.ts';
import { startSite, type TestSite } from './server.ts';
import { signInAs, signInByName, type Caller } from './sign-in.ts';

let site: TestSite;
let workshop: OpenWorkshop;
let stage: Stage;
/** Members of the programme of whom too is known what they may not see. */
const MEMBERS: readonly Who[] = ['partner-member', 'board-member'];
/** What stands in the register and is not for who steers nothing. */
let heldBack: ReadonlyMap<Who, HeldBack>;
/** Of every kind things with values that stand in nothing else, in a programme of theirs and in one of somebody else. */
let plants: Plants;
/** By who they are which of those they may see. */
const maySee = new Map<Who, ReadonlySet<string>>();
/** What rows name by a word between braces, as nobody knows its id beforehand. */
let names: Readonly<Record<string, string>>;
const callers = new Map<Who, Caller>();

beforeAll(async () => {
  site = await startSite('demo');
  for (const who of EVERYBODY) callers.set(who, await signInAs(site.origin, who));
  workshop = await openWorkshopOf(site);
  const elsewhere = await signInByName(site.origin, ELSEWHERE);
  stage = new Stage(workshop, new Map<string, Caller>([...callers, [ELSEWHERE, elsewhere]]));
  heldBack = await findHeldBack(workshop);
  names = {
    programme: PROGRAMME,
    check: await firstCheck(stage),
    file: await attach(stage, 'steering', 'Voor wie stuurt.'),
    openFile: await attach(stage, 'resident', 'Voor iedereen.'),
  };
});
afterAll(async () => {
  await workshop?.close();
  await site?.stop();
});

async function addressOf(at: At): Promise<string> {
  if (typeof at === 'string') return filled(at);
  const page = await (await callers.get('nobody')!.get(at.on)).text();
  const link = at.link.exec(page)?.[0];
  if (!link) throw new Error(`No link like ${at.link} on ${at.on}`);
  return link.replaceAll('&amp;', '&') + (at.behind ?? '');
}

it('the tables name every door of the site, and no other', () => {
  const told = [...Object.keys(SAME_FOR_EVERYBODY), ...Object.keys(BY_WHO), ...Object.keys(ACTS)];
  expect(told.sort()).toEqual(doorsInFiles());
});

it('there is much that residents and who accounts may not see', () => {
  expect(heldBack.get('nobody')!.size).toBeGreaterThan(100);
  expect(heldBack.get('external-reader')!.size).toBeGreaterThan(30);
  // Who steers: what waits for a second reader, and what is of programmes in which they take no part. The deputy takes part in all.
  for (const who of MEMBERS) expect(heldBack.get(who)!.size, who).toBeGreaterThan(who === 'board-member' ? 0 : 5);
  expect(heldBack.get('nobody')!.amounts).toBeGreaterThan(10);
});

it('somebody really comes through every door', () => {
  const shut = Object.entries(BY_WHO).flatMap(([door, row]) => (letsSomebodyIn(door, row) ? [] : [door]));
  expect(shut.sort()).toEqual(Object.keys(DONE_ELSEWHERE).sort());
  for (const [door, [file, test, does]] of Object.entries(DONE_ELSEWHERE))
    expect(bodyOfTest(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'), test), door).toContain(does);
});

describe('doors that are the same for everybody', () => {
  it.each(Object.entries(SAME_FOR_EVERYBODY))('%s', { retry: 1 }, async (_, at) => {
    const address = await addressOf(at);
    const plain = await callers.get('nobody')!.get(address);
    expect(plain.status, address).toBe(200);
    isStrict(plain, address);
    const text = await plain.text();
    expect(heldBack.get('nobody')!.on(plainText(text)), address).toEqual([]);
    for (const who of SIGNED_IN) {
      const answer = await callers.get(who)!.get(address);
      expect(answer.headers.getSetCookie(), `${who} ${address}`).toEqual([]);
      expect((await answer.text()) === text, `${who} gets the page of nobody at ${address}`).toBe(true);
    }
  });
});

it('a file that is for who steers is at no address for everybody, whoever asks', async () => {
  expect(await (await callers.get('nobody')!.get(filled('/bestand/{openFile}'))).text()).toBe('Voor iedereen.');
  for (const who of EVERYBODY) {
    const answer = await callers.get(who)!.get(filled('/bestand/{file}'));
    await holds(answer, { status: 404, hides: ['Voor wie stuurt'] }, who);
  }
});

describe('doors by who comes', () => {
  it.each(Object.entries(BY_WHO).filter(([, row]) => row.at !== ''))('%s', async (door, row) => {
    for (const who of EVERYBODY) {
      const answer = await go(who, door, row);
      const wanted = row.for?.[who] ?? row.others;
      const text = await holds(answer, wanted, `${who} at ${door}`);
      if (door.startsWith('GET')) expect(heldBack.get(who)?.on(plainText(text)) ?? [], `${who} at ${door}`).toEqual([]);
      isStrict(answer, `${who} at ${door}`);
      if (!door.includes('[...path]')) expect(answer.headers.get('cache-control'), `${who} at ${door}`).toContain('no-store');
    }
  });

  it('POST /[[lang=lang]]/uitloggen ends the session of whoever it is', async () => {
    for (const who of EVERYBODY) {
      const visitor = await signInAs(site.origin, who);
      const answer = await visitor.post('/uitloggen');
      await holds(answer, BY_WHO['POST /[[lang=lang]]/uitloggen']!.others, who);
      expect(answer.headers.get('clear-site-data'), who).toBe('"storage"');
      expect((await visitor.get('/werk/account')).status, who).toBe(303);
    }
  });

  it('refuses every action that another site sends', async () => {
    const doors = Object.entries(BY_WHO).filter(([door, row]) => door.startsWith('POST') && row.at !== '');
    for (const [door, row] of doors) {
      const answer = await fetch(site.origin + row.at, {
        method: 'POST',
        body: new URLSearchParams(row.fields),
        headers: { origin: 'https://evil.example', cookie: callers.get('administrator')!.cookie() },
        redirect: 'manual',
      });
      expect(answer.status, door).toBe(403);
    }
  });
});

/** Every page of the site at its Dutch address, with somebody who may come there. */
const PAGES: readonly [door: string, who: Who, at: At][] = [
  ...Object.entries(SAME_FOR_EVERYBODY).map(([door, at]) => [door, 'nobody', at] as const),
  ...Object.entries(BY_WHO).map(
    ([door, row]) => [door, EVERYBODY.find((who) => isPage(row.for?.[who] ?? row.others)) ?? 'nobody', row.at] as const,
  ),
]
  .filter(([door, , at]) => door.startsWith('GET') && !/[.][\w[\]]+$|bestand|callback|uitloggen/.test(door) && at !== '')
  .map((page) => [...page]);

describe('every page is there in both languages, with no word of ours in the other', () => {
  it.each(PAGES)('%s', async (door, who, at) => {
    const address = await addressOf(at);
    for (const language of LANGUAGES) {
      const answer = await callers.get(who)!.get(language === 'nl' ? address : `/en${address === '/' ? '' : address}`);
      expect(answer.status, door).toBe(door.includes('[...path]') ? 404 : 200);
      const text = await answer.text();
      expect(text, door).toContain(`<html lang="${language}"`);
      expect({ language, foreign: foreignOn(text, language), nonsense: nonsenseOn(text) }).toEqual({ language, foreign: [], nonsense: [] });
    }
  });
});

describe('what is done at a door', () => {
  it.each(Object.entries(ACTS))('%s', (_, act) => walk(stage, act));
});

describe('what is planted is seen by who may see it, and by nobody else', () => {
  /** Of own figures residents get what the gate lets through, with its period. */
  const hidden = (text: string, who: Who): string[] =>
    plants.on(text, maySee.get(who)!).filter((one) => one !== 'ownFigureValue (open).period');
  const lists = Object.values(KIND_PATHS).map((path) => `${NORTH}/${path}`);
  const sheets = lists.map((list) => `${list}/lijst.xlsx`);
  const ownPages = (): string[] =>
    plants.things.filter(({ programme }) => programme === PROGRAMME).map(({ kind, id }) => `${NORTH}/${KIND_PATHS[kind]}/${id}`);
  const searches = [`/werk/zoeken?zoek=${SEARCHED}`, `${NORTH}/wijzigingen.csv`];

  // Last of all: what follows must not meet it.
  beforeAll(async () => {
    const owner = await stage.person(ELSEWHERE);
    plants = new Plants(workshop.register, { person: owner, areas: ['BU99010101'], indicator: 'distance_large_supermarket_km' });
    for (const programme of [PROGRAMME, await stage.one(`select programme from taking_part where person = $1`, [owner])])
      await plants.plantIn(programme);
    for (const who of EVERYBODY)
      maySee.set(who, await plants.seenBy(who === 'nobody' ? RESIDENT : await workshop.desk.accounts.viewer(await stage.person(who))));
  });

  it('by nobody on a page or in a file for everybody', async () => {
    for (const door of Object.values(SAME_FOR_EVERYBODY)) {
      const at = await addressOf(door);
      const text = await textOf(await callers.get('nobody')!.get(at));
      expect(hidden(text, 'nobody'), at).toEqual([]);
      expect(text, at).not.toContain(ELSEWHERE);
    }
  });

  it('by who accounts, and who decides, at no door of the workspace', async () => {
    for (const who of ['external-reader', 'board-member'] as const)
      for (const [door, { at }] of Object.entries(BY_WHO))
        if (door.startsWith('GET') && at !== '')
          expect(hidden(await textOf(await callers.get(who)!.get(filled(at))), who), `${who} at ${at}`).toEqual([]);
  });

  it('by roles that read least of it, at every list, file and thing of the workspace', async () => {
    // A sheet holds what its list holds, and more.
    const walked = { 'external-reader': [...lists, ...ownPages()], administrator: ownPages(), 'partner-member': [] } as const;
    for (const [who, pages] of Object.entries(walked) as [Who, readonly string[]][]) {
      for (const at of [...pages, ...sheets, ...searches])
        expect(hidden(await textOf(await callers.get(who)!.get(at)), who), `${who} at ${at}`).toEqual([]);
    }
  });

  it('by who searches, whoever it is', async () => {
    for (const who of EVERYBODY) expect(hidden(await textOf(await callers.get(who)!.get(searches[0]!)), who), who).toEqual([]);
  });

  it('on the page of an intervention, which is there where residents may read of it', async () => {
    const statuses: number[] = [];
    for (const { slug } of plants.things.filter(({ kind }) => kind === 'intervention')) {
      const answer = await callers.get('nobody')!.get(`/wat-we-doen/${slug}`);
      // Of what is not there the page says only what was asked.
      const text = (await answer.text()).replaceAll(slug!, '');
      expect(hidden(text, 'nobody'), slug!).toEqual([]);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([404, 200, 404, 200]);
  });

  it('whole by who leads the programme, so that what leaks elsewhere would be found', async () => {
    const manager = 'programme-manager';
    const pages: string[] = [];
    for (const at of ownPages()) pages.push(await textOf(await callers.get(manager)!.get(at)));
    const own = await plants.seenBy(await workshop.desk.accounts.viewer(await stage.person(manager)), PROGRAMME);
    expect(plants.notOn(pages.join('\n'), own)).toEqual([]);
  });
});

function isPage({ status }: Outcome): boolean {
  return status === 200 || status === 404;
}

/** Whether a row gives anybody what they came for: a page, or the way on once something was done. */
function letsSomebodyIn(door: string, { at, others, for: by = {} }: Row): boolean {
  const isIn = ({ status, to = '' }: Outcome) => status < 400 && !to.startsWith('/inloggen');
  const isApart = at === '' || door.includes('[...path]');
  return isApart || EVERYBODY.some((who) => isIn(by[who] ?? others));
}

/** A text of a row with what its names stand for. */
function filled(text: string, who: Who = 'nobody'): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name === 'who' ? who : (names[name] ?? whole)));
}

function go(who: Who, door: string, { at, fields = {} }: Row): Promise<Response> {
  const visitor = callers.get(who)!;
  if (door.startsWith('GET')) return visitor.get(filled(at));
  return visitor.post(at, Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, filled(value, who)])));
}

/** By who they are what each may not see of the register; nobody may see less than an administrator who takes no part. */
async function findHeldBack({ register, desk }: OpenWorkshop): Promise<ReadonlyMap<Who, HeldBack>> {
  const { things } = await register.list({ person: null, isAdministrator: true, takesPart: [] }, 'programme');
  const programmes = things.map(({ id }) => id);
  const all = await inSightOf(register, takingPart('programme-manager', programmes));
  const residents = new HeldBack(all, await inSightOf(register, RESIDENT));
  const accounting = new HeldBack(all, await inSightOf(register, takingPart('external-reader', [PROGRAMME])));
  const ofMember = async (who: Who) => new HeldBack(all, await inSightOf(register, await desk.accounts.viewer(await stage.person(who))));
  return new Map<Who, HeldBack>([
    ['nobody', residents],
    ['external-reader', accounting],
    ...(await Promise.all(MEMBERS.map(async (who) => [who, await ofMember(who)] as const))),
  ]);
}

/** A file at an intervention that everybody reads of. @returns its id */
async function attach(stage: Stage, openTo: OpenTo, text: string): Promise<string> {
  const naam = `Een bestand: ${openTo}`;
  const fields = typed(await stage.form('programme-manager', KLUSPLOEG, '?/bijlage'), { naam, 'voor-wie': openTo });
  await stage.send('programme-manager', { at: `${KLUSPLOEG}?/bijlage`, fields, file: { field: 'bestand', name: 'bestand.txt', text } });
  return stage.one('select id from attachment where name = $1', [naam]);
}

async function holds(answer: Response, { status, to, shows = [], hides = [] }: Outcome, what: string): Promise<string> {
  expect(answer.status, what).toBe(status);
  if (to !== undefined) expect(answer.headers.get('location') ?? '', what).toMatch(new RegExp(`^${to.replaceAll('?', '\\?')}`));
  const text = await textOf(answer);
  for (const one of shows) expect(text, what).toContain(one);
  for (const one of hides) expect(text, what).not.toContain(one);
  return text;
}

/** A page runs and loads what is ours only; a file that somebody gave runs nothing at all. */
function isStrict({ headers }: Response, what: string): void {
  const policy = headers.get('content-security-policy');
  if (policy !== "default-src 'none'; sandbox") expect(policy, what).toBe(STRICT_POLICY);
  else expect(headers.get('content-type'), what).not.toContain('text/html');
}

/** What an answer says; of a workbook, what stands in its cells. */
async function textOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('pdf')) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { texts, artifacts } = readPdf(bytes);
    return [Buffer.from(bytes).toString('latin1'), ...texts, ...artifacts].join('\n');
  }
  if (!type.includes('spreadsheetml')) return answer.text();
  const parts = Object.values(unzipSync(new Uint8Array(await answer.arrayBuffer())));
  return parts.map((part) => strFromU8(part)).join('\n');
}
