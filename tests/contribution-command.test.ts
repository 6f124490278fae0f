/** `peil contribution` on the invented world, where it is known what is true, and on the real one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '#app/open-app';
import type { App } from '#app/app';
import { askContribution, registerContribution } from '#app/questions/contribution';
import { readSettings } from '#app/settings/read-settings';
import { fixedClock } from '#base/clock';
import type { AreaShape, AreaShapes } from '#domain/geometry/geometry';
import type { Seen } from '#domain/register/register';
import { residentSentence } from '#i18n/contribution/sentences';
import { didItHelp } from '#insight/contribution/did-it-help';
import truths from '../worlds/demo/truths.json' with { type: 'json' };
import { COMMANDS } from '../src/cli/commands.ts';
import { run } from '../src/cli/run.ts';
import { worldThings } from './filled-register.ts';
import { copyOfWorld } from './filled-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'peil-contribution-'));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { PEIL_DATA: join(folder, 'var') };

/** Runs `peil contribution` as a user on a day. */
async function ask(line: readonly string[], { world = 'demo', day = '2026-11-22' } = {}) {
  let stdout = '';
  let stderr = '';
  const code = await run(['contribution', '--world', world, ...line], COMMANDS, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    clock: fixedClock(`${day}T12:00:00Z`),
    env,
    readInput: async () => '',
    folder,
    stopped: Promise.resolve(),
    stepAside: () => undefined,
  });
  return { code, stdout, stderr };
}

async function json(line: readonly string[], options = {}) {
  const { stdout, stderr } = await ask([...line, '--json'], options);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const EFFECT = ['--area', 'Meerkoetbuurt,Reigersveld,Futenhof,Snippenwaard', '--indicator', 'bijstand_share_15_plus', '--start', '2019'];
const NULL = ['--area', 'Bremkwartier,Gagelbuurt', '--indicator', 'crime_vandalism_per_1000', '--start', '2018'];
const SMALL = ['--area', 'Bremkwartier', '--indicator', 'waterwolde_long_social_assistance_share', '--start', '2020'];
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const planted = (id: string) => truths.planted.find((plant) => plant.id === id) as unknown as { size: number; comparisonAreas: string[] };

// Both worlds bring their figures; loading them is no part of what is tested.
beforeAll(async () => {
  for (const world of ['demo', 'groningen'] as const) await copyOfWorld(world, env.PEIL_DATA);
}, 240_000);

describe('peil contribution on what was planted', () => {
  it('finds the planted effect by name, by the written criteria, and claims it', async () => {
    const found = await json(EFFECT);
    const { size, comparisonAreas } = planted('effect-bijstand');
    expect(found).toMatchObject({
      schemaVersion: 1,
      rung: 4,
      claim: 'effect',
      notHigher: [],
      start: 2019,
      indicator: 'bijstand_share_15_plus',
    });
    expect(found.answer).toMatchObject({ status: 'ok', method: { id: 'contribution', version: 2 }, source: { periods: ['2010', '2024'] } });
    expect(found.answer.source.releases).toHaveLength(1);
    const { lower, upper } = found.answer.interval;
    expect([lower < size, size < upper, upper < 0]).toEqual([true, true, true]);
    expect(codes(found.comparison.chosen)).toEqual(comparisonAreas);
    const weights = Object.values(found.answer.detail.panel.weights as Record<string, number>);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    expect(codes(found.answer.warnings)).toContain('not-preregistered');
    const applied = found.comparison.criteria.filter((one: { applied: boolean }) => one.applied);
    expect(found.comparison.considered - applied.reduce((sum: number, one: { dropped: number }) => sum + one.dropped, 0)).toBe(
      comparisonAreas.length,
    );
  });

  it('says so to residents and partners, with weights, criteria, course and sources', async () => {
    const { stdout } = await ask([...EFFECT, '--name', 'het buurtwerk']);
    expect(stdout).toContain(
      'Voor bewoners: Het gaat beter dan in wijken die hierop lijken. Het buurtwerk heeft daar waarschijnlijk aan meegeholpen.',
    );
    expect(stdout).toMatch(/Voor partners: .*procentpunt \(95%: \u2212[\d,]+ tot \u2212[\d,]+\)/);
    expect(stdout).toMatch(/Populierenhoek +BU99010403 +Waterwolde +0,\d{3}/);
    expect(stdout).toContain('even stedelijk: niet toegepast');
    expect(stdout).toMatch(/heeft 48 tot 89% woningen van een corporatie \(2018\) +24/);
    expect(stdout).toMatch(/plaats 1 van 501/);
    expect(stdout).toContain('Leveringen: WATERWOLDE-WERK-');
    expect(stdout).not.toMatch(/undefined|NaN|null|bewezen|dankzij/);
    const english = (await ask([...EFFECT, '--lang', 'en'])).stdout;
    expect(english).toContain('For residents: It goes better than in neighbourhoods like this one. The programme probably helped.');
    expect(english).not.toMatch(/undefined|NaN|null/);
  });

  it('does not claim the null', async () => {
    const found = await json(NULL);
    expect(found).toMatchObject({ rung: 4, claim: 'inconclusive' });
    const { lower, upper } = found.answer.interval;
    expect([lower < 0, upper > 0]).toEqual([true, true]);
    expect((await ask(NULL)).stdout).toContain('Voor bewoners: Of de aanpak hierbij helpt, weten we niet.');
    // With a promise large enough to be seen, 'no sign of it' may be said.
    expect(await json([...NULL, '--promised', '-4'])).toMatchObject({ claim: 'no-evidence' });
  });

  it('refuses beforehand what is too small to see, and says what to show instead', async () => {
    const reach = ['--promised', '-11,1', '--reached', '40/2200'];
    const found = await json([...SMALL, ...reach]);
    expect(found).toMatchObject({
      rung: 0,
      claim: 'refused',
      answer: { status: 'refused', reasons: [{ code: 'effect-too-small-to-see' }] },
    });
    const { stdout } = await ask([...SMALL, ...reach]);
    expect(stdout).toContain('Dit werk is te klein om in het cijfer van de hele wijk te zien.');
    expect(stdout).toContain('Laat in plaats daarvan zien wat er is gedaan');
  });

  it('takes the neighbourhoods of a programme area together, and leaves out who is named', async () => {
    const found = await json(['--area', 'WW-NOORD', ...EFFECT.slice(2), '--without', 'Kruisdrecht-Zuid']);
    expect(found.treated).toHaveLength(6);
    expect(codes(found.comparison.chosen).some((code) => code.startsWith('BU990302'))).toBe(false);
    expect(found.comparison.criteria.find(({ id }: { id: string }) => id === 'not-left-out')).toMatchObject({ applied: true, dropped: 9 });
  });

  it('says of a narrow pool that there are too few areas, and takes a lower rung', async () => {
    const found = await json([...EFFECT, '--pool', 'municipality']);
    expect(found.notHigher[0]).toMatchObject({ rung: 4, reasons: [{ code: 'too-few-comparisons', params: { n: 4, needed: 20 } }] });
    const { stdout } = await ask([...EFFECT, '--pool', 'municipality']);
    expect(stdout).toContain('Niet trede 4: er zijn 4 gebieden om mee te vergelijken; nodig zijn er 20. Laad cijfers van meer gebieden in');
  });

  it('refuses across a merger, in words and with what would make it possible', async () => {
    const line = ['--area', 'GM9901', '--indicator', 'bijstand_share_15_plus', '--start', '2021'];
    const found = await json(line);
    expect(found.answer).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'unresolved-break', params: { years: ['2019'], n: 2, needed: 5 } }],
    });
    expect((await ask(line)).stdout).toContain('Met cijfers die zijn omgerekend naar één grens of telling kan het wel.');
  });

  it('leaves out whoever lies beside it by the borders that are loaded, by place and not by code', async () => {
    const app = await openApp(readSettings(env, { world: 'demo' }), fixedClock('2026-11-22T12:00:00Z'));
    const square = (code: string, x: number): AreaShape => ({
      code,
      name: code,
      geometry: { type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] }, // prettier-ignore
    });
    const row = ['BU99010100', 'BU99010101', 'BU99010102', 'BU99010103', 'BU99010403', 'BU99010202'].map(square);
    const borders = (year: number): AreaShapes => ({
      scheme: 'cbs',
      level: 'neighbourhood',
      divisionYear: year,
      attribution: '',
      shapes: row,
    });
    const [area, indicator, start] = [EFFECT[1]!, EFFECT[3]!, EFFECT[5]!];
    const asked = async (year: number) => {
      const { comparison } = await askContribution({ ...app, shapes: async () => borders(year) }, { area, indicator, start }, folder);
      return comparison.criteria.find(({ id }) => id === 'not-adjacent');
    };
    try {
      expect(await asked(2024)).toMatchObject({ by: 'borders', dropped: 1 });
      // Borders of a year in which nothing is known of these areas tell nothing.
      expect(await asked(1990)).toMatchObject({ by: 'district', dropped: 0 });
    } finally {
      await app.close();
    }
  });

  it('says that the pool comes from an incomplete release', async () => {
    const app = await openApp(readSettings(env, { world: 'demo' }), fixedClock('2026-11-22T12:00:00Z'));
    try {
      const { figures } = app;
      const cutOff = new Proxy(figures, {
        get: (own, name) => {
          const value: unknown = Reflect.get(own, name, own);
          if (name === 'release') return async (id: string) => ({ ...(await figures.release(id))!, complete: false });
          return typeof value === 'function' ? (value.bind(own) as unknown) : value;
        },
      });
      const [area, indicator, start] = [EFFECT[1]!, EFFECT[3]!, EFFECT[5]!];
      const { answer } = await askContribution({ ...app, figures: cutOff }, { area, indicator, start }, folder);
      expect(codes(answer.warnings)).toContain('incomplete-release');
    } finally {
      await app.close();
    }
  });
});

describe('peil contribution --register', () => {
  const registrations = join(env.PEIL_DATA, 'demo', 'registrations');

  it('writes the plan down with its moment and hash, shows no outcome, and is held against later', async () => {
    const plan = [...EFFECT, '--name', 'Buurtwerk', '--promised', '-2'];
    const { stdout, code } = await ask([...plan, '--register'], { day: '2018-06-01' });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Voor bewoners|95%|Met het werk/);
    const [file] = readdirSync(registrations);
    const kept = JSON.parse(readFileSync(join(registrations, file!), 'utf8'));
    expect(kept).toMatchObject({ registeredAt: '2018-06-01T12:00:00.000Z', plan: { start: 2019, promised: -2, method: 'contribution 2' } });
    expect(stdout).toContain(kept.hash);

    const held = await json([...EFFECT, '--registration', kept.hash.slice(0, 12)]);
    expect(held).toMatchObject({ claim: 'effect', promised: -2, name: 'Buurtwerk', comparison: { from: 'registration' } });
    expect(held.registration).toMatchObject({ intact: true, beforeLooking: true, deviations: [] });
    expect(codes(held.answer.warnings)).not.toContain('not-preregistered');

    const other = await json([...EFFECT.slice(0, 5), '2018', '--without', 'Populierenhoek', '--registration', join(registrations, file!)]);
    expect(other.registration.deviations.map(({ part }: { part: string }) => part)).toEqual(['comparisonAreas', 'start']);
    expect(other.answer.warnings).toContainEqual({ code: 'chosen-after-looking', params: { parts: ['comparisonAreas', 'start'] } });
  });

  it('sees a file that was tampered with, and a registration that came too late', async () => {
    const [file] = readdirSync(registrations);
    const kept = JSON.parse(readFileSync(join(registrations, file!), 'utf8'));
    writeFileSync(join(folder, 'tampered.json'), JSON.stringify({ ...kept, plan: { ...kept.plan, promised: -0.5 } }));
    const tampered = await ask([...EFFECT, '--registration', 'tampered.json']);
    expect(tampered.stdout).toContain('het kenmerk klopt niet meer');
    await ask([...NULL, '--register']);
    const late = readdirSync(registrations).find((name) => name.startsWith('2026'));
    const found = await json([...NULL, '--registration', late!]);
    expect(found.registration.beforeLooking).toBe(false);
    expect(codes(found.answer.warnings)).toContain('not-preregistered');
  });

  it('registers a start that lies ahead, which cannot be asked yet', async () => {
    const ahead = [...EFFECT.slice(0, 5), '2027'];
    expect((await ask([...ahead, '--register'])).code).toBe(0);
    expect(await ask(ahead)).toMatchObject({ code: 1, stderr: expect.stringContaining('gaan tot en met 2024') });
  });
});

describe('the registered questions of Waterwolde', () => {
  let app: App;
  const things = worldThings('demo');
  const kept = things.filter(({ kind }) => kind === 'registration').map((thing) => ({ ...thing, withdrawnAt: null }) as never as Question);
  type Question = Seen<'registration'>;
  const questionOf = (key: string) => kept.find((one) => (one as never as { key: string }).key === `${key}-vraag`)!;
  const nameOf = (id: string) => String(things.find((thing) => thing.id === id)!.values.name);

  beforeAll(async () => {
    app = await openApp(readSettings(env, { world: 'demo' }), fixedClock('2026-11-22T12:00:00Z'));
    for (const question of kept) app.answers.answerTo(question);
    await app.answers.settled();
  });
  afterAll(() => app.close());

  const told = (key: string) => {
    const question = questionOf(key);
    const name = nameOf(question.values.intervention!);
    const [found] = didItHelp(name, [question], app.catalogue, (one) => app.answers.answerTo(one)).questions;
    const { answer, claim, heldBack } = found!;
    const forResidents = answer.state === 'told' ? residentSentence({ ...answer.found, claim: claim! }, 'nl') : answer.state;
    return { claim, heldBack, forResidents };
  };

  it.each([
    [
      'werk-dichtbij',
      'effect',
      null,
      'Het gaat beter dan in wijken die hierop lijken. Werk dichtbij heeft daar waarschijnlijk aan meegeholpen.',
    ],
    ['licht-op-straat', 'no-evidence', null, 'We zien niet dat Licht op straat dit cijfer heeft veranderd.'],
    [
      'samen-op-pad',
      'refused',
      null,
      'Of Een jaar samen op pad hierbij helpt, weten we niet. Dit werk is te klein om in het cijfer van de hele wijk te zien.',
    ],
    ['samen-tegen-inbraak', 'inconclusive', 'not-beforehand', 'Of Samen tegen inbraak hierbij helpt, weten we niet.'],
    ['vakmensen-uit-de-wijk', null, null, 'not-yet'],
  ])('%s is told as it was planted', (key, claim, heldBack, forResidents) => {
    expect(told(key)).toEqual({ claim, heldBack, forResidents });
  });

  it('name the areas that the written criteria choose, and hold what was said beforehand', async () => {
    for (const { values } of kept) {
      const asked = {
        area: values.areas!.join(','),
        indicator: values.indicator!,
        start: values.begins!,
        promised: String(values.promised),
        reached: String(values.reached),
      };
      const { planned, foreseen } = await registerContribution(app, asked, folder);
      expect(planned.plan.comparisonAreas).toEqual(values.comparisonAreas);
      expect(foreseen.beforehand.smallest).toBeCloseTo(values.smallest!, 1);
      expect(String(foreseen.beforehand.rung)).toBe(values.foreseen);
      expect(foreseen.beforehand).toMatchObject({ comparisons: values.comparisonAreas!.length });
      expect(foreseen.beforehand.tooSmall).toBe(values.reached! < 1);
    }
  });
});

describe('peil contribution with bad input', () => {
  it('tells every fault at once', async () => {
    const { code, stdout, stderr } = await ask([
      ...['--area', 'Nergenshuizen,Meerkoetbuurt', '--indicator', 'bijstnd', '--start', 'NaN', '--promised', 'Infinity'],
      ...['--reached', '3', '--pool', 'Zomaar', '--without', 'Ook niet', '--registration', 'weg.json'],
    ]);
    expect({ code, stdout, faults: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', faults: 8 });
    expect((await ask(['--register', '--registration', 'x'])).stderr.trim().split('\n')).toHaveLength(4);
  });

  it.each([
    [
      'an area without figures and a start before the figures',
      ['--area', 'Bedrijvenpark Trekdiep', ...EFFECT.slice(2, 5), '2009'],
      /niets bekend[^]*ligt niet na het eerste jaar/,
    ],
    ['a count', ['--area', 'Meerkoetbuurt', '--indicator', 'population', '--start', '2019'], /is een aantal/],
    ['areas of two levels', ['--area', 'Meerkoetbuurt,Kruisdrecht', ...EFFECT.slice(2)], /niet te vergelijken/],
    ['the country', ['--area', 'NL00', ...EFFECT.slice(2)], /niet te vergelijken/],
    ['a share reached without what was promised', [...EFFECT, '--reached', '0,5'], /hoort --promised/],
    ['a file that is no registration', [...EFFECT, '--registration', 'leeg.json'], /geen registratie van Peil/],
  ])('refuses %s with what to do', async (_, line, message) => {
    writeFileSync(join(folder, 'leeg.json'), '{}');
    const { code, stdout, stderr } = await ask(line);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('peil contribution on the real figures of Groningen', () => {
  const line = ['--area', 'Selwerd', '--indicator', 'crime_vandalism_per_1000', '--start', '2018'];

  it('refuses in words: too few years', async () => {
    const { code, stdout } = await ask(line, { world: 'groningen' });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Voor bewoners: Of de aanpak hierbij helpt, weten we niet. Er zijn te weinig jaren van voor de start gemeten.',
    );
    expect(stdout).toContain('er is 1 jaar van voor de start met een cijfer; nodig zijn er 5');
    expect(stdout).not.toMatch(/undefined|NaN|null/);
    expect(await json(line, { world: 'groningen' })).toMatchObject({ rung: 0, claim: 'refused', answer: { status: 'refused' } });
  });
});
