import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { systemClock } from '#base/clock';
import type { Viewer } from '#domain/account/viewer';
import type { FiguresReader } from '#domain/figures/reader';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Register, Seen } from '#domain/register/register';
import { linkagesMade } from '#insight/linkage/linkages-made';
import { readLinkable } from '#insight/linkage/read-linkable';
import { suggestLinkages } from '#insight/linkage/suggest-linkages';
import { readProgramme } from '#insight/programme/programme-content';
import type { TestDatabase } from '#register/testing/open-test-database';
import { filledWorld } from '../filled-world.ts';
import { filledRegister, managerOf } from '../filled-register.ts';

const root = join(import.meta.dirname, '..', '..');
const truths = JSON.parse(readFileSync(join(root, 'worlds', 'demo', 'truths.json'), 'utf8')) as {
  linkagePairs: { programme: string; pairs: [string, string][] };
};

/** Areas as their codes alone tell: what the rule knows of a place without a store of figures. */
const NO_FIGURES: Pick<FiguresReader, 'area' | 'place'> = { area: async () => null, place: async () => null };

describe('suggestLinkages() in Waterwolde', () => {
  let database: TestDatabase;
  let register: Register;
  let programme: Seen<'programme'>;
  let manager: Viewer;
  let keyOf: Map<string, string>;

  async function suggestions(viewer = manager, figures = NO_FIGURES, read: typeof readLinkable = readLinkable): Promise<LinkSuggestion[]> {
    const [content, people, words, linkage] = await Promise.all([
      read(register, viewer, programme),
      register.stems(viewer, 'intervention', { programme: programme.id, field: 'forWhom' }),
      register.stems(viewer, 'intervention', { programme: programme.id }),
      linkagesMade(register, viewer, [programme.id]),
    ]);
    return (await suggestLinkages(figures, { ...content, linkage }, { people, words })).nearest;
  }

  it('are the same of what can be linked as of all that the programme holds', async () => {
    const ofAll = await suggestions(manager, NO_FIGURES, (_, viewer, one) => readProgramme(register, viewer, one));
    expect(ofAll.length).toBeGreaterThan(0);
    expect(await suggestions()).toEqual(ofAll);
  });

  const pairOf = ({ interventions }: LinkSuggestion) =>
    interventions
      .map(({ id }) => keyOf.get(id)!)
      .sort()
      .join(' + ');

  beforeAll(async () => {
    const filled = await filledRegister('demo');
    ({ database, register } = filled);
    const own = filled.things.find(({ kind, key }) => kind === 'programme' && key === truths.linkagePairs.programme)!;
    keyOf = new Map(filled.things.filter(({ kind }) => kind === 'intervention').map(({ id, key }) => [id, key]));
    manager = managerOf(own.id);
    programme = (await register.find(manager, 'programme', own.id))!;
  });
  afterAll(() => database.close());

  /** Planted pairs that are not among the first fifteen. */
  function missingIn(found: readonly LinkSuggestion[]): string[] {
    const first = found.slice(0, 15).map(pairOf);
    return truths.linkagePairs.pairs.map((pair) => [...pair].sort().join(' + ')).filter((pair) => !first.includes(pair));
  }

  it('puts at least eight of the ten planted pairs in the first fifteen', async () => {
    expect(truths.linkagePairs.pairs).toHaveLength(10);
    expect(missingIn(await suggestions()).length).toBeLessThanOrEqual(2);
  });

  it('does so too by what lies in what and how places are called: as the board shows them', async () => {
    const app = await openApp(readSettings({ PEIL_WORLD: 'demo', PEIL_DATA: await filledWorld('demo') }), systemClock);
    try {
      expect(await app.figures.area('WW-NOORD')).not.toBeNull();
      expect(missingIn(await suggestions(manager, app.figures)).length).toBeLessThanOrEqual(2);
    } finally {
      await app.close();
    }
  }, 240_000);

  it('gives the same list every time', async () => {
    expect(await suggestions()).toEqual(await suggestions());
  });

  it('never suggests again what was rejected, or stands on the board in any other state', async () => {
    const [first, second] = await suggestions();
    const create = (suggestion: LinkSuggestion, values: object) => ({
      action: 'create' as const,
      kind: 'linkage' as const,
      programme: programme.id,
      values: {
        name: 'Samen',
        interventions: suggestion.interventions.map(({ id }) => id),
        widensChances: 'not-asked' as const,
        suggestedByPeil: true,
        ...values,
      },
    });
    await register.write(
      manager,
      [create(first!, { state: 'rejected', rejectedBecause: 'Bewoners hebben er niets aan.' }), create(second!, { state: 'considered' })],
      'suggestion',
    );
    const known = [pairOf(first!), pairOf(second!)];
    expect((await suggestions()).map(pairOf).filter((pair) => known.includes(pair))).toEqual([]);
    const { things } = await register.list(manager, 'linkage', { programmes: [programme.id], where: { state: ['rejected'] } });
    const made = things.find(({ values }) => values.rejectedBecause === 'Bewoners hebben er niets aan.')!;
    const withdrawal = { action: 'withdraw' as const, kind: 'linkage' as const, id: made.id, version: 1, because: 'Vergissing' };
    await register.write(manager, [withdrawal], 'form');
    expect((await suggestions()).map(pairOf).filter((pair) => known.includes(pair))).toEqual([]);
  });

  it('suggests nothing with what has ended', async () => {
    const ended = ['buurtapp', 'licht-op-straat', 'samen-tegen-inbraak'];
    for (const pair of (await suggestions()).map(pairOf)) for (const key of ended) expect(pair.split(' + ')).not.toContain(key);
  });
});
