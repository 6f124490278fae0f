import { beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import { COMMANDS } from '../src/cli/commands.ts';
import { run } from '../src/cli/run.ts';
import { filledWorld, type TestWorld } from './filled-world.ts';

const folders = {} as Record<TestWorld, string>;
beforeAll(async () => {
  for (const world of ['demo', 'groningen'] as const) folders[world] = await filledWorld(world);
}, 240_000);

describe('peil floor', () => {
  async function peil(...line: string[]) {
    let [stdout, stderr] = ['', ''];
    const folder = folders[line.includes('demo') ? 'demo' : 'groningen'];
    const code = await run(line, COMMANDS, {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      clock: systemClock,
      env: { PEIL_DATA: folder },
      readInput: async () => '',
      folder,
      stopped: Promise.resolve(),
      stepAside: () => undefined,
    });
    return { code, stdout, stderr };
  }
  interface Area {
    value: number | null;
    lower: number | null;
    upper: number | null;
    position: string;
    people: number | null;
    release: string | null;
  }

  it('tells of Waterwolde which neighbourhoods fall short, with the people counted in the same year', async () => {
    const { stdout, code } = await peil('floor', '--world', 'demo', '--id', 'huisarts-dichtbij', '--json');
    expect(code).toBe(0);
    const { municipality, floors } = JSON.parse(stdout);
    expect(municipality.code).toBe('GM9901');
    expect(floors).toHaveLength(1);
    const [floor] = floors;
    expect(floor).toMatchObject({ kind: 'proximity', side: 'at most', bound: 2, unit: 'km', level: 'neighbourhood', period: '2024' });
    expect(floor.peoplePeriod).toBe('2024');
    const areas = floor.areas as Area[];
    // Against the figures themselves: what the table holds is what was counted.
    const short = areas.filter(({ value }) => value !== null && value > 2);
    expect(areas.filter(({ position }) => position === 'below')).toEqual(short);
    expect(floor.answer.people).toBe(short.reduce((sum, { people }) => sum + (people ?? 0), 0));
    expect(floor.answer.groups.below).toEqual({ areas: short.length, people: floor.answer.people, peopleUnknown: 0 });
    expect(areas.filter(({ value }) => value === null).map(({ position }) => position)).toEqual(['no-figure']);
    expect(floor.answer).toMatchObject({ status: 'ok', n: areas.length - 1, method: { id: 'floor' } });
    expect(floor.answer.source.releases.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves a survey figure whose margin holds the floor unclear', async () => {
    const { stdout } = await peil('floor', '--world', 'demo', '--id', 'gezondheid-goed', '--json');
    const areas = JSON.parse(stdout).floors[0].areas as Area[];
    const holds = ({ lower, upper }: Area) => lower! <= 70 && 70 <= upper!;
    expect(areas.filter(holds).length).toBeGreaterThan(0);
    for (const area of areas) expect(area.position === 'unclear').toBe(holds(area));
  });

  it('tells it in words, in both languages', async () => {
    const dutch = await peil('floor', '--world', 'demo', '--id', 'huisarts-met-de-bus');
    expect(dutch.stdout).toMatch(/Grens: hoogstens 30.minuten; Reistijd met de bus naar een huisarts, 2024/);
    expect(dutch.stdout).toMatch(/Haalt de ondergrens niet: \d+ gebieden, waar [\d.]+ mensen wonen\./);
    const english = await peil('floor', '--world', 'demo', '--id', 'huisarts-met-de-bus', '--lang', 'en');
    expect(english.stdout).toMatch(/Floor not met: \d+ areas, where [\d,]+ people live\./);
  });

  it('names the floors that there are when asked for another, and says when a world has none', async () => {
    const unknown = await peil('floor', '--world', 'demo', '--id', 'nergens');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('huisarts-dichtbij');
    expect((await peil('floor')).stdout).toContain('Deze wereld heeft geen ondergrenzen');
  });
});
