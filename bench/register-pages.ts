/**
 * Pages over a register of 500 programmes, 20,000 interventions and 300,000 changes, asked of the site itself: how long
 * each takes, and what it asks of the database. Public pages are made anew each time, as if nobody asked before.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../src/app/settings/settings.ts';
import { signInDemo } from '../src/app/sign-in/demo.ts';
import type { Workshop } from '../src/app/workshop.ts';
import { systemClock } from '../src/base/clock.ts';
import { newId } from '../src/base/id.ts';
import { PROGRESS } from './fill-rows.ts';
import { median, must, percentile, tell, timed } from './report.ts';
import type { Spent } from './serve-register.ts';

const SCRIPT = fileURLToPath(new URL('./serve-register.ts', import.meta.url));
export interface PagesAsked {
  /** A programme of usual size, the largest, and all of them: ids. */
  usual: string;
  largest: string;
  all: readonly string[];
  /** An intervention of the largest. */
  intervention: string;
  /** A meeting of the largest programme. */
  meeting: string;
  /** How many interventions there are in all. */
  interventions: number;
  /** A page of what holds a word in the largest, that is there. */
  later: number;
  times: number;
}

interface Asked {
  name: string;
  path: string;
  /** What a page that tells what it should holds. */
  holds: string;
  /** Null: only told. */
  atMost: number | null;
  cookie?: string;
}

export async function measurePages(settings: Settings, workshop: Workshop, { times, ...asked }: PagesAsked): Promise<void> {
  const few = await signedIn(workshop, [asked.usual, asked.largest]);
  const many = await signedIn(workshop, asked.all);
  const child = fork(SCRIPT, [settings.root, settings.dataFolder]);
  try {
    const [origin] = (await once(child, 'message')) as [string];
    const spent = async (): Promise<Spent> => {
      child.send('spent');
      return ((await once(child, 'message')) as [Spent])[0];
    };
    for (const page of pages(few, many, asked)) await measure(origin, page, times, spent);
    // Not each intervention is for residents: the first that the list leads to is.
    const path = /\/wat-we-doen\/interventie-\d+/.exec((await ask(`${origin}/wat-we-doen`, undefined)).body)?.[0] ?? '/wat-we-doen/none';
    await measure(origin, { name: 'an intervention', path, holds: 'Programma', atMost: null }, times, spent);
    // The last, as the log does not tell of it: one programme holds them all.
    await workshop.execute(
      `begin; set local statement_timeout = 0; update intervention set programme = '${asked.largest}'; commit; analyze intervention`,
    );
    const name = `workbook of ${asked.interventions} interventions`;
    const workbook = { name, path: `/werk/${asked.largest}/interventies/lijst.xlsx`, holds: 'PK', atMost: null, cookie: few };
    await measure(origin, workbook, 2, spent);
  } finally {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  }
}

/** Gives somebody a part in programmes, and lets them in. @returns the cookies to ask with */
async function signedIn({ desk }: Workshop, programmes: readonly string[]): Promise<string> {
  const id = newId(systemClock);
  await desk.accounts.createPerson({
    id,
    name: `Bench ${programmes.length}`,
    mail: `${id}@bench.example`,
    language: 'nl',
    isAdministrator: false,
  });
  for (const programme of programmes)
    await desk.accounts.give(id, { programme, role: 'programme-manager', organisation: null, theme: null }, 'command');
  const visitor = { address: '127.0.0.1', headers: new Headers({ host: '127.0.0.1' }) };
  const { outcome, cookies } = await signInDemo(desk, visitor, id, [id]);
  must(outcome === 'done', 'somebody is signed in');
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

function pages(few: string, many: string, { usual, largest, all, intervention, meeting, later }: Omit<PagesAsked, 'times'>): Asked[] {
  const work = (name: string, path: string, holds: string, atMost: number | null, cookie = few): Asked => ({
    name,
    path: `/werk${path}`,
    holds,
    atMost,
    cookie,
  });
  const open = (name: string, path: string, holds: string): Asked => ({ name, path, holds, atMost: null });
  const list = `/${largest}/interventies`;
  return [
    work('start of two programmes', '', 'Programma 1 ', null),
    work(`start of all ${all.length}`, '', 'Programma 1 ', null, many),
    work('start of a usual programme', `/${usual}`, 'Interventie', null),
    work('start of the largest programme', `/${largest}`, 'Interventie', null),
    work('list', list, 'blad=2', 150),
    work('list, narrowed and in another order', `${list}?state=running&volgorde=-begins`, 'blad=2', 150),
    work('list, a later page of what holds a word', `${list}?zoek=huis&blad=${later}`, `blad=${later + 1}`, 150),
    work('form of an intervention', `${list}/${intervention}`, PROGRESS, null),
    work('list of actions', `/${largest}/acties`, 'blad=2', 150),
    work('list of budget lines', `/${largest}/begrotingsposten`, 'blad=2', 150),
    work('list of objectives', `/${largest}/doelen`, 'blad=2', 150),
    work('money of a usual programme', `/${usual}/geld`, '<table', 150),
    work('money of the largest programme', `/${largest}/geld`, '<table', 150),
    work('synergy of a usual programme', `/${usual}/samenhang`, '<table', null),
    work('synergy of the largest programme', `/${largest}/samenhang`, '<main', null),
    work('chain of a usual programme', `/${usual}/keten`, '<main', null),
    work('chain of the largest programme', `/${largest}/keten`, '<main', null),
    work('checks of the largest programme', `/${largest}/vinkjes/overzicht`, '<main', null),
    work('execution of the largest programme', `/${largest}/uitvoering`, '<main', null),
    work('grants of the largest programme', `/${largest}/geld/subsidies`, '<main', null),
    work('partners of the largest programme', `/${largest}/partners/overzicht`, '<main', null),
    work('meetings of the largest programme', `/${largest}/overleg`, '<main', null),
    work('all lists of the largest programme', `/${largest}/lijsten`, '<main', 150),
    work('changes', `/${largest}/wijzigingen`, 'blad=2', 150),
    work('empty form', `${list}/nieuw`, '<form', null),
    work('board of linkages, with suggestions', `/${largest}/koppelkansen/bord`, 'Samen 1', 1_000),
    work('pack of a meeting', `/${largest}/overleg/${meeting}`, 'Doorgaan', null),
    work('pack of a meeting, as a PDF', `/${largest}/overleg/${meeting}/stukken.pdf`, '%PDF', null),
    work('all changes, as a file', `/${largest}/wijzigingen.csv`, 'Interventie', null),
    work('workbook of the largest programme', `${list}/lijst.xlsx`, 'PK', null),
    work('search', '/zoeken?zoek=school', '<mark', 100),
    work('search in all programmes', '/zoeken?zoek=energie', '<mark', 100, many),
    open('what we do', '/wat-we-doen', 'blad=2'),
    open('what we do, with a word', '/wat-we-doen?zoek=school', 'wat-we-doen/interventie-'),
    open('programmes', '/programmas', 'blad=2'),
    open('who takes part', '/wie-doet-mee', 'Wie doet mee'),
    open('a programme', `/programmas/programma-2`, 'Programma 2 '),
  ];
}

async function measure(
  origin: string,
  { name, path, holds, atMost, cookie }: Asked,
  times: number,
  spent: () => Promise<Spent>,
): Promise<void> {
  const taken: number[] = [];
  const asking: Spent[] = [];
  let bytes = 0;
  for (let time = -3; time < times; time += 1) {
    const before = await spent();
    const { ms, value } = await timed(() => ask(`${origin}${path}${path.includes('?') ? '&' : '?'}keer=${time}`, cookie));
    const after = await spent();
    must(value.status === 200 && value.body.includes(holds), `${path} is the page it should be, and not ${value.status}`);
    bytes = value.body.length;
    if (time < 0) continue;
    taken.push(ms);
    asking.push({ statements: after.statements - before.statements, processor: after.processor - before.processor });
  }
  const label = `register: page, ${name}`;
  tell(`${label}, p50`, median(taken), 'ms');
  tell(`${label}, p95`, percentile(taken, 0.95), 'ms', atMost === null ? null : { atMost });
  tell(`${label}, statements`, median(asking.map(({ statements }) => statements)), 'statements');
  tell(`${label}, processor`, median(asking.map(({ processor }) => processor)), 'ms');
  tell(`${label}, weight`, bytes / 1000, 'kB');
}

async function ask(url: string, cookie: string | undefined): Promise<{ status: number; body: string }> {
  const answer = await fetch(url, { headers: { accept: 'text/html', ...(cookie && { cookie }) }, redirect: 'manual' });
  return { status: answer.status, body: await answer.text() };
}
