import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorPosition, type Figure } from './floor-position.ts';
import { judgeFloor, type FloorArea, type FloorInput } from './judge-floor.ts';

const bare = (value: number | null): Figure => ({ value, lower: null, upper: null });
const MOST = { side: 'at most', bound: 2 } as const;
const LEAST = { side: 'at least', bound: 60 } as const;

describe('floorPosition()', () => {
  it('takes a counted figure as it is; exactly on the floor is enough', () => {
    expect([1.9, 2, 2.1].map((value) => floorPosition(bare(value), MOST, false))).toEqual(['met', 'met', 'below']);
    expect([59.9, 60, 60.1].map((value) => floorPosition(bare(value), LEAST, false))).toEqual(['below', 'met', 'met']);
  });

  it('says nothing where the interval holds the floor, its ends included', () => {
    const figure = (lower: number, upper: number): Figure => ({ value: (lower + upper) / 2, lower, upper });
    expect(floorPosition(figure(50, 59), LEAST, true)).toBe('below');
    expect(floorPosition(figure(50, 60), LEAST, true)).toBe('unclear');
    expect(floorPosition(figure(55, 65), LEAST, true)).toBe('unclear');
    expect(floorPosition(figure(60, 70), LEAST, true)).toBe('unclear');
    expect(floorPosition(figure(61, 70), LEAST, true)).toBe('met');
    expect(floorPosition(figure(61, 70), { ...LEAST, side: 'at most' }, true)).toBe('below');
  });

  it('never puts a missing figure below, nor a sample without interval', () => {
    expect(floorPosition(bare(null), LEAST, false)).toBe('no-figure');
    expect(floorPosition(bare(10), LEAST, true)).toBe('unclear');
  });

  it('takes no rounding noise for a difference', () => {
    expect(floorPosition(bare(0.1 + 0.2), { side: 'at most', bound: 0.3 }, false)).toBe('met');
  });
});

const area = (id: string, value: number | null, people: number | null): FloorArea => ({ ...bare(value), id, people });
const asked = (areas: FloorArea[], rest: Partial<FloorInput> = {}) => judgeFloor({ ...MOST, sampling: 'register', areas, ...rest });

describe('judgeFloor()', () => {
  it('counts the people of the areas below as far as known, and says of how many areas not', () => {
    const answer = asked([area('a', 3, 100), area('b', 4, null), area('c', 1, 50), area('d', null, 70)]);
    expect(answer).toMatchObject({ status: 'ok', estimate: 100, interval: null, n: 3 });
    expect(answer.status === 'ok' && answer.detail.groups).toEqual({
      below: { areas: 2, people: 100, peopleUnknown: 1 },
      unclear: { areas: 0, people: null, peopleUnknown: 0 },
      met: { areas: 1, people: 50, peopleUnknown: 0 },
      'no-figure': { areas: 1, people: 70, peopleUnknown: 0 },
    });
    expect(answer.warnings).toEqual([{ code: 'missing-data', params: { n: 1, of: 4 } }]);
  });

  it('gives nobody where nothing lies below, and no number where nobody was counted', () => {
    expect(asked([area('a', 1, null)])).toMatchObject({ estimate: 0 });
    expect(asked([area('a', 3, null)])).toMatchObject({ estimate: null });
  });

  it('refuses without a figure and figures of a model, with all reasons', () => {
    expect(asked([])).toMatchObject({ status: 'refused', reasons: [{ code: 'missing-data' }] });
    const answer = asked([area('a', null, 1)], { sampling: 'model' });
    expect(answer.status === 'refused' && answer.reasons.map(({ code }) => code)).toEqual(['missing-data', 'model-based-figure']);
  });

  it('warns of what is provisional, estimated or a sample without interval', () => {
    const answer = asked([{ ...area('a', 1, 1), isProvisional: true, isEstimated: true }], { sampling: 'survey' });
    expect(answer.warnings.map(({ code }) => code)).toEqual(['no-interval-or-verdict', 'provisional-figures', 'estimated-figures']);
  });
});

const figures = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }),
    half: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    people: fc.option(fc.nat(5000), { nil: null }),
  }),
  { minLength: 1, maxLength: 30 },
);
const made = (list: { value: number | null; half: number | null; people: number | null }[], factor = 1): FloorArea[] =>
  list.map(({ value, half, people }, index) => ({
    id: String(index),
    value: value === null ? null : value * factor,
    lower: value === null || half === null ? null : Math.min((value - half) * factor, (value + half) * factor),
    upper: value === null || half === null ? null : Math.max((value - half) * factor, (value + half) * factor),
    people,
  }));
const positions = (input: FloorInput) => {
  const answer = judgeFloor(input);
  return answer.status === 'ok' ? answer.detail.positions.map(({ position }) => position) : answer.reasons;
};
const input = (areas: FloorArea[], bound: number, side: FloorInput['side'] = 'at least'): FloorInput => ({
  areas,
  bound,
  side,
  sampling: 'register',
});

describe('the laws of a floor', () => {
  it('every area is somewhere, and everybody who is known is counted once', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -100, max: 100 }), (list, bound) => {
        const answer = judgeFloor(input(made(list), bound));
        if (answer.status === 'refused') return list.every(({ value }) => value === null);
        const groups = Object.values(answer.detail.groups);
        expect(groups.reduce((sum, { areas }) => sum + areas, 0)).toBe(list.length);
        expect(groups.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(list.reduce((sum, { people }) => sum + (people ?? 0), 0));
        return true;
      }),
    );
  });

  it('does not hang on the order of the areas, nor on the unit; looked at from the other side it mirrors', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -100, max: 100 }), (list, bound) => {
        const straight = positions(input(made(list), bound));
        expect(positions(input(made(list, 1000), bound * 1000))).toEqual(straight);
        expect(positions(input(made(list, -1), -bound, 'at most'))).toEqual(straight);
        expect(positions(input(made(list).reverse(), bound))).toEqual([...straight].reverse());
      }),
    );
  });

  it('a wider interval never makes a claim that a narrower one did not, and a higher floor takes nobody out', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -100, max: 100 }), fc.nat(30), (list, bound, more) => {
        const wide = list.map((one) => ({ ...one, half: one.half === null ? null : one.half + more }));
        const [narrow, wider] = [positions(input(made(list), bound)), positions(input(made(wide), bound))];
        wider.forEach((position, index) => expect(['unclear', narrow[index]]).toContainEqual(position));
        const higher = positions(input(made(list), bound + more));
        narrow.forEach((position, index) => position === 'below' && expect(higher[index]).toBe('below'));
      }),
    );
  });
});
