import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'peil-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one line against a data folder of its own, and gives what a user would see. */
async function peil(...line: string[]) {
  return peilReading('', ...line);
}

/** The same with something on standard input. */
async function peilReading(input: string, ...line: string[]) {
  let stdout = '';
  let stderr = '';
  const code = await run(line, COMMANDS, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    clock: fixedClock('2026-11-22T12:00:00Z'),
    env: { PEIL_DATA: join(folder, 'var') },
    readInput: async () => input,
    folder,
    stopped: Promise.resolve(),
    stepAside: () => undefined,
  });
  return { code, stdout, stderr };
}

async function json(...line: string[]) {
  const { stdout, code, stderr } = await peil(...line, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('peil --help', () => {
  it('names every command with one line, in Dutch and in English', async () => {
    const dutch = await peil('--help');
    const english = await peil('--help', '--lang', 'en');
    for (const { name } of COMMANDS) {
      expect(dutch.stdout).toContain(`  ${name} `);
      expect(english.stdout).toContain(`  ${name} `);
    }
    expect(dutch.stdout).toContain('start de website');
    expect(english.stdout).toContain('start the website');
  });

  it('explains every option of every command and gives an example that parses', async () => {
    for (const { name, load } of COMMANDS) {
      const command = await load();
      expect(command.name).toBe(name);
      const { stdout, code } = await peil(...command.name.split(' '), '--help');
      expect(code).toBe(0);
      for (const option of Object.keys(command.options)) expect(stdout).toMatch(new RegExp(`--${option}( \\S+)? +\\S`));
      expect(stdout).toContain(command.example);
    }
  });
});

describe('run()', () => {
  it('names the commands that begin with a word that is none itself', async () => {
    const asked = await peil('user', '--help');
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('  user add ');
    expect(asked.stdout).not.toContain('  areas ');
    expect((await peil('user')).code).toBe(2);
  });

  it('tells an unknown command, with the one that was meant, and exits 2', async () => {
    expect(await peil('profil')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Het commando "profil" bestaat niet. Bedoel je: profile? Zie peil --help.\n',
    });
  });

  it('tells every wrong option at once', async () => {
    const { code, stderr } = await peil('areas', '--levl', 'x', '--limit', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toBe('There is no option --levl. Did you mean: --level? See peil areas --help.\n--limit needs a value: --limit N.\n');
  });

  it('refuses an unknown setting of Peil before anything is opened', async () => {
    let stderr = '';
    const code = await run(['areas'], COMMANDS, {
      stdout: { write: () => undefined },
      readInput: async () => '',
      stderr: { write: (text) => (stderr += text) },
      clock: fixedClock('2026-11-22T12:00:00Z'),
      env: { PEIL_DATUM: 'x' },
      folder,
      stopped: Promise.resolve(),
      stepAside: () => undefined,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^De instelling PEIL_DATUM bestaat niet/);
  });
});

describe('commands on the world of Groningen', () => {
  beforeAll(async () => {
    expect((await peil('world', 'load', 'groningen')).code).toBe(0);
  });

  it('areas finds an area by name, own areas and every division of it', async () => {
    const { areas } = await json('areas', 'Selwerd');
    expect(areas).toContainEqual({
      code: 'BU00141000',
      name: 'Selwerd',
      level: 'neighbourhood',
      divisionYear: 2024,
      municipality: 'GM0014',
    });
  });

  it('profile gives the newest figure per indicator, its comparator and the gap', async () => {
    const { schemaVersion, area, observations } = await json('profile', '--area', 'BU00141000');
    expect(schemaVersion).toBe(1);
    expect(area).toMatchObject({ code: 'BU00141000', divisionYear: 2024 });
    expect(observations.find((one: { indicator: string }) => one.indicator === 'owner_occupied_share')).toMatchObject({
      period: '2024',
      value: 21,
      status: 'ok',
      unit: 'percent',
      comparator: { area: 'GM0014', value: 40 },
      gap: -19,
    });
    expect(observations.find((one: { indicator: string }) => one.indicator === 'population')).toMatchObject({ value: 6580, gap: null });
  });

  it('profile without the area: the share of the rest of the municipality', async () => {
    const { observations, comparator } = await json('profile', '--area', 'BU00141000', '--comparator', 'rest');
    expect(comparator).toMatchObject({ kind: 'rest', area: { code: 'GM0014' } });
    const population = observations.find((one: { indicator: string }) => one.indicator === 'population');
    expect(population.comparator.value).toBe(243768 - 6580);
  });

  it('series gives points with status, flag and release, never joined over another place', async () => {
    const { points } = await json('series', '--area', 'BU00140301', '--indicator', 'population');
    expect(points.map((point: { period: string }) => point.period)).toEqual(['2024']);
    expect(points[0]).toMatchObject({ divisionYear: 2024, status: 'ok', flag: 'final' });
    expect(points[0].release).toMatch(/^85984NED-/);
  });

  it('gap gives both sides and the difference per period, and refuses counts', async () => {
    const { points, comparator } = await json('gap', '--area', 'De Hoogte', '--indicator', 'owner_occupied_share');
    expect(comparator.kind).toBe('municipality');
    expect(points).toContainEqual(expect.objectContaining({ period: '2024', value: 9, comparatorValue: 40, gap: -31 }));
    const refused = await peil('gap', '--area', 'De Hoogte', '--indicator', 'population');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^"population" is een aantal/);
  });

  it('tables for people say values with units and no filler', async () => {
    const { stdout } = await peil('profile', '--area', 'BU00141000', '--theme', 'wonen');
    expect(stdout).toMatch(/Koopwoningen +2024 +21% +40% +−19 %-punt +definitief +85984NED-/);
  });

  it('an unknown area is told with names that look alike', async () => {
    const { code, stderr } = await peil('profile', '--area', 'Selwert');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Geen gebied gevonden voor "Selwert"/);
  });

  it('sources, freshness, indicators and doctor answer as JSON', async () => {
    expect((await json('sources')).releases.length).toBeGreaterThan(5);
    const { indicators } = await json('freshness', '--municipality', 'GM0014');
    expect(indicators.find((one: { indicator: string }) => one.indicator === 'population')).toMatchObject({
      newestPeriod: '2024',
      ageInYears: 2,
    });
    expect((await json('indicators')).indicators.length).toBeGreaterThan(40);
    expect((await json('doctor')).healthy).toBe(true);
  });

  it('world load loads nothing twice', async () => {
    expect(await json('world', 'load', 'groningen')).toMatchObject({ loaded: 0 });
  });

  it('mapping propose writes a proposal with explanation, and never over a file', async () => {
    writeFileSync(join(folder, 'eigen.csv'), 'buurtcode;jaar;buurthuis\nBU00141000;2024;12,5\nBU00140300;2024;8,0\n');
    expect((await peil('mapping', 'propose', 'eigen.csv', '--out', 'eigen.yaml')).code).toBe(0);
    expect(readFileSync(join(folder, 'eigen.yaml'), 'utf8')).toMatch(
      /^# [^]*\n {2}# Wie zorgt dat niemand te herkennen is\?[^]*\n {2}protection: own\n/,
    );
    expect((await peil('mapping', 'propose', 'eigen.csv', '--out', 'eigen.yaml')).stderr).toMatch(/is er al/);
  });

  it('import reports every fault at once and stores nothing', async () => {
    writeFileSync(join(folder, 'leeg.csv'), '');
    const { code, stderr } = await peil('import', 'leeg.csv', 'weg.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('weg.csv');
  });
});

describe('peil ask', () => {
  it('answers a question in JSON', async () => {
    const { code, stdout } = await peilReading('{"ask":"proportion","items":[{"k":3,"n":18}]}', 'ask');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).items[0].est).toBeCloseTo(1 / 6);
  });

  it('takes other spellings of a key, and says which keys had no part in the answer', async () => {
    const { stdout } = await peilReading('{"ask":"proportion","note":"x","items":[{"count":3,"total":18,"colour":1}]}', 'ask');
    expect(JSON.parse(stdout).ignored).toEqual(['note', 'items[].colour']);
  });

  it('tells every fault of a wrong question at once, as JSON and as lines, and exits 1', async () => {
    const { code, stdout, stderr } = await peilReading('{"ask":"proportion","items":[{"k":-1,"n":0},{"k":5,"n":3}]}', 'ask');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).faults.map((fault: { at: string }) => fault.at)).toEqual(['items[0].k', 'items[0].n', 'items[1].k']);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it.each([
    ['', 'Er staat geen vraag'],
    ['{"ask":"proportion","items":[{"k":NaN,"n":1}]}', '"NaN" is in JSON geen getal'],
    ['{"ask":', 'geen geldige JSON'],
    ['[]', 'één JSON-object'],
    ['{"ask":"fortune"}', 'De soort vraag "fortune" kent Peil niet'],
  ])('refuses %j with what to do', async (question, message) => {
    const { code, stderr } = await peilReading(question, 'ask');
    expect({ code, message: stderr.includes(message) }).toEqual({ code: 1, message: true });
  });

  it('shows the schema of a kind, and explains its steps', async () => {
    expect(JSON.parse((await peil('ask', '--schema', 'proportion')).stdout).required).toContain('items');
    const { stdout } = await peilReading('{"ask":"proportion","items":[{"k":3,"n":18}]}', 'ask', '--explain', '--lang', 'en');
    expect(JSON.parse(stdout).steps[1]).toContain("Wilson's");
  });
});

describe('peil import --check', () => {
  it('says nothing of storing, since it stores nothing', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, row) => `${row},BU00${String(10 + (row % 80)).padStart(2, '0')}${String(row).padStart(4, '0')},1`,
    );
    writeFileSync(join(folder, '84131NED.csv'), `ID,WijkenEnBuurten,Inwoners_4\n${rows.join('\n')}\n`);
    const { code, stdout, stderr } = await peil('import', join(folder, '84131NED.csv'), '--check');
    expect(code).toBe(0);
    expect(stdout).toContain('Gelezen, niets bewaard');
    expect(stderr).toContain('heeft precies 10.000 rijen');
    expect(`${stdout}${stderr}`.replace('Gelezen, niets bewaard', '')).not.toMatch(/bewaard|opgeslagen/);
  });

  it('tells a leeswijzer that is not there and a file that is not there at once', async () => {
    const { code, stderr } = await peil('import', join(folder, 'weg.csv'), '--mapping', 'geen');
    expect(code).toBe(1);
    expect(stderr).toContain('De leeswijzer "geen" is er niet');
    expect(stderr).toMatch(/weg\.csv: Dit bestand is er niet/);
  });
});

describe('peil series and gap', () => {
  it('say that there are no figures, instead of a table without rows', async () => {
    for (const command of ['series', 'gap']) {
      const { stdout, code } = await peil(command, '--area', 'BU00141000', '--indicator', 'aw_early_school_leavers_share');
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('Hier zijn nog geen cijfers.') });
    }
  });
});
