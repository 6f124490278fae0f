import { describe, expect, it } from 'vitest';
import type { Register } from '#domain/register/register';
import { fakeReading } from '#insight/figure/test-figures';
import { fakeThing } from '#insight/programme/test-content';
import { keepDoings, type DoingsSource } from './keep-doings.ts';

const { figures } = fakeReading({ areas: [], indicators: [], figures: [] });

/** A register with one programme, which counts how often it is asked. */
function source() {
  const state = { change: '1', asked: 0, fails: false };
  const list = async (_viewer: unknown, kind: string) => {
    state.asked += 1;
    return kind === 'programme' ? { things: [fakeThing('programme', `as of ${state.change}`)], total: 1 } : { things: [], total: 0 };
  };
  const opened: DoingsSource = {
    register: { list } as unknown as Register,
    newestChange: async () => {
      if (state.fails) throw new Error('gone');
      return state.change;
    },
  };
  return { state, opened };
}
const names = async (keeper: ReturnType<typeof keepDoings>) => (await keeper.settled())?.programmes.map(({ programme }) => programme.id);

describe('keepDoings()', () => {
  it('reads once, and again when something changed', async () => {
    const { state, opened } = source();
    const keeper = keepDoings(
      async () => opened,
      figures,
      () => 0,
    );
    expect(await names(keeper)).toEqual(['as of 1']);
    const asked = state.asked;
    const version = await keeper.look();
    expect(await keeper.look()).toBe(version);
    expect(state.asked).toBe(asked);
    state.change = '2';
    expect(await keeper.look()).not.toBe(version);
    expect(await names(keeper)).toEqual(['as of 2']);
  });

  it('never lets a page of figures wait for a register that is being opened', async () => {
    const keeper = keepDoings(
      () => new Promise(() => undefined),
      figures,
      () => 0,
    );
    expect(await keeper.look()).toBe('');
    expect(await keeper.current()).toBeNull();
  });

  it('says nothing without a register, and tries again only after a while', async () => {
    let tried = 0;
    let now = 0;
    const { opened } = source();
    const keeper = keepDoings(
      async () => {
        tried += 1;
        if (tried === 1) throw new Error('no server');
        return opened;
      },
      figures,
      () => now,
    );
    expect(await keeper.settled()).toBeNull();
    expect(await keeper.settled()).toBeNull();
    expect(tried).toBe(1);
    now = 60_000;
    expect(await names(keeper)).toEqual(['as of 1']);
  });

  it('keeps showing what was read while the register can not be reached', async () => {
    const { state, opened } = source();
    const keeper = keepDoings(
      async () => opened,
      figures,
      () => 0,
    );
    const before = await keeper.settled();
    const version = await keeper.look();
    state.fails = true;
    expect(await keeper.look()).toBe(version);
    expect(await keeper.current()).toBe(before);
  });
});
