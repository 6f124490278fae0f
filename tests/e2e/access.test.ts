import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedId } from '#base/id';
import { doorsInFiles } from '../access/routes.ts';
import type { Outcome, Row } from '../access/row.ts';
import { SAME_FOR_EVERYBODY, type At } from '../access/same-for-everybody.ts';
import { BY_WHO } from '../access/table.ts';
import { EVERYBODY, SIGNED_IN, type Who } from '../access/who.ts';
import { startSite, type TestSite } from './server.ts';
import { signInAs, type Caller } from './sign-in.ts';

let site: TestSite;
const callers = new Map<Who, Caller>();

beforeAll(async () => {
  site = await startSite('demo');
  for (const who of EVERYBODY) callers.set(who, await signInAs(site.origin, who));
});
afterAll(() => site.stop());

async function addressOf(at: At): Promise<string> {
  if (typeof at === 'string') return at;
  const page = await (await callers.get('nobody')!.get(at.on)).text();
  const link = at.link.exec(page)?.[0];
  if (!link) throw new Error(`No link like ${at.link} on ${at.on}`);
  return link.replaceAll('&amp;', '&') + (at.behind ?? '');
}

it('the table names every door of the site, and no other', () => {
  expect([...Object.keys(SAME_FOR_EVERYBODY), ...Object.keys(BY_WHO)].sort()).toEqual(doorsInFiles());
});

describe('doors that are the same for everybody', () => {
  it.each(Object.entries(SAME_FOR_EVERYBODY))('%s', { retry: 1 }, async (_, at) => {
    const address = await addressOf(at);
    const plain = await callers.get('nobody')!.get(address);
    expect(plain.status, address).toBe(200);
    const text = await plain.text();
    for (const who of SIGNED_IN) {
      const answer = await callers.get(who)!.get(address);
      expect(answer.headers.getSetCookie(), `${who} ${address}`).toEqual([]);
      expect((await answer.text()) === text, `${who} gets the page of nobody at ${address}`).toBe(true);
    }
  });
});

describe('doors by who comes', () => {
  it.each(Object.entries(BY_WHO).filter(([, row]) => row.at !== ''))('%s', async (door, row) => {
    for (const who of EVERYBODY) {
      const answer = await go(who, door, row);
      const wanted = row.for?.[who] ?? row.others;
      await holds(answer, wanted, `${who} at ${door}`);
      if (!door.includes('[...path]')) expect(answer.headers.get('cache-control'), `${who} at ${door}`).toContain('no-store');
    }
  });

  it('POST /[[lang=lang]]/uitloggen ends the session of whoever it is', async () => {
    for (const who of EVERYBODY) {
      const visitor = await signInAs(site.origin, who);
      await holds(await visitor.post('/uitloggen'), BY_WHO['POST /[[lang=lang]]/uitloggen']!.others, who);
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

function go(who: Who, door: string, { at, fields = {} }: Row): Promise<Response> {
  const visitor = callers.get(who)!;
  if (door.startsWith('GET')) return visitor.get(at);
  const programme = derivedId('demo', 'programme waterwolde-noord');
  const filled = Object.entries(fields).map(([name, value]) => [name, value.replace('{programme}', programme).replace('{who}', who)]);
  return visitor.post(at, Object.fromEntries(filled) as Record<string, string>);
}

async function holds(answer: Response, { status, to, shows = [], hides = [] }: Outcome, what: string): Promise<void> {
  expect(answer.status, what).toBe(status);
  if (to !== undefined) expect(answer.headers.get('location') ?? '', what).toMatch(new RegExp(`^${to.replaceAll('?', '\\?')}`));
  const text = await answer.text();
  for (const one of shows) expect(text, what).toContain(one);
  for (const one of hides) expect(text, what).not.toContain(one);
}
