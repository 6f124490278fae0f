import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedId } from '#base/id';
import { areasIn } from '../../tools/waterwolde/areas.ts';
import { toCsv, type Cell } from '../../tools/waterwolde/cell.ts';
import { HELP_COLUMNS, HELP_YEARS, helpCells } from '../../tools/waterwolde/help-table.ts';
import { makeModel } from '../../tools/waterwolde/model.ts';
import { seededChance } from '../../tools/waterwolde/random.ts';
import { SEED } from '../../tools/waterwolde/waterwolde.ts';
import { ownFiguresOf } from '../../tools/waterwolde/programme/work.ts';
import { laidTogether, ownFiguresOn, type OwnFigureTruth } from '../gate/own-figures-seen.ts';
import { breakNumbers, type ReaderCell } from '../gate/reader-attack.ts';
import { startSite, type TestSite } from './server.ts';
import { signInAs } from './sign-in.ts';

/**
 * The gate, from outside: what a reader can fetch of the municipality's own counts, in two states of the site (the
 * counts to 2023; then a second edition that mends 2023 and adds 2024), is given to an attacker who knows all totals.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const model = makeModel(seededChance(SEED));
const EDITIONS = [helpCells(model), helpCells(model, [2022, 2023, 2024], [2023])];
const COUNTS = HELP_COLUMNS.slice(0, 3);
const SHARE = HELP_COLUMNS[3]![1];
/** Interventions with own figures of few people: how they are called in addresses and in the world's files. */
const COUNTED = { 'een-jaar-samen-op-pad': 'samen-op-pad', 'de-klusploeg': 'klusploeg', 'taal-aan-tafel': 'taal-aan-tafel' } as const;
/** What is mended between the two states, by figure and year: small numbers grow, and one that was shown becomes small. */
const MENDED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Deelnemers die werk of een opleiding vonden': { '2022': 12 },
  'Deelnemers die betaald werk vonden': { '2021': 9, '2024': 2 },
  'Deelnemers die een taalniveau hoger kwamen': { '2022': 3, '2023': 24 },
};
const LEVELS = ['municipality', 'district', 'neighbourhood', 'place', 'programme_area'];

interface Row {
  indicator: string;
  gebiedcode: string;
  gebied: string;
  periode: string;
  waarde: string;
  status: string;
}
interface State {
  rows: Row[];
  /** Every text that was fetched, by address. */
  texts: Map<string, string>;
}

let site: TestSite;
const states: State[] = [];
/** Pages of interventions, by name in addresses, in both states. */
const doings: Map<string, string>[] = [];

beforeAll(async () => {
  site = await startSite('demo');
  states.push(await collect());
  doings.push(await collectDoings());
  await mendOwnFigures();
  const folder = mkdtempSync(join(tmpdir(), 'peil-gate-'));
  const file = join(folder, 'WATERWOLDE-HULP.csv');
  writeFileSync(file, toCsv(EDITIONS[1]!));
  await promisify(execFile)(join(ROOT, 'bin', 'peil'), ['import', file, '--mapping', 'waterwolde'], {
    env: { ...process.env, PEIL_WORLD: 'demo', PEIL_DATA: site.folder },
  });
  rmSync(folder, { recursive: true });
  // The server looks for a newer state once a second.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  states.push(await collect());
  doings.push(await collectDoings());
}, 240_000);
afterAll(() => site?.stop());

async function get(path: string): Promise<Response> {
  const answer = await fetch(site.origin + path);
  expect([200, 404], path).toContain(answer.status);
  return answer;
}

/** Everything that tells of the counts: pages, tables, charts, maps, downloads, typing help, sources; both languages. */
async function collect(): Promise<State> {
  const texts = new Map<string, string>();
  const rows: Row[] = [];
  const text = async (path: string): Promise<string> => {
    const body = await (await get(path)).text();
    texts.set(path, body);
    return body;
  };
  const slugs = HELP_COLUMNS.map(([, id]) => id.replaceAll('_', '-'));
  for (const slug of slugs) {
    for (const level of LEVELS) {
      const query = `?gemeente=GM9901&niveau=${level}`;
      rows.push(...parse(await text(`/cijfers/${slug}/tabel.csv${query}`)));
      for (const year of [...HELP_YEARS, 2024]) await text(`/cijfers/${slug}${query}&periode=${year}`);
      await text(`/en/cijfers/${slug}${query}`);
    }
    const xlsx = await (await get(`/cijfers/${slug}/tabel.xlsx?gemeente=GM9901&niveau=neighbourhood`)).arrayBuffer();
    const sheet = read(new Uint8Array(xlsx)).Sheets;
    rows.push(
      ...Object.values(sheet)
        .flatMap((one) => utils.sheet_to_json<Record<string, unknown>>(one))
        .filter((row) => 'waarde' in row || 'status' in row)
        .map(asRow),
    );
  }
  for (const { code, level } of areasIn(2024).filter(({ code }) => /^(BU|WK|GM)9901/.test(code))) {
    const slug = (await (await get(`/buurten/${code}`)).url).split('/').at(-1)!;
    rows.push(...parse(await text(`/buurten/${slug}/cijfers.csv`)));
    await text(`/buurten/${slug}/cijfers?jaren=alle`);
    if (level !== 'neighbourhood' || code.startsWith('BU990100')) {
      await text(`/buurten/${slug}`);
      await text(`/en/buurten/${slug}`);
      for (const one of slugs) await text(`/buurten/${slug}/cijfer/${one}`);
    }
  }
  for (const path of ['/', '/bronnen', '/bronnen/WATERWOLDE-HULP', '/buurten/suggesties.json', '/wat-we-niet-weten', '/cijfers'])
    await text(path);
  for (const release of readdirSync(join(site.folder, 'demo', 'releases')).filter((name) => name.startsWith('WATERWOLDE-HULP')))
    await text(`/bronnen/WATERWOLDE-HULP/${release}`);
  return { rows: rows.filter(({ indicator }) => HELP_COLUMNS.some(([, id]) => id === indicator)), texts };
}

async function collectDoings(): Promise<Map<string, string>> {
  const pages = Object.keys(COUNTED).map(async (slug) => [slug, await (await get(`/wat-we-doen/${slug}`)).text()] as const);
  return new Map(await Promise.all(pages));
}

/** Types the mended numbers in the form of each intervention, as its manager does. */
async function mendOwnFigures(): Promise<void> {
  const manager = await signInAs(site.origin, 'programme-manager');
  for (const [slug, key] of Object.entries(COUNTED)) {
    const id = derivedId('demo', `intervention waterwolde-noord ${key}`);
    const thing = `/werk/waterwolde-noord-samen-op-koers/interventies/${id}`;
    const form = await (await manager.get(`${thing}/eigen-cijfers`)).text();
    const fields: Record<string, string> = {};
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const [name, value = ''] = ['name', 'value'].map((one) => new RegExp(` ${one}="([^"]*)"`).exec(tag)?.[1]);
      if (name) fields[name] = value;
      const [, figure = '', year = ''] = /aria-label="Hoeveel: ([^"]*), (\d{4})"/.exec(tag) ?? [];
      const mended = MENDED[figure]?.[year];
      if (name && mended !== undefined) fields[name] = String(mended);
    }
    expect((await manager.post(`${thing}/eigen-cijfers`, fields)).status, slug).toBe(303);
  }
}

/** What is true of the own figures of an intervention, by name, of the years that are over. */
function ownTruths(key: string, mended: boolean): Map<string, OwnFigureTruth> {
  const { ownFigure, ownFigureValue } = ownFiguresOf(new Set([key]));
  return new Map(
    ownFigure
      .filter(({ counts }) => counts === 'people')
      .map(({ key: figure, name }) => {
        const values = ownFigureValue.filter((one) => one.figure === figure && Number(one.period) < new Date().getFullYear());
        const change = mended ? (MENDED[String(name)] ?? {}) : {};
        const rows = values.map(({ period, value, base }) => {
          const now = { value: change[String(period)] ?? Number(value), base: base === undefined ? null : Number(base) };
          return [String(period), now] as const;
        });
        return [String(name), new Map(rows)] as const;
      }),
  );
}

function parse(csv: string): Row[] {
  return Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

function asRow(row: Record<string, unknown>): Row {
  const text = (key: string): string => String(row[key] ?? '');
  return {
    indicator: text('indicator'),
    gebiedcode: text('gebiedcode'),
    gebied: text('gebied'),
    periode: text('periode'),
    waarde: text('waarde'),
    status: text('status'),
  };
}

/** True counts by `column code year`. */
function truthOf(cells: readonly Cell[]): Map<string, number> {
  return new Map(cells.map(({ column, area, year, value }) => [`${column} ${area.code} ${year}`, Number(value)]));
}

/** What each edition truly says, seen by a reader who has both; what did not change is one number. */
function readerKnows(editions: readonly { truth: ReadonlyMap<string, number>; seen: (key: string) => number | null }[]) {
  const cells = new Map<string, ReaderCell>();
  const name = (edition: number, key: string): string =>
    edition === 1 && editions[0]!.truth.get(key) === editions[1]!.truth.get(key) ? `0 ${key}` : `${edition} ${key}`;
  const relations: { total: string; parts: string[] }[] = [];
  editions.forEach(({ truth, seen }, edition) => {
    for (const [key, value] of truth) {
      const [column = '', code = '', year = ''] = key.split(' ');
      if (column === 'schuldhulp_pct') continue;
      const id = name(edition, key);
      const most = column === 'schuldhulp' ? householdsOf(code, Number(year)) : null;
      cells.set(id, { id, seen: seen(key) ?? cells.get(id)?.seen ?? null, truth: value, most });
      const add = (total: string, parts: string[]): void =>
        void relations.push({ total: name(edition, total), parts: parts.map((part) => name(edition, part)) });
      if (column === 'schuldhulp') add(key, [`schuldhulp_nieuw ${code} ${year}`, `schuldhulp_langer ${code} ${year}`]);
      const below = areasIn(Number(year)).map((area) => area.code);
      const parts = code.startsWith('GM')
        ? below.filter((one) => one.startsWith('WK9901'))
        : code.startsWith('WK')
          ? below.filter((one) => one.startsWith(`BU${code.slice(2)}`))
          : [];
      if (parts.length > 0)
        add(
          key,
          parts.map((part) => `${column} ${part} ${year}`),
        );
    }
  });
  return { cells: [...cells.values()], relations };
}

/** Households as they are published: to five below the municipality. */
function householdsOf(code: string, year: number): number {
  const area = areasIn(year).find((one) => one.code === code)!;
  const households = area.leaves.reduce((sum, leaf) => sum + model.people(leaf, year).households.reduce((a, b) => a + b, 0), 0);
  return area.level === 'municipality' ? households : Math.round(households / 5) * 5;
}

/** Numbers that were shown in a state: by count, code and year; every place that shows one must agree. */
function seenIn({ rows }: State): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { indicator, gebiedcode, periode, waarde } of rows) {
    const column = COUNTS.find(([, id]) => id === indicator)?.[0];
    if (column && waarde !== '') seen.set(`${column} ${gebiedcode} ${periode}`, Number(waarde.replace(',', '.')));
  }
  return seen;
}

describe('the gate, seen from outside', () => {
  it('shows no small number, and hides with one mark', () => {
    expect(states.map(({ rows }) => rows.length > 1000)).toEqual([true, true]);
    for (const [key, value] of states.flatMap((state) => [...seenIn(state)])) expect(value > 0 && value < 5, key).toBe(false);
    const marks = new Set(states.flatMap(({ rows }) => rows.filter(({ waarde }) => waarde === '').map(({ status }) => status)));
    expect([...marks]).toEqual(['suppressed']);
  });

  it('shows a share only beside its count, for own areas too', () => {
    for (const state of states) {
      const counts = seenIn(state);
      for (const { indicator, gebiedcode, periode, waarde } of state.rows)
        if (indicator === SHARE && waarde !== '' && /^(BU|WK|GM)/.test(gebiedcode))
          expect(counts.has(`schuldhulp ${gebiedcode} ${periode}`), `${gebiedcode} ${periode}`).toBe(true);
    }
  });

  it('leaves an attacker who has both states no hidden number and no range that is too narrow', async () => {
    const [before, after] = states.map(seenIn) as [Map<string, number>, Map<string, number>];
    const truths = EDITIONS.map(truthOf) as [Map<string, number>, Map<string, number>];
    const editions = [
      { truth: truths[0], seen: (key: string) => before.get(key) ?? null },
      // Where the second edition hides a number, the site keeps showing that of the first.
      { truth: truths[1], seen: (key: string) => (after.get(key) === truths[1].get(key) ? (after.get(key) ?? null) : null) },
    ];
    for (const [key, value] of before) if (/ (BU|WK|GM)/.test(key)) expect(value, key).toBe(truths[0].get(key));
    const { cells, relations } = readerKnows(editions);
    expect(cells.filter(({ seen }) => seen === null).length).toBeGreaterThan(100);
    expect(await breakNumbers(cells, relations)).toEqual([]);
  }, 120_000);

  it('names a hidden number in no row, chart, map or alternative text of its area', () => {
    const truths = EDITIONS.map(truthOf);
    const names = new Map(areasIn(2024).map(({ code, name }) => [code, name]));
    states.forEach(({ texts, rows }, state) => {
      const hidden = rows.filter(({ waarde, indicator }) => waarde === '' && indicator === COUNTS[0]![1]);
      for (const { gebiedcode, periode } of hidden) {
        const page = texts.get(`/cijfers/${COUNTS[0]![1].replaceAll('_', '-')}?gemeente=GM9901&niveau=neighbourhood&periode=${periode}`);
        const name = names.get(gebiedcode);
        const truth =
          truths[Math.min(state, 1)]!.get(`schuldhulp ${gebiedcode} ${periode}`) ?? truths[0]!.get(`schuldhulp ${gebiedcode} ${periode}`);
        if (!page || !name || truth === undefined) continue;
        for (const piece of piecesWith(page, name)) expect(numbersIn(piece), `${name} ${periode}: ${piece}`).not.toContain(truth);
      }
    });
  });

  it('shows no small own figure of an intervention, and both states together give none away', async () => {
    const hidden: string[] = [];
    for (const [slug, key] of Object.entries(COUNTED)) {
      const seen = doings.map((pages) => ownFiguresOn(pages.get(slug)!));
      const truths = [ownTruths(key, false), ownTruths(key, true)];
      for (const name of truths[0]!.keys()) {
        const both = seen.map((one, at) => ({ seen: one.get(name)!, truth: truths[at]!.get(name)! }));
        for (const { seen: one } of both) for (const value of one.values.values()) expect(value > 0 && value < 5, name).toBe(false);
        const { cells, relations } = laidTogether(both);
        const shownRest = cells.filter(({ id, seen: rest }) => id.includes(' not ') && rest !== null && rest > 0 && rest < 5);
        expect(shownRest, name).toEqual([]);
        hidden.push(...cells.filter((cell) => cell.seen === null && cell.truth > 0 && cell.truth < 5).map(({ id }) => `${name} ${id}`));
        expect(await breakNumbers(cells, relations), name).toEqual([]);
      }
    }
    expect(hidden.length).toBeGreaterThan(5);
    for (const [state, pages] of doings.entries())
      for (const [slug, key] of Object.entries(COUNTED)) {
        const seen = ownFiguresOn(pages.get(slug)!);
        const isHeldBack = [...ownTruths(key, state === 1)].some(([name, truth]) =>
          [...truth.keys()].some((period) => !seen.get(name)!.values.has(period)),
        );
        expect(pages.get(slug)!.includes('te weinig mensen om te laten zien'), `${slug}, state ${state}`).toBe(isHeldBack);
      }
  });

  it('keeps the true numbers nowhere in its data folder', () => {
    const manifests = readdirSync(join(site.folder, 'demo', 'releases')).filter((name) => name.startsWith('WATERWOLDE-HULP'));
    expect(manifests).toHaveLength(2);
    for (const name of manifests) {
      const manifest = JSON.parse(readFileSync(join(site.folder, 'demo', 'releases', name, 'manifest.json'), 'utf8')) as {
        counts: { missing: Record<string, number> };
        measureCounts: unknown;
      };
      expect(manifest.counts.missing['suppressed']).toBeGreaterThan(50);
    }
  });

  it('would be broken where only small numbers are hidden: the same attacker computes them', async () => {
    const truth = truthOf(EDITIONS[0]!);
    const weak = { truth, seen: (key: string) => (truth.get(key)! > 0 && truth.get(key)! < 5 ? null : truth.get(key)!) };
    const { cells, relations } = readerKnows([weak]);
    const broken = await breakNumbers(cells, relations);
    expect(broken.length).toBeGreaterThan(20);
    expect(broken.some(({ truth: value, range: [least, most] }) => least === value && most === value)).toBe(true);
  });
});

/** Rows, titles, labels and texts of a page that name an area. */
function piecesWith(page: string, name: string): string[] {
  const pieces = [
    ...page.matchAll(/<(tr|li|title|text|p|desc|option)\b[^>]*>[\s\S]*?<\/\1>|(?:aria-label|alt|title|data-[\w-]+)="[^"]*"/g),
  ].map(([piece]) => piece);
  return pieces.map((piece) => piece.replace(/<[^>]*>/g, ' ')).filter((piece) => piece.includes(name));
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\w.])\d+(?:[.,]\d+)?(?![\w])/g)].map(([number]) => Number(number.replace(',', '.')));
}
