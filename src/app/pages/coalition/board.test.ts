import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import type { Seen } from '#domain/register/register';
import { ADMINISTRATOR, codes, make, tickingClock } from '#register/test-actors';
import { stage } from '#register/test-stage';
import { openTestDatabase } from '#register/testing/open-test-database';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { testWorkspace } from '../work/test-workspace.ts';
import { answerSuggestion, loadBoard, type Answered } from './board.ts';
import { pairOf } from './suggestions.ts';

const given = stage(openTestDatabase);
const CLOCK = tickingClock('2026-11-22T09:00:00Z');
const WHY = 'Wie er kookt, leert er ook fietsen.';

/** A programme in which Peil suggests pairs, and another beside it with work in the same places; who leads both looks. */
async function board() {
  const { register, world, intervention } = given();
  const near = { state: 'running', areas: ['BU99010101'], begins: '2025', organisations: [world.welfare, world.housing] };
  await intervention({ ...near, name: 'Samen koken', forWhom: 'Ouders met jonge kinderen' });
  await intervention({ ...near, name: 'Fietsles', forWhom: 'Ouders met jonge kinderen' });
  const idea = await intervention({ ...near, name: 'Een droom', state: 'idea', forWhom: 'Niemand nog' });
  const another = { name: 'Waterwolde-West', sort: 'area-programme', summary: 'Daar ook.', published: true } as const;
  const west = (await make(register, ADMINISTRATOR, 'programme', null, another)).id;
  const part = { ...world.manager.takesPart[0]!, programme: west };
  const viewer: Viewer = { ...world.manager, takesPart: [...world.manager.takesPart, part] };
  const there = await make(register, viewer, 'intervention', west, {
    ...near,
    state: 'running',
    name: 'Zwemles',
    what: 'Leren zwemmen.',
    forWhom: 'Ouders met jonge kinderen',
  });
  const workspaceOf = async (leader: Viewer): Promise<ProgrammeWorkspace> =>
    testWorkspace(
      {},
      {
        register,
        viewer: leader,
        person: leader.person!,
        programme: (await register.find(leader, 'programme', world.programme))!,
        app: { clock: CLOCK, figures: { area: async () => null, place: async () => null } } as never,
      },
    );
  const workspace = await workspaceOf(viewer);
  const answer = async (more: Partial<Answered> = {}, who = workspace) => {
    const page = await loadBoard(workspace, null);
    const sent = { state: 'considered', pair, token: page.token, widens: 'yes', text: WHY, beside: '', looked: '' } as const;
    return codes(await answerSuggestion(who, { ...sent, ...more }));
  };
  const { suggestions } = await loadBoard(workspace, null);
  const pair = pairOf(suggestions![0]!);
  const linkages = async () => (await register.list(viewer, 'linkage', { withdrawn: true })).things;
  return { workspace, workspaceOf, viewer, west, there, idea, pair, answer, linkages };
}

const REJECTED = { state: 'rejected', text: 'De tijden botsen.' } as const;

describe('answerSuggestion()', () => {
  it('puts a suggestion on the board once: who answers later, or at once, is told that it is gone, and changes nothing', async () => {
    const { answer, linkages } = await board();
    const both = await Promise.all([answer(), answer(REJECTED)]);
    expect(both.toSorted()).toEqual([[], ['suggestion-gone']]);
    const [made, ...more] = await linkages();
    expect(more).toEqual([]);
    expect(await answer()).toEqual(['suggestion-gone']);
    expect(await linkages()).toEqual([made]);
  });

  it('takes no answer to what was rejected once, also not after that was withdrawn', async () => {
    const { workspace, viewer, pair, answer, linkages } = await board();
    expect(await answer({ ...REJECTED, text: ' ' })).toEqual(['rejectedBecause state-needs']);
    expect(await answer(REJECTED)).toEqual([]);
    expect((await loadBoard(workspace, null)).suggestions!.map(pairOf)).not.toContain(pair);
    expect(await answer()).toEqual(['suggestion-gone']);
    const [{ id }] = (await linkages()) as [Seen<'linkage'>];
    await workspace.register.write(viewer, [{ action: 'withdraw', kind: 'linkage', id, version: 1, because: 'Vergissing' }], 'form');
    expect(await answer()).toEqual(['suggestion-gone']);
    expect((await linkages()).map(({ values }) => [values.state, values.rejectedBecause])).toEqual([['rejected', REJECTED.text]]);
  });

  it('takes no pair that Peil did not suggest, however it is written', async () => {
    const { pair, idea, there, answer, linkages } = await board();
    const [one, other] = pair.split(' ') as [string, string];
    const forged = ['', 'x', one, `${other} ${one}`, `${one} ${one}`, `${pair} ${idea.id}`, `${one} ${idea.id} `, `${one} ${there.id}`];
    for (const wrong of forged) expect(await answer({ pair: wrong }), wrong).toEqual(['suggestion-gone']);
    expect(await linkages()).toEqual([]);
  });

  it('takes a pair of two programmes as that only, of a programme that its viewer leads and that everybody may read', async () => {
    const { workspace, workspaceOf, viewer, west, there, pair, answer, linkages } = await board();
    const { slug } = (await workspace.register.find(viewer, 'programme', west))!;
    const across = (await loadBoard(workspace, slug)).suggestions!.map(pairOf).filter((one) => one.includes(there.id));
    expect(across.length).toBeGreaterThan(0);
    const [theirs] = across as [string];
    expect(await answer({ pair: theirs })).toEqual(['suggestion-gone']);
    expect(await answer({ pair, beside: slug! })).toEqual(['suggestion-gone']);
    for (const beside of ['bestaat-niet', workspace.programme.slug!]) expect(await answer({ pair: theirs, beside })).toEqual(['suggestion-gone']); // prettier-ignore
    // Who leads one of the two learns nothing of the other, and ties nothing to it.
    const alone = await workspaceOf({ ...viewer, takesPart: viewer.takesPart.filter(({ programme }) => programme !== west) });
    expect(await answer({ pair: theirs, beside: slug! }, alone)).toEqual(['suggestion-gone']);
    expect(await linkages()).toEqual([]);
    expect(await answer({ pair: theirs, beside: slug! })).toEqual([]);
    expect((await linkages()).map(({ values }) => [values.programmes, values.elsewhere])).toEqual([[[west], 'Zwemles']]);
  });

  it('tells of a form that is too old together with what else is wrong, and writes nothing', async () => {
    const { answer, linkages } = await board();
    expect(await answer({ ...REJECTED, text: '', token: 'x.y' })).toEqual(['form-stale', 'rejectedBecause state-needs']);
    expect(await answer({ ...REJECTED, text: 'Vraag mevrouw Jansen.', token: '' })).toEqual([
      'form-stale',
      'rejectedBecause personal-data',
    ]);
    expect(await linkages()).toEqual([]);
  });
});
