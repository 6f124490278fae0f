import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#domain/answer/codes';
import type { Change, Movement } from '#domain/answer/judgement';
import { DIRECTIONS, IMPACT_JUDGEMENTS } from '#domain/chain/chain';
import type { FigureStatement } from '#domain/profile/statement';
import { figureSays, followedFigures, judgementMark, type FigureSays, type Followed } from './judgement-mark.ts';

const MOVEMENTS = ['up', 'down', 'flat', null] as const;

/** A stored verdict as it is told; `good` says which way is good. */
function statement(verdict: Change['verdict'], area: Movement | null, good: 'more' | 'less' = 'more'): FigureStatement {
  const higherIsBetter = good === 'more';
  const isClaim = verdict !== 'no-clear-change' && verdict !== 'too-few';
  const turn = isClaim && area !== null && area !== 'flat' ? { value: area, good: (area === 'up') === higherIsBetter } : null;
  return {
    change: { verdict, area, reference: null, higherIsBetter },
    silence: null,
    turn,
    level: null,
    span: null,
    against: 'municipality',
    record: null,
  };
}

const followed = (told: FigureStatement | null, direction: (typeof DIRECTIONS)[number] | null = null, side: string | null = null) =>
  ({
    criterion: { values: { direction } },
    told: { figure: { statement: told } },
    target: side === null ? null : { side },
  }) as unknown as Followed;
const NEARER = followed(statement('closing', 'up'));
const FURTHER = followed(statement('widening', 'down'));
const UNSEEN = followed(statement('no-clear-change', null));
const SILENT = followed(null);

describe('figureSays()', () => {
  const claimed: readonly Change['verdict'][] = VERDICTS.filter((verdict) => verdict !== 'no-clear-change' && verdict !== 'too-few');

  it.each([
    ['no-clear-change', 'not-seen'],
    ['too-few', null],
  ] as const)('of a verdict that claims nothing (%s) says %s, whatever was agreed', (verdict, says) => {
    for (const area of MOVEMENTS)
      for (const direction of [...DIRECTIONS, null]) expect(figureSays(followed(statement(verdict, area), direction))).toBe(says);
  });

  it.each(claimed.flatMap((verdict) => MOVEMENTS.map((area) => [verdict, area] as const)))(
    'of %s with the area %s goes by the direction that was agreed for the criterion',
    (verdict, area) => {
      const more: FigureSays = area === 'up' ? 'nearer' : area === 'down' ? 'further' : 'not-seen';
      const less: FigureSays = area === 'down' ? 'nearer' : area === 'up' ? 'further' : 'not-seen';
      const gap: FigureSays = verdict === 'closing' ? 'nearer' : verdict === 'widening' ? 'further' : null;
      for (const good of ['more', 'less'] as const) {
        const told = statement(verdict, area, good);
        expect(figureSays(followed(told, 'more'))).toBe(more);
        expect(figureSays(followed(told, 'less'))).toBe(less);
        expect(figureSays(followed(told, 'smaller-gap'))).toBe(gap);
        expect(figureSays(followed(told))).toBe(good === 'more' ? more : less);
      }
    },
  );

  it('says nothing without a verdict, where there is no difference to speak of, or where nobody agreed which way is good', () => {
    const told = statement('closing', 'up');
    expect(figureSays(SILENT)).toBeNull();
    expect(figureSays(followed({ ...told, change: null }))).toBeNull();
    expect(figureSays(followed({ ...told, change: { ...told.change!, higherIsBetter: null }, turn: null }))).toBeNull();
  });

  it('says nothing where it was never judged: nobody looked whether it is to be seen', () => {
    const told = statement('closing', 'up');
    for (const silence of ['model', 'reference-missing', 'broken', 'too-few', 'not-judged'] as const)
      expect(figureSays(followed({ ...told, change: null, turn: null, silence }))).toBeNull();
  });
});

describe('judgementMark()', () => {
  const marks = (judgement: (typeof IMPACT_JUDGEMENTS)[number], figures: readonly Followed[]) => judgementMark(judgement, figures);

  // Every set of what figures can say, with the mark beside 'nearer' and beside 'further away'.
  it.each([
    ['nothing', [], null, null],
    ['no verdict', [SILENT], null, null],
    ['nearer', [NEARER], null, 'other-way'],
    ['further', [FURTHER], 'other-way', null],
    ['not seen', [UNSEEN], 'not-seen', 'not-seen'],
    ['nearer, further', [NEARER, FURTHER], 'mixed', 'mixed'],
    ['nearer, not seen', [NEARER, UNSEEN], null, 'other-way'],
    ['further, not seen', [FURTHER, UNSEEN], 'other-way', null],
    ['nearer, further, not seen', [NEARER, FURTHER, UNSEEN], 'mixed', 'mixed'],
    ['not seen, no verdict', [UNSEEN, SILENT], 'not-seen', 'not-seen'],
  ] as const)('beside figures that say %s', (_, figures, nearer, further) => {
    expect(marks('nearer', figures)?.mark ?? null).toBe(nearer);
    expect(marks('further-away', figures)?.mark ?? null).toBe(further);
    for (const judgement of IMPACT_JUDGEMENTS.filter((one) => one !== 'nearer' && one !== 'further-away'))
      expect(marks(judgement, figures)).toBeNull();
    expect(judgementMark(null, figures)).toBeNull();
  });

  it('names only the figures that it is of', () => {
    expect(marks('nearer', [FURTHER, UNSEEN])?.of).toEqual([FURTHER]);
    expect(marks('nearer', [NEARER, FURTHER, UNSEEN])?.of).toEqual([NEARER, FURTHER]);
    expect(marks('further-away', [UNSEEN, SILENT])?.of).toEqual([UNSEEN]);
  });

  it('takes a target that is reached for what bears out nearer, and no target for what hides a figure that went the other way', () => {
    const reached = followed(statement('no-clear-change', null), null, 'reached');
    expect(marks('nearer', [reached])).toBeNull();
    expect(marks('further-away', [reached])?.mark).toBe('not-seen');
    expect(marks('nearer', [followed(statement('no-clear-change', null), null, 'short')])?.mark).toBe('not-seen');
    expect(marks('nearer', [reached, FURTHER])?.mark).toBe('other-way');
  });
});

it('followedFigures() lays each figure beside its own target', () => {
  const { criterion, told } = NEARER;
  const target = { side: 'short' } as never;
  expect(followedFigures([{ criterion, figures: [told, told], targets: [null, target] }])).toEqual([
    { criterion, told, target: null },
    { criterion, told, target },
  ]);
});
