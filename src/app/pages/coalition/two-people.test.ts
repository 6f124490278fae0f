import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import { codes, make, somebody, tickingClock } from '#register/test-actors';
import { stage } from '#register/test-stage';
import { openTestDatabase } from '#register/testing/open-test-database';
import { TOKEN_FIELD } from '../work/form-token.ts';
import { loadOwnFigures } from '../work/own-figures/load-own-figures.ts';
import { saveOwnFigures } from '../work/own-figures/save-own-figures.ts';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { judge, loadJudge } from './judge.ts';
import { boardToken, moveLinkage } from './move-linkage.ts';
import { loadPreparing, saveAnswers } from './prepare.ts';

const given = stage(openTestDatabase);
const CLOCK = tickingClock('2026-11-22T09:00:00Z');
const NAMES = new Map([
  ['petra', 'Petra Programma'],
  ['mo', 'Mo Manager'],
]);

/** Two who lead the same programme, each at an own screen. */
async function two() {
  const { register, world } = given();
  const programme = (await register.find(world.manager, 'programme', world.programme))!;
  const people = [...NAMES].map(([person, name]) => ({ person, name, role: 'programme-manager' }));
  const desk = {
    clock: CLOCK,
    keyed: (_: string, text: string) => Buffer.from(text).toString('base64url'),
    accounts: { names: async () => NAMES, partsOf: async () => people },
  };
  const at = (viewer: Viewer) =>
    ({
      app: { clock: CLOCK, catalogue: { indicators: [] } },
      register,
      desk,
      viewer,
      person: viewer.person,
      language: 'nl',
      programme,
      place: 'oost',
      today: '2026-11-22',
    }) as unknown as ProgrammeWorkspace;
  const [petra, mo] = [...NAMES.keys()].map((person) => at(somebody('programme-manager', world.programme, { person })));
  return { petra: petra!, mo: mo! };
}

function sent(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const every = async <K extends KindName>(kind: K) => (await given().register.list(given().world.manager, kind)).things;

describe('judge()', () => {
  /** A judgement of the only check, as its form sends it. */
  async function atCheck() {
    const { petra, mo } = await two();
    const { register, world } = given();
    const { id: over } = await given().intervention({ state: 'running' });
    const { id: vinkje } = await make(register, world.manager, 'commitmentCheck', world.programme, { name: 'Groen', question: 'Groen?' });
    const asked = new URLSearchParams({ over, vinkje });
    const page = (await loadJudge(petra, asked))!;
    const fields = { id: page.proof!.id, [TOKEN_FIELD]: page.proof!.token, answer: 'not-yet', evidence: 'Nog niet.', judgedBy: 'Wij', judgedOn: '22-11-2026' }; // prettier-ignore
    return { petra, mo, asked, page, fields, action: { name: 'Tellen', owner: 'petra', due: '31-12-2026' } };
  }

  it('makes one judgement and one action of a form that is sent twice, also at once', async () => {
    const { petra, page, fields, action } = await atCheck();
    const form = () => sent({ ...fields, ...action });
    for (const { issues } of await Promise.all([judge(petra, page, form()), judge(petra, page, form())])) expect(issues).toEqual([]);
    expect((await judge(petra, page, form())).issues).toEqual([]);
    expect([(await every('assessment')).length, (await every('action')).length]).toEqual([1, 1]);
  });

  it('does not take another judgement by a form that was used, and takes it by the one that comes back', async () => {
    const { petra, asked, page, fields } = await atCheck();
    expect((await judge(petra, page, sent({ ...fields, answer: 'yes' }))).issues).toEqual([]);
    const other = await judge(petra, page, sent({ ...fields, answer: 'partly' }));
    expect([codes(other.issues), other.typed.answer]).toEqual([['form-stale'], 'partly']);
    const { proof } = (await loadJudge(petra, asked))!;
    const again = sent({ ...fields, answer: 'partly', id: proof!.id, [TOKEN_FIELD]: proof!.token });
    expect((await judge(petra, page, again)).issues).toEqual([]);
    expect((await every('assessment')).map(({ values }) => values.answer).sort()).toEqual(['partly', 'yes']);
  });

  it('takes no form that was drawn for somebody else, for another id, or nowhere', async () => {
    const { petra, mo, page, fields } = await atCheck();
    const yes = { ...fields, answer: 'yes' };
    const refused = [
      await judge(mo, page, sent(yes)),
      await judge(petra, page, sent({ ...yes, id: page.check.id })),
      await judge(petra, page, sent({ ...yes, [TOKEN_FIELD]: '' })),
    ];
    for (const { issues } of refused) expect(codes(issues)).toEqual(['form-stale']);
    expect(await every('assessment')).toEqual([]);
  });
});

describe('faults beside words that may lead to a person', () => {
  const told = (issues: readonly { code: string; at?: string | undefined }[]) => issues.map(({ code, at }) => [code, at]);

  it('are told of both halves of a judgement at once, also those that only the register finds', async () => {
    const { petra } = await two();
    const { register, world } = given();
    const { id: over } = await given().intervention({ state: 'running' });
    const { id: vinkje } = await make(register, world.manager, 'commitmentCheck', world.programme, { name: 'Groen', question: 'Groen?' });
    const page = (await loadJudge(petra, new URLSearchParams({ over, vinkje })))!;
    const fields = { id: page.proof!.id, [TOKEN_FIELD]: page.proof!.token, answer: 'not-yet', evidence: 'Bel 06 12345678.', judgedOn: '31-12-2030' }; // prettier-ignore
    const form = { ...fields, judgedBy: 'Wij', name: 'Tellen', owner: 'petra' };
    const { issues } = await judge(petra, page, sent(form));
    expect(told(issues)).toEqual([
      ['not-yet-needs-action', 'due'],
      ['field-later', 'judgedOn'],
      ['personal-data', 'evidence'],
    ]);
    const { seal } = issues.at(-1)!.params as { seal: string };
    const looked = await judge(petra, page, sent({ ...form, bekeken: seal }));
    expect([told(looked.issues).length, looked.looked]).toEqual([2, seal]);
    expect(await every('assessment')).toEqual([]);
  });

  it('are told with them of a move on the board, and a state that is none is one of them', async () => {
    const { petra } = await two();
    const { register, world } = given();
    const { id } = await make(register, world.manager, 'linkage', world.programme, { name: 'Samen koken', state: 'considered', widensChances: 'not-asked' }); // prettier-ignore
    const move = (state: string, widens: string, text: string) =>
      moveLinkage(petra, { id, version: '1', token: boardToken(petra), state, widens, text, looked: '' });
    expect(told(await move('delivered', 'yes', 'Bel 06 12345678.'))).toEqual([
      ['personal-data', 'widensBecause'],
      ['state-move-refused', 'state'],
    ]);
    expect(told(await move('nergens', 'yes', 'Bel 06 12345678.'))).toEqual([
      ['linkage-no-state', 'state'],
      ['personal-data', 'widensBecause'],
    ]);
    expect(codes(await move('agreed', 'yes', 'Zo eten meer mensen mee.'))).toEqual([]);
  });
});

describe('two who edit at once', () => {
  it('own figures: the second is told what the first measured, keeps what they typed, and chooses by saving again', async () => {
    const { petra, mo } = await two();
    const { register, world } = given();
    const { id } = await given().intervention();
    const intervention = (await register.find(world.manager, 'intervention', id))!;
    const { id: figure } = await make(register, world.manager, 'ownFigure', world.programme, { intervention: id, name: 'Deelnemers', unit: 'mensen' }); // prettier-ignore
    await make(register, world.manager, 'ownFigureValue', world.programme, { figure, period: '2025', value: 10, base: 10 });
    const rowOf = async (who: ProgrammeWorkspace) => {
      const page = await loadOwnFigures(who, intervention);
      return { token: page.token, row: page.figures[0]!.rows.find(({ typed }) => typed.period === '2025')! };
    };
    const save = (who: ProgrammeWorkspace, { token, row }: Awaited<ReturnType<typeof rowOf>>, value: string) => {
      const opened = Object.fromEntries(Object.entries(row.opened).map(([box, text]) => [`0.was-${box}`, text]));
      const boxes = { '0.period': '2025', '0.value': value, '0.base': '10' };
      return saveOwnFigures(who, intervention, sent({ [TOKEN_FIELD]: token, '0.figure': figure, '0.id': row.id, '0.version': String(row.version), ...opened, ...boxes })); // prettier-ignore
    };
    const [first, second] = [await rowOf(petra), await rowOf(mo)];
    expect((await save(petra, first, '12')).count).toBe(1);
    const { back } = await save(mo, second, '14');
    const row = back!.figures[0]!.rows.find((one) => one.id === second.row.id)!;
    expect(row).toMatchObject({ typed: { value: '14' }, opened: { value: '12' }, version: 2 });
    expect(row.issues).toEqual([{ code: 'measured-changed', level: 'error', params: { value: '12', base: '10' } }]);
    expect((await every('ownFigureValue'))[0]!.values.value).toBe(12);
    expect((await save(mo, { token: back!.token, row }, '14')).count).toBe(1);
    expect((await every('ownFigureValue'))[0]!.values.value).toBe(14);
  });

  it('answers of a meeting: both are laid side by side with who wrote the other, and nothing is written', async () => {
    const { petra, mo } = await two();
    const { register, world } = given();
    const { id } = await make(register, world.manager, 'meeting', world.programme, {
      name: 'Coalitie',
      sort: 'coalition',
      on: '2026-12-01',
    });
    const meeting = async () => (await register.find(world.manager, 'meeting', id))!;
    const opened = await meeting();
    const form = async (who: ProgrammeWorkspace, text: string) => {
      const { answers } = await loadPreparing(who, { meeting: opened, decisions: [] });
      return sent({ [TOKEN_FIELD]: answers!.token, versie: String(answers!.version), goesWell: text });
    };
    const [first, second] = [await form(petra, 'De bus rijdt.'), await form(mo, 'De tuin bloeit.')];
    expect((await saveAnswers(petra, await meeting(), first))?.back).toBeNull();
    const answered = await saveAnswers(mo, await meeting(), second);
    expect(answered?.back).toMatchObject({
      typed: { goesWell: 'De tuin bloeit.' },
      conflict: {
        changedBy: 'Petra Programma',
        version: 2,
        found: [{ field: 'goesWell', mine: 'De tuin bloeit.', theirs: 'De bus rijdt.', clashes: true }],
      },
    });
    expect((await meeting()).values.goesWell).toBe('De bus rijdt.');
  });

  it('answers of a meeting, once more while the second chooses: what was chosen stays where nothing else was written', async () => {
    const { petra, mo } = await two();
    const { register, world } = given();
    const { id } = await make(register, world.manager, 'meeting', world.programme, { name: 'Coalitie', sort: 'coalition', on: '2026-12-01' }); // prettier-ignore
    const meeting = async () => (await register.find(world.manager, 'meeting', id))!;
    const begin = await meeting();
    const save = async (who: ProgrammeWorkspace, fields: Record<string, string>) => {
      const { answers } = await loadPreparing(who, { meeting: begin, decisions: [] });
      return saveAnswers(who, await meeting(), sent({ [TOKEN_FIELD]: answers!.token, ...fields }));
    };
    await save(petra, { versie: '1', goesWell: 'De bus rijdt.', adjust: 'Meer ritten.' });
    const mine = { goesWell: 'De tuin bloeit.', adjust: 'Meer planten.' };
    const opened = { 'begin-stand': JSON.stringify({ goesWell: '', adjust: '' }) };
    const { conflict } = (await save(mo, { versie: '1', ...opened, ...mine }))!.back!;
    expect(conflict!.chosen).toBeNull();
    await save(petra, { versie: '2', adjust: 'Minder ritten.' });
    const sides = { 'blijft.goesWell': 'mine', 'blijft.adjust': 'mine' };
    const { answers } = await loadPreparing(mo, { meeting: begin, decisions: [] });
    const again = sent({ [TOKEN_FIELD]: answers!.token, versie: '2', 'begin-stand': JSON.stringify(conflict!.now), ...mine, ...sides }); // prettier-ignore
    for (const field of Object.keys(mine)) again.append('te-kiezen', field);
    const { back } = (await saveAnswers(mo, await meeting(), again))!;
    expect(back!.conflict).toMatchObject({ version: 3, chosen: { sides: { goesWell: 'mine', adjust: null } } });
    expect(back!.conflict!.found.map(({ field, clashes }) => [field, clashes])).toEqual([
      ['goesWell', true],
      ['adjust', true],
    ]);
  });

  it('a proposal that was changed after the day that is shown: nobody decides on it there', async () => {
    const { petra } = await two();
    const { register, world } = given();
    const meeting = await make(register, world.manager, 'meeting', world.programme, {
      name: 'Coalitie',
      sort: 'coalition',
      on: '2026-11-01',
    });
    const { id } = await make(register, world.manager, 'decision', world.programme, { name: 'Bus', what: 'Tien ritten.', state: 'proposed', meeting: meeting.id }); // prettier-ignore
    const chair: ProgrammeWorkspace = { ...petra, person: 'bert', viewer: somebody('board-member', world.programme, { person: 'bert' }) };
    const shown = (await register.find(chair.viewer, 'decision', id))!;
    const preparing = () => loadPreparing(chair, { meeting, decisions: [{ decision: shown, cells: [] }] } as never);
    expect(await preparing()).toMatchObject({ decides: { [id]: { name: 'Bus' } }, changedSince: [] });
    await register.write(world.manager, [{ action: 'change', kind: 'decision', id, version: 1, values: { what: 'Honderd ritten.' } }], 'form'); // prettier-ignore
    expect(await preparing()).toMatchObject({ decides: {}, changedSince: [id] });
  });

  it('a move on the board: the second is refused, and the reason of the first stays as it was written', async () => {
    const { petra, mo } = await two();
    const { register, world } = given();
    const { id } = await make(register, world.manager, 'linkage', world.programme, { name: 'Samen koken', state: 'considered', widensChances: 'not-asked' }); // prettier-ignore
    const move = (who: ProgrammeWorkspace, version: number, state: string, text: string, token = boardToken(who)) =>
      moveLinkage(who, { id, version: String(version), token, state, widens: 'yes', text, looked: '' });
    const now = async () => (await register.find(world.manager, 'linkage', id))!;
    expect(codes(await move(petra, 1, 'agreed', 'Zo eten meer mensen mee.', boardToken(mo)))).toEqual(['form-stale']);
    expect(await move(petra, 1, 'agreed', 'Zo eten meer mensen mee.')).toEqual([]);
    expect(codes(await move(mo, 1, 'rejected', 'De tijden botsen.'))).toEqual(['stale-version']);
    const { version, values } = await now();
    expect(values).toMatchObject({ state: 'agreed', widensBecause: 'Zo eten meer mensen mee.' });
    expect(values.rejectedBecause ?? null).toBeNull();
    expect(await move(mo, version, 'rejected', 'De tijden botsen.')).toEqual([]);
    expect((await now()).values).toMatchObject({ state: 'rejected', widensBecause: 'Zo eten meer mensen mee.' });
  });
});
