import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '#app/app';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { systemClock } from '#base/clock';
import { yearOf } from '#base/period';
import type { Verdict } from '#domain/answer/codes';
import { address } from '#domain/address/address';
import type { VerdictTable } from '#domain/figures/verdicts';
import { areaGap } from '#insight/area/area-gap';
import { areaStatements } from '#insight/area/area-statements';
import { FORBIDDEN_FOR_RESIDENTS } from '#i18n/plain-words';
import { launchBrowser, looksRight, visit } from './browser.ts';
import { looksAtItsPages } from './looked-at-pages.ts';
import { siteToRead } from './server.ts';

/** What a page may say of a stored verdict, and nothing else of these. */
const SAYS: Record<Verdict, string> = {
  closing: 'Het verschil wordt kleiner',
  widening: 'Het verschil wordt groter',
  crossed: 'Eerst was het andersom',
  'no-clear-change': 'We kunnen niet zien of dat verandert.',
  'too-few': 'te weinig metingen',
};
const CLAIMS = ['closing', 'widening', 'crossed'] as const;
/** What is said of a planted slope that can be seen. */
const SAID_OF = { closes: 'closing', widens: 'widening', crosses: 'crossed' } as const;
const AREAS = {
  groningen: ['BU00141000', 'BU00140300', 'GM0014', 'GRN-BEIJUM'],
  demo: [
    'BU99010102',
    'BU99010400',
    'BU99010100',
    'BU99010403',
    'WW-NOORD',
    'GM9901',
    'WK990300',
    'BU99030202',
    'BU99030106',
    'BU99030108',
    'GM9903',
  ],
} as const;
type World = keyof typeof AREAS;
interface Planted {
  type: string;
  truth: 'closes' | 'widens' | 'crosses' | 'stays';
  indicator: string;
  areas: { code: string; name: string }[];
}

let browser: Browser;
const sites = { groningen: siteToRead('groningen'), demo: siteToRead('demo') };
const apps = {} as Record<World, App>;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const world of ['groningen', 'demo'] as const) {
    apps[world] = await openApp(readSettings({ PEIL_DATA: sites[world].folder, PEIL_WORLD: world, PORT: '0' }), systemClock);
  }
});
afterAll(async () => {
  await Promise.all([browser?.close(), ...Object.values(apps).map((app) => app.close())]);
});

async function get(world: World, path: string): Promise<string> {
  const answer = await fetch(sites[world].origin + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

async function areaOf(world: World, code: string) {
  const area = await apps[world].figures.area(code);
  if (!area) throw new Error(`no area ${code} in ${world}`);
  return { area, table: await apps[world].figures.verdictsOf(area.placeId) };
}

/** What is read, without the drawing's own words. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
}

/** Of each figure on an area's page, what is said of it: the words of its theme's first one, or its row. */
function toldPerFigure(html: string): Map<string, string> {
  const told = new Map<string, string>();
  const pieces = [
    ...html.matchAll(/<tr class="utrecht-table__row[\s\S]*?<\/tr>|<div class="figure-lead__words[\s\S]*?figure-lead__drawing/g),
  ];
  for (const [piece] of pieces) {
    const id = /\/cijfer\/([a-z0-9-]+)/.exec(piece)?.[1]?.replaceAll('-', '_');
    if (id) told.set(id, textOf(piece.replace(/<details[\s\S]*?<\/details>/g, '')));
  }
  return told;
}

function claimsIn(text: string): string[] {
  return CLAIMS.filter((verdict) => text.includes(SAYS[verdict]));
}

const verdictOf = (table: VerdictTable, indicator: string) => {
  const row = table.indicator.indexOf(indicator);
  return row < 0 ? null : { verdict: table.verdict[row]!, alone: table.verdictAlone[row]! };
};

describe.each(['groningen', 'demo'] as const)('statements of %s', (world) => {
  it.each(AREAS[world])('%s says of each figure what its stored verdict allows, and nothing else', async (code) => {
    const { area, table } = await areaOf(world, code);
    const told = toldPerFigure(await get(world, address.area(area, 'nl')));
    expect(told.size).toBeGreaterThan(5);
    for (const [id, text] of told) {
      const indicator = apps[world].catalogue.indicator(id)!;
      const stored = verdictOf(table, id);
      const isClaim = stored?.verdict != null && (CLAIMS as readonly string[]).includes(stored.verdict);
      // A survey figure that cannot be told from the average has no difference that could change.
      const isAlike = text.includes('ongeveer gelijk aan het gemiddelde');
      expect(claimsIn(text), `${code} ${id}`).toEqual(isClaim && !isAlike ? [stored!.verdict] : []);
      if (stored?.verdict === 'no-clear-change' && !isAlike) expect(text, id).toContain(SAYS['no-clear-change']);
      if (indicator.direction === 'neutral' || indicator.kind === 'count') {
        expect(text, id).not.toMatch(/of dat verandert|niet getoetst/);
      }
      if (indicator.sampling === 'model') expect(text, id).not.toContain(SAYS['no-clear-change']);
    }
  });
});

describe('the planted gaps of Waterwolde', () => {
  const { planted } = JSON.parse(readFileSync('worlds/demo/truths.json', 'utf8')) as { planted: Planted[] };
  const gaps = planted.filter(({ type }) => type === 'gap').map((one) => ({ ...one, code: one.areas[0]!.code, name: one.areas[0]!.name }));

  it('are of every kind', () => {
    expect(new Set(gaps.map(({ truth }) => truth))).toEqual(new Set(['closes', 'widens', 'crosses', 'stays']));
  });

  // The pages of neighbourhoods, as a resident opens them.
  it.each([
    ['closing', 'BU99010102', 'waterwolde_income_from_work_share'],
    ['widening', 'BU99010403', 'waterwolde_income_from_work_share'],
    ['crossed', 'BU99010400', 'waterwolde_income_from_work_share'],
    ['no-clear-change', 'BU99010100', 'waterwolde_income_from_work_share'],
    ['too-few', 'BU99010102', 'waterwolde_volunteers_share'],
  ] as const)('an area page says %s: %s', async (verdict, code, indicator) => {
    const { area } = await areaOf('demo', code);
    expect(toldPerFigure(await get('demo', address.area(area, 'nl'))).get(indicator)).toContain(SAYS[verdict]);
  });

  it.each(gaps)('$name, $indicator, which $truth, is told as stored and never the other way round', async ({ code, indicator, truth }) => {
    const { area, table } = await areaOf('demo', code);
    const html = await get('demo', address.areaFigure(area, indicator, 'nl'));
    const section = textOf(/<section[^>]*aria-labelledby="verschil"[\s\S]*?<\/section>/.exec(html)![0]);
    const { verdict, alone } = verdictOf(table, indicator)!;
    expect(section).toContain(SAYS[verdict!]);
    expect(claimsIn(section)).toEqual(CLAIMS.filter((one) => one === verdict));
    const opposite = { closes: 'widening', widens: 'closing', crosses: 'closing', stays: null }[truth];
    expect([verdict, alone]).not.toContain(opposite);
    if (truth === 'stays') expect(CLAIMS).not.toContain(verdict);
    // A slope that was planted over ten years or more is seen and said.
    else if (table.n[table.indicator.indexOf(indicator)]! >= 10) expect(verdict).toBe(SAID_OF[truth]);
    // What it would be by itself is told too, apart from what is claimed.
    expect(section.includes('Op zichzelf zou dit een verandering zijn.')).toBe(verdict !== alone);
    expect(section).toMatch(/Ter controle.*\(Theil-Sen\)/);
    expect(section).toMatch(/Samen getoetst: [\d.]+ verschillen/);
  });
});

it.each(AREAS.demo)('%s: the line that is drawn is the one that was judged', async (code) => {
  const { area } = await areaOf('demo', code);
  const { figures, catalogue, world } = apps.demo;
  const told = await areaStatements({ figures, catalogue, world, now: new Date('2026-01-01T00:00:00Z') }, area);
  const tested = Object.values(told.figures).filter(({ statement }) => statement!.record?.slope != null);
  expect(tested.length).toBeGreaterThan(10);
  for (const figure of tested) {
    const { n, slope } = figure.statement!.record!;
    const { years } = areaGap(figure)!;
    expect(years.length).toBe(n);
    const [first, last] = [years[0]!, years.at(-1)!];
    const drawn = (last.fitted!.value - first.fitted!.value) / (yearOf(last.period) - yearOf(first.period));
    expect(drawn, figure.indicator.id).toBeCloseTo(slope!, 7);
  }
});

describe('words', () => {
  it.each(['groningen', 'demo'] as const)('no area page of %s claims more than figures hold', async (world) => {
    const { figures } = apps[world];
    const levels = ['municipality', 'district', 'neighbourhood', 'place', 'programme_area'] as const;
    const within = world === 'demo' ? null : 'GM0014';
    const areas = (await Promise.all(levels.map((level) => figures.areasWithin({ municipality: within, level })))).flat();
    expect(areas.length).toBeGreaterThan(40);
    for (const area of areas) {
      const text = textOf(await get(world, address.area(area, 'nl'))).toLowerCase();
      expect(
        [...FORBIDDEN_FOR_RESIDENTS, 'waarschijnlijk'].filter((word) => text.includes(word)),
        area.name,
      ).toEqual([]);
    }
  });

  it('a page in English says the same in English', async () => {
    const { area } = await areaOf('demo', 'BU99010102');
    const text = textOf(await get('demo', address.area(area, 'en')));
    expect(text).toContain('We cannot see whether that is changing.');
    expect(text).toContain('How do we know?');
    expect(text).not.toMatch(/verandert|Hoe weten we/);
  });
});

const SEEN = [
  ['an area', '/buurten/BU99010102-futenhof'],
  ['an area with changes', '/buurten/BU99030106-spechtenhof'],
  ['one figure of an area', '/buurten/BU99030106-spechtenhof/cijfer/waterwolde-early-school-leavers-share'],
  ['all figures', '/buurten/BU99030106-spechtenhof/cijfers'],
  ['an indicator', '/cijfers/waterwolde-early-school-leavers-share'],
] as const;

describe.each(SEEN)('%s (%s)', (_, path) => {
  it('has no axe violation and does not stick out with all folded open, wide and on a phone', async () => {
    await visit(browser, sites.demo.origin + path, async (page) => {
      await looksRight(page);
    });
  });
});

describe.each([true, false])('with script: %s', (script) => {
  it('a resident reads that a difference changes and who moved, and opens how we know it, up to the method', async () => {
    await visit(
      browser,
      `${sites.demo.origin}/buurten/BU99030106-spechtenhof/cijfer/waterwolde-early-school-leavers-share`,
      async (page) => {
        const section = page.getByRole('region', { name: 'Wordt het verschil groter of kleiner?' });
        await section.getByText('Het verschil wordt groter: Spechtenhof bleef gelijk, de gemeente Kruisdrecht ging vooruit.').waitFor();
        const method = section.getByRole('link', { name: 'Uitleg van de methode' });
        expect(await method.isVisible()).toBe(false);
        await section.getByText('Hoe weten we dit?').first().click();
        await section.getByText('Samen getoetst:').waitFor();
        await section.getByRole('img', { name: /^Jongeren die zonder diploma.*het verschil tussen Spechtenhof/ }).waitFor();
        await method.click();
        await page.waitForURL('**/over/methoden/verschil');
        expect(await page.locator('h1').count()).toBe(1);
      },
      { script },
    );
  });
});

looksAtItsPages();
