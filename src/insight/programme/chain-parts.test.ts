import { describe, expect, it } from 'vitest';
import { MOST_AT_ONCE } from '#domain/programme-page/chain-parts';
import { chainPage } from './chain-page.ts';
import { askedPart, chainParts, inParts } from './chain-parts.ts';
import { chainPicture, partOfPicture } from './chain-picture.ts';
import { GAPS_NAMED } from './chain-work-part.ts';
import { chainWork } from './chain-work.ts';
import { fakeContent, fakeThing } from './test-content.ts';

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** Two ambitions that share an intervention, and something of every kind that serves none. */
const small = fakeContent({
  trend: [fakeThing('trend', 't1'), fakeThing('trend', 't2'), fakeThing('trend', 'unanswered')],
  ambition: [fakeThing('ambition', 'A', { trends: ['t1'] }), fakeThing('ambition', 'B', { trends: ['t1', 't2', 'not-seen'] })],
  objective: [
    fakeThing('objective', 'a1', { ambition: 'A' }),
    fakeThing('objective', 'b1', { ambition: 'B' }),
    fakeThing('objective', 'of-none'),
    fakeThing('objective', 'of-unseen', { ambition: 'not-seen' }),
  ],
  intervention: ['both', 'only b', 'of none', 'no goal'].map((id) => fakeThing('intervention', id)),
  contribution: [
    fakeThing('contribution', 'c1', { objective: 'a1', intervention: 'both', sign: 'helps' }),
    fakeThing('contribution', 'c2', { objective: 'b1', intervention: 'both', sign: 'helps', mechanism: 'so', assumption: 'it is' }),
    fakeThing('contribution', 'c3', { objective: 'b1', intervention: 'only b', sign: 'helps' }),
    fakeThing('contribution', 'c4', { objective: 'of-none', intervention: 'of none', sign: 'helps' }),
    fakeThing('contribution', 'c5', { objective: 'not-seen', intervention: 'no goal', sign: 'helps' }),
  ],
  output: [
    fakeThing('output', 'of both', { intervention: 'both' }),
    fakeThing('output', 'of b', { intervention: 'only b' }),
    fakeThing('output', 'of unseen', { intervention: 'not-seen' }),
  ],
  outcome: [
    fakeThing('outcome', 'by outputs', { outputs: ['of both', 'of b'], objective: 'a1' }),
    fakeThing('outcome', 'of goal', { objective: 'of-none' }),
    fakeThing('outcome', 'of nothing'),
  ],
  impactJudgement: [fakeThing('impactJudgement', 'j', { objective: 'b1' }), fakeThing('impactJudgement', 'j2', { objective: 'not-seen' })],
});
const told = (most: number) => chainParts(small, most).map(({ id, ids }) => [id, [...ids].sort().join(', ')]);

describe('chainParts()', () => {
  it('leaves a chain whole that is not too large', () => {
    expect(chainParts(small, 8)).toEqual([]);
    expect(chainParts(small)).toEqual([]);
  });

  it('makes a part of each ambition with all that serves it, and the last of what serves none', () => {
    expect(told(7)).toEqual([
      ['A', 'A, a1, both, by outputs, of both, t1'],
      ['B', 'B, b1, both, by outputs, j, not-seen, of b, of both, only b, t1, t2'],
      ['zonder-ambitie', 'no goal, of goal, of none, of nothing, of unseen, of-none, of-unseen, unanswered'],
      ['zonder-ambitie-2', 'j2'],
    ]);
    expect(chainParts(small, 7).map(({ objectives, interventions }) => [objectives, interventions])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
      [0, 0],
    ]);
  });

  it('cuts what is too large by itself, a goal standing in each piece with some of what serves it', () => {
    const slices = chainParts(small, 2).filter(({ ambition }) => ambition === 'B');
    expect(slices.map(({ id, number, of, ids }) => [id, number, of, [...ids].filter((one) => /^b1$|^both$|^only b$/.test(one))])).toEqual([
      ['B', 1, 2, ['b1', 'both']],
      ['B-2', 2, 2, ['b1', 'only b']],
    ]);
  });

  it.each([1, 2, 3, 5, 7])('shows everything somewhere, and no link that leads out of a part, in parts of %i', (most) => {
    const picture = chainPicture(small);
    const all = picture.columns.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const parts = chainParts(small, most).map(({ ids }) => partOfPicture(picture, ids));
    const shownIn = parts.map(({ columns }) => new Set(columns.flatMap(({ nodes }) => nodes.map(({ id }) => id))));
    expect(new Set(shownIn.flatMap((ids) => [...ids]))).toEqual(new Set(all));
    for (const [index, { links, back }] of parts.entries())
      for (const { from, to } of [...links, ...back]) expect([from, to].every((id) => shownIn[index]!.has(id))).toBe(true);
    const linked = new Set(parts.flatMap(({ links }) => links.map(({ from, to }) => `${from} > ${to}`)));
    expect([...linked].sort()).toEqual(picture.links.map(({ from, to }) => `${from} > ${to}`).sort());
  });

  it('tells of an intervention where else it stands', () => {
    const slices = chainParts(small, 7);
    const { parts, also } = inParts(slices, slices[0]!, small);
    expect([...also].map(([id, others]) => [id, others.map((part) => part.id)])).toEqual([['both', ['B']]]);
    expect(parts[0]).not.toHaveProperty('ids');
  });
});

describe('askedPart()', () => {
  const slices = chainParts(small, 7);
  it('finds a part by its name or by something in it, and else gives the first', () => {
    expect(['B', 'only b', 'zonder-ambitie', 'no such part', null].map((asked) => askedPart(slices, asked)?.id)).toEqual([
      'B',
      'B',
      'zonder-ambitie',
      'A',
      'A',
    ]);
    expect(askedPart([], 'B')).toBeNull();
  });
});

describe('a chain that is too large', () => {
  const count = MOST_AT_ONCE;
  const large = fakeContent({
    ...small,
    intervention: [...small.intervention, ...times(count, (n) => fakeThing('intervention', `i${n}`))],
    contribution: [
      ...small.contribution,
      ...times(20, (n) => fakeThing('contribution', `k${n}`, { objective: 'a1', intervention: `i${n}`, mechanism: 'so', sign: 'helps' })),
    ],
  });

  it('tells who makes it what is missing in the whole of it, naming some with the part in which each shows', () => {
    const { gaps, inParts: told_, steps, notBegun } = chainWork(large, 'B');
    const of = (gap: string) => gaps.find((one) => one.gap === gap)!;
    expect([of('without-number').count, of('without-number').at.length]).toEqual([count + 5, GAPS_NAMED]);
    expect(of('without-mechanism').at.find(({ id }) => id === 'both')!.part).toBe('A');
    expect(of('without-goal').at.map(({ part }) => part)[0]).toBe('zonder-ambitie');
    expect(told_!.parts.map(({ gaps: missing }) => missing! > 0)).toEqual([true, true, true]);
    expect(steps.find(({ kind }) => kind === 'objective')!.nodes.map(({ id }) => id)).toEqual(['b1']);
    expect(notBegun).toEqual([]);
  });

  it('shows who makes it every element and every link in some part, and no link that leads out of one', () => {
    const whole = chainWork(large);
    const works = whole.inParts!.parts.map(({ id }) => chainWork(large, id));
    const seen = new Set<string>();
    for (const { steps } of works) {
      const nodes = steps.flatMap((step) => step.nodes);
      const here = new Set(nodes.map(({ id }) => id));
      for (const { id, links } of nodes) {
        seen.add(id);
        for (const { to } of links) {
          expect(here.has(to.id), `${id} leads out to ${to.id}`).toBe(true);
          seen.add(`${id} > ${to.id}`);
        }
      }
    }
    for (const { id } of [...large.trend, ...large.objective, ...large.intervention, ...large.output, ...large.outcome])
      expect(seen.has(id), id).toBe(true);
    for (const { values } of large.contribution.filter(({ id }) => id !== 'c5'))
      expect(seen).toContain(`${values.intervention} > ${values.objective}`);
  });

  it('counts for residents what is missing in the whole, whichever part they read', () => {
    const [one, other] = [chainPage(large, 'A'), chainPage(large, 'B')];
    expect(one.gaps).toEqual(other.gaps);
    expect(one.gaps.find(({ gap }) => gap === 'without-goal')!.count).toBe(count - 20);
    expect(one.chain.columns.map(({ nodes }) => nodes.length)).not.toEqual(other.chain.columns.map(({ nodes }) => nodes.length));
    expect(chainPage(small, 'A').inParts).toBeNull();
  });
});
