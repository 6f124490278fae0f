import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { lookBack } from './look-back.ts';

const TODAY = '2026-11-22';
const meeting = (on: string, more: object = {}) => thing('meeting', on, { name: 'Coalitie', sort: 'coalition', on, ...more });
const ids = (meetings: readonly { id: string }[]) => meetings.map(({ id }) => id);

describe('lookBack()', () => {
  it('lays held coalition meetings beside each other, newest first, also one without answers', () => {
    const { meetings } = lookBack([meeting('2026-03-19', { goesWell: 'Ja.' }), meeting('2026-06-18')], TODAY, null);
    expect(ids(meetings)).toEqual(['2026-06-18', '2026-03-19']);
  });

  it('leaves out what is still to come, was cancelled, or is no coalition meeting, unless it has an answer', () => {
    const all = [
      meeting('2026-12-01'),
      meeting('2026-12-02', { adjust: 'Alvast dit.' }),
      meeting('2026-01-01', { cancelled: true, goesWell: 'Niets.' }),
      meeting('2026-02-01', { sort: 'theme' }),
      meeting('2026-02-02', { sort: 'theme', focusRight: 'Ja.' }),
    ];
    expect(ids(lookBack(all, TODAY, null).meetings)).toEqual(['2026-12-02', '2026-02-02']);
  });

  it('shows four at once, and leads to older and newer ones', () => {
    const all = [1, 2, 3, 4, 5, 6].map((month) => meeting(`2026-0${month}-01`));
    const newest = lookBack(all, TODAY, null);
    expect([ids(newest.meetings), newest.older, newest.newer]).toEqual([
      ['2026-06-01', '2026-05-01', '2026-04-01', '2026-03-01'],
      '2026-02-01',
      null,
    ]);
    expect(lookBack(all, TODAY, newest.older)).toMatchObject({ older: null, newer: '2026-06-01' });
    expect(lookBack(all, TODAY, 'nothing')).toEqual(newest);
    expect(lookBack([], TODAY, 'nothing')).toEqual({ meetings: [], older: null, newer: null });
  });
});
