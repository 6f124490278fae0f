import { describe, expect, it } from 'vitest';
import { missingOfPromise } from './action-promise.ts';

const PROMISE = { owner: 'tineke', due: '2027-01-01' };

describe('missingOfPromise()', () => {
  it('asks of a new action who does it, an account or an organisation, and by when', () => {
    expect(missingOfPromise(null, { owner: null, organisation: null, due: null })).toEqual(['owner', 'due']);
    expect(missingOfPromise(null, PROMISE)).toEqual([]);
    expect(missingOfPromise(null, { state: 'open', organisation: 'woldewonen', due: '2027-01-01' })).toEqual([]);
    expect(missingOfPromise(null, { organisation: 'woldewonen' })).toEqual(['due']);
  });

  it.each(['done', 'dropped'])('asks nothing of one that is %s: it promises nothing more', (state) => {
    expect(missingOfPromise(null, { state })).toEqual([]);
    expect(missingOfPromise({ ...PROMISE, state: 'open' }, { state })).toEqual([]);
  });

  it('does not ask what an action lacked already, and asks what is taken away', () => {
    const bare = { state: 'open', owner: null, organisation: null, due: null };
    expect(missingOfPromise(bare, { ...bare, name: 'anders' })).toEqual([]);
    expect(missingOfPromise(bare, { ...bare, due: '2027-01-01' })).toEqual([]);
    expect(missingOfPromise({ ...bare, ...PROMISE }, bare)).toEqual(['owner', 'due']);
    expect(missingOfPromise({ ...bare, ...PROMISE }, { ...bare, organisation: 'woldewonen', due: '2027-01-01' })).toEqual([]);
  });

  it('asks it of one that is opened again', () => {
    expect(missingOfPromise({ state: 'done' }, { state: 'open' })).toEqual(['owner', 'due']);
  });
});
