import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { Fault } from '#base/fault';
import type { ForeignTable } from '#domain/catalogue/catalogue';
import { STATUSES } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';
import { AREAS, TABLE, V3_SETS, V4_SETS, inhabitants, ownerShare } from '../../../tests/replay/fixture-table.ts';
import { startReplay, type Replay, type ReplayOptions } from '../../../tests/replay/replay-server.ts';
import { fetchCbsTable } from './fetch-cbs-table.ts';
import type { CbsFetchOptions } from './options.ts';

const foreign: ForeignTable = {
  id: TABLE.id,
  publisher: 'cbs',
  title: 'From the catalogue',
  policy: 'newest-release-per-period',
  missing: 'not_applicable',
  sampling: 'register',
};
const catalogue = { table: (id: string) => (id === TABLE.id ? foreign : undefined), tables: [foreign], publisher: () => undefined };

let replay: Replay;
afterEach(() => replay.close());

/** Fetches from a fresh replay server; waits are noted, not waited. */
async function fetched(server: ReplayOptions, options: Partial<CbsFetchOptions> = {}) {
  replay = await startReplay(server);
  return fetchFrom(replay, options);
}

async function fetchFrom(server: Replay, options: Partial<CbsFetchOptions> = {}) {
  const waits: number[] = [];
  const result = await fetchCbsTable(TABLE.id, {
    clock: fixedClock('2026-11-22T00:00:00Z'),
    catalogue,
    baseUrls: { v3: [`${server.url}/ODataFeed/odata`], v4: [`${server.url}/v4/CBS`] },
    sleep: async (wait) => void waits.push(wait),
    random: () => 1,
    ...options,
  }).then(
    (value) => ({ value, thrown: null }),
    (thrown: unknown) => ({ value: null, thrown: thrown as Fault }),
  );
  return {
    ...result,
    waits,
    draft: result.value?.ok ? result.value.value : null,
    issues: result.value && !result.value.ok ? result.value.issues : (result.thrown?.issues ?? []),
  };
}

/** The figures of a column by area code: a number, or the reason why there is none. */
function figures(draft: Draft, column: string): Map<string, number | string | null> {
  const found = new Map<string, number | string | null>();
  for (const block of draft.blocks) {
    for (const each of block.columns) {
      if (draft.measures[each.measure]!.column !== column) continue;
      block.area.forEach((area, row) => {
        const status = each.statuses ? STATUSES[each.statuses[row]!]! : Number.isNaN(each.values[row]) ? each.missing : 'ok';
        const code = draft.areas[area]!.code;
        found.set(code, each.texts ? each.texts[row]! : status === 'ok' ? each.values[row]! : status);
      });
    }
  }
  return found;
}

describe('fetchCbsTable from v3', () => {
  it('gives every record of every page, with the titles, units and division that the service tells', async () => {
    const { draft } = await fetched({});
    expect(draft).toMatchObject({
      table: { id: TABLE.id, title: 'From the catalogue', publisher: 'cbs', publishedAt: TABLE.modified },
      format: { id: 'cbs-odata-v3' },
      rowsRead: AREAS.length,
      complete: true,
      periods: ['2023'],
    });
    expect(figures(draft!, 'AantalInwoners_5')).toEqual(new Map(AREAS.map(({ code }) => [code, inhabitants(code)])));
    expect(draft!.areas.find(({ code }) => code === 'BU99020001')).toMatchObject({
      scheme: 'cbs',
      level: 'neighbourhood',
      name: 'Buurt 01 Súdermar',
      divisionYear: 2023,
      municipality: 'GM9902',
      parent: 'WK990200',
      changeMark: 1,
    });
    expect(draft!.measures.find(({ column }) => column === 'AantalInwoners_5')).toMatchObject({
      title: 'Bevolking / Aantal inwoners',
      unit: 'aantal',
      decimals: 0,
    });
    expect(draft!.files.length).toBeGreaterThan(3);
    expect(draft!.issues.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('keeps a secret figure and an impossible one apart, and a postcode a text', async () => {
    const { draft } = await fetched({});
    const share = figures(draft!, 'Koopwoningen_6');
    expect(share.get('BU99010002')).toBe('suppressed');
    expect(share.get('BU99010000')).toBe('not_applicable');
    expect(share.get('BU99010001')).toBe(ownerShare('BU99010001').value);
    expect(figures(draft!, 'MeestVoorkomendePostcode_7').get('GM9901')).toBe('9999');
  });

  it('asks for a municipality by padded keys: its districts and neighbourhoods, and the country', async () => {
    const { draft } = await fetched({}, { area: ['GM9902'] });
    expect(draft!.areas.map(({ code }) => code)).toEqual(
      AREAS.filter(({ code, municipality }) => code === 'NL00' || municipality === 'GM9902').map(({ code }) => code),
    );
    expect(replay.requests.some((request) => request.includes("WijkenEnBuurten eq 'GM9902    '"))).toBe(true);
    expect(draft!.complete).toBe(false);
    expect(draft!.issues).toContainEqual(expect.objectContaining({ code: 'cbs-area-selection', level: 'note' }));
  });

  it('asks for a neighbourhood together with what it is compared with', async () => {
    const { draft } = await fetched({}, { area: ['BU99010001'] });
    expect(draft!.areas.map(({ code }) => code)).toEqual(['NL00', 'GM9901', 'WK990100', 'BU99010001']);
  });

  it('refuses an area that the table does not have', async () => {
    const { issues } = await fetched({}, { area: ['GM9902', 'GM0014'] });
    expect(issues).toMatchObject([{ code: 'cbs-area-unknown', params: { areas: 'GM0014', table: TABLE.id } }]);
  });

  it('uses the feed, so the refusal of the API is never met', async () => {
    await fetched({ apiLimit: 5 });
    expect(replay.requests.every((request) => request.startsWith('/ODataFeed/') && !request.includes('ODataApi'))).toBe(true);
    const refused = await fetchFrom(replay, { version: 'v3', baseUrls: { v3: [`${replay.url}/ODataApi/odata`] } });
    expect(refused.thrown?.issues).toMatchObject([{ code: 'cbs-too-many-records' }]);
    expect(refused.waits).toEqual([]);
  });

  it('takes the typed figures where there are no untyped ones: the reason of an empty cell is then lost', async () => {
    const { draft } = await fetched({ v3: { UntypedDataSet: undefined as never } });
    expect(draft?.rowsRead).toBe(AREAS.length);
    expect(figures(draft!, 'AantalInwoners_5').get('GM9903')).toBe(inhabitants('GM9903'));
    expect(figures(draft!, 'Koopwoningen_6').get('BU99010002')).toBe('not_applicable');
    expect(figures(draft!, 'MeestVoorkomendePostcode_7').get('GM9901')).toBe('9999');
  });

  it('falls back to v4 when v3 does not have the table, and says where it looked when nobody has it', async () => {
    const { draft } = await fetched({ v3: { TableInfos: undefined as never } });
    expect(draft!.format.id).toBe('cbs-odata-v4');
    const unknown = await fetchFrom(replay, { baseUrls: { v3: [`${replay.url}/nowhere`], v4: [`${replay.url}/nowhere`] } });
    expect(unknown.issues).toMatchObject([{ code: 'cbs-table-unknown', params: { table: TABLE.id, hosts: new URL(replay.url).host } }]);
  });
});

describe('fetchCbsTable from v4', () => {
  it('gives every observation, with the reason of each that is missing', async () => {
    const { draft } = await fetched({ pageSize: 25 }, { version: 'v4' });
    expect(draft).toMatchObject({ format: { id: 'cbs-odata-v4' }, rowsRead: AREAS.length * 3, complete: true, periods: ['2023'] });
    expect(figures(draft!, 'T001036')).toEqual(new Map(AREAS.map(({ code }) => [code, inhabitants(code)])));
    const share = figures(draft!, '1014800_1');
    expect(share.get('BU99010002')).toBe('suppressed');
    expect(share.get('BU99010000')).toBe('not_applicable');
    expect(figures(draft!, 'MP00001').get('NL00')).toBe('9999');
    expect(draft!.measures[0]).toMatchObject({ column: 'T001036', title: 'Bevolking / Aantal inwoners', unit: 'aantal' });
    expect(draft!.areas[1]).toMatchObject({ code: 'GM9901', name: 'Waterwolde', divisionYear: 2023 });
  });

  it('reports a reason that it does not know instead of guessing', async () => {
    const observations = [
      { Id: 0, Measure: 'T001036', ValueAttribute: 'Eclipse', Value: null, StringValue: null, WijkenEnBuurten: 'NL00' },
    ];
    const { draft } = await fetched({ v4: { Observations: observations } }, { version: 'v4' });
    expect(figures(draft!, 'T001036').get('NL00')).toBe('unknown');
    expect(draft!.issues).toContainEqual(
      expect.objectContaining({ code: 'cbs-value-attribute-unknown', params: { attribute: 'Eclipse', count: 1 } }),
    );
  });

  it('folds the observations of margins into their value', async () => {
    const dimension = { Identifier: 'Marges', Title: 'Marges', Kind: 'Dimension' };
    const observation = (Marges: string, Value: number) => ({
      Id: Value,
      Measure: 'T001036',
      ValueAttribute: 'None',
      Value,
      StringValue: null,
      WijkenEnBuurten: 'NL00',
      Marges,
    });
    const { draft } = await fetched(
      {
        v4: {
          Dimensions: [...V4_SETS['Dimensions']!, dimension],
          MargesCodes: [
            { Identifier: 'MW00000', Title: 'Waarde' },
            { Identifier: 'MOG0095', Title: 'Ondergrens 95%-interval' },
            { Identifier: 'MBG0095', Title: 'Bovengrens 95%-interval' },
          ],
          Observations: [observation('MOG0095', 40), observation('MW00000', 42), observation('MBG0095', 45)],
        },
      },
      { version: 'v4' },
    );
    expect(draft!.blocks[0]!.columns[0]).toMatchObject({
      values: Float64Array.of(42),
      lower: Float64Array.of(40),
      upper: Float64Array.of(45),
    });
    expect(draft!.measures[0]!.members).toEqual({});
  });

  it('refuses two observations of one figure', async () => {
    const twice = V4_SETS['Observations']!.slice(0, 1);
    const { issues } = await fetched({ v4: { Observations: [...twice, ...twice] } }, { version: 'v4' });
    expect(issues).toMatchObject([{ code: 'duplicate-observation', level: 'error', params: { value: 'NL00 2023 T001036', count: 1 } }]);
  });
});

describe('fetchCbsTable on a bad line', () => {
  it('tries again after a cut connection, a half answer and a web page in place of figures', async () => {
    for (const kind of ['cut', 'half-json', 'html'] as const) {
      const { draft, waits } = await fetched({ mishaps: [{ match: /UntypedDataSet\?.*skip=10/, times: 1, kind }] });
      expect(draft?.rowsRead, kind).toBe(AREAS.length);
      expect(waits).toEqual([1000]);
      await replay.close();
    }
  });

  it('waits as long as the service asks, in seconds or until a time', async () => {
    const { waits, draft } = await fetched({
      mishaps: [
        { match: /DataProperties/, times: 1, kind: 'busy', retryAfter: '7' },
        { match: /DataProperties/, times: 1, kind: 'busy', retryAfter: 'Sun, 22 Nov 2026 00:00:30 GMT' },
      ],
    });
    expect(waits).toEqual([7_000, 30_000]);
    expect(draft).not.toBeNull();
  });

  it('waits longer each time, and gives up with the state of the service', async () => {
    const { waits, thrown } = await fetched({ mishaps: [{ match: /TableInfos/, times: 99, kind: 'busy' }] });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(thrown).toMatchObject({ exitCode: 3, issues: [{ code: 'cbs-busy', params: { status: 503, attempts: 6 } }] });
  });

  it('does not wait for a service that asks for hours', async () => {
    const { waits, thrown } = await fetched({ mishaps: [{ match: /TableInfos/, times: 1, kind: 'busy', retryAfter: '7200' }] });
    expect(waits).toEqual([]);
    expect(thrown?.issues).toMatchObject([{ code: 'cbs-busy', params: { seconds: 7200 } }]);
  });

  it('gives up on an answer that does not come in time', async () => {
    const { thrown } = await fetched(
      { mishaps: [{ match: /TableInfos/, times: 99, kind: 'slow', delay: 200 }] },
      { patience: { timeout: 30, attempts: 2 } },
    );
    expect(thrown?.issues).toMatchObject([{ code: 'cbs-unreachable', params: { reason: 'time-out', attempts: 2 } }]);
  });

  it('says that the host cannot be reached', async () => {
    const { thrown, waits } = await fetched({}, { baseUrls: { v3: ['http://127.0.0.1:1/ODataFeed/odata'], v4: [] } });
    expect(waits).toHaveLength(5);
    expect(thrown).toBeInstanceOf(Fault);
    expect(thrown).toMatchObject({ exitCode: 3, issues: [{ code: 'cbs-unreachable', params: { host: '127.0.0.1:1' } }] });
  });

  it('does not try again what the service refuses', async () => {
    const { thrown, waits } = await fetched({ mishaps: [{ match: /UntypedDataSet\?/, times: 9, kind: 'refused' }] });
    expect(waits).toEqual([]);
    expect(thrown?.issues).toMatchObject([{ code: 'cbs-refused', params: { status: 400 } }]);
  });

  it('notices a record that was lost on the way', async () => {
    const { thrown } = await fetched({ mishaps: [{ match: /UntypedDataSet\?.*skip=10/, times: 1, kind: 'lost-record' }] });
    expect(thrown?.issues).toMatchObject([
      { code: 'cbs-count-mismatch', params: { table: TABLE.id, expected: AREAS.length, received: AREAS.length - 1 } },
    ]);
  });

  it('goes on without a count, and says so', async () => {
    const { draft } = await fetched({ counts: false });
    expect(draft!.issues).toContainEqual(expect.objectContaining({ code: 'cbs-count-unavailable', level: 'warning' }));
  });

  it('goes on from the last good page after the line went dead, and leaves nothing behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'peil-resume-'));
    try {
      const dead = await fetched(
        { mishaps: [{ match: /UntypedDataSet\?.*skip=20/, times: 2, kind: 'cut' }] },
        { resumeFolder: folder, patience: { attempts: 2 } },
      );
      expect(dead.thrown?.issues[0]?.code).toBe('cbs-unreachable');
      expect(await readdir(folder)).toHaveLength(1);
      replay.requests.length = 0;
      const again = await fetchFrom(replay, { resumeFolder: folder });
      expect(again.draft?.rowsRead).toBe(AREAS.length);
      const pages = replay.requests.filter((request) => /UntypedDataSet\?(?!.*top=1)/.test(request));
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain('skip=20');
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('starts again when the table was changed in the meantime', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'peil-resume-'));
    try {
      await fetched(
        { mishaps: [{ match: /UntypedDataSet\?.*skip=10/, times: 2, kind: 'cut' }] },
        { resumeFolder: folder, patience: { attempts: 2 } },
      );
      await replay.close();
      const changed = [{ ...V3_SETS['TableInfos']![0], Modified: '2024-06-01T02:00:00' }];
      replay = await startReplay({ v3: { TableInfos: changed } });
      expect((await fetchFrom(replay, { resumeFolder: folder })).draft?.rowsRead).toBe(AREAS.length);
      expect(replay.requests.filter((request) => /UntypedDataSet\?(?!.*top=1)/.test(request))).toHaveLength(3);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    await fetched({}, { onProgress: ({ stage, records, total }) => seen.push(`${stage} ${records}/${total}`) });
    expect(seen).toEqual(['metadata 0/null', 'figures 10/28', 'figures 20/28', 'figures 28/28']);
  });
});
