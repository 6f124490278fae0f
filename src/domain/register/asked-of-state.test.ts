import { expect, it } from 'vitest';
import { isAskedOfState, statesAsking } from './asked-of-state.ts';

it('isAskedOfState() asks of an open action who does it and by when, unless it lacks that already or somebody else does it too', () => {
  const open = { state: 'open', owner: 'p', organisation: null, due: '2026-12-01' };
  const asked = (values: object, field: string) => isAskedOfState('action', field, { ...open, ...values });
  expect([asked({}, 'due'), asked({}, 'owner'), asked({}, 'organisation')]).toEqual([true, true, false]);
  expect([asked({ state: 'done' }, 'due'), asked({ due: null }, 'due'), asked({ organisation: 'o' }, 'owner')]).toEqual([
    false,
    false,
    false,
  ]);
});

it('isAskedOfState() asks what the state of a thing needs, and not what another state would', () => {
  const asked = (state: string) =>
    isAskedOfState('intervention', 'stopReason', { state, stopReason: 'Te duur', stopLesson: 'Eerst vragen' });
  expect([asked('stopped'), asked('running')]).toEqual([true, false]);
});

it('isAskedOfState() asks for how long hours are where there are hours, and of a partner the only thing by which it is known', () => {
  const hours = (values: object) => isAskedOfState('activity', 'hoursPer', { hours: 200, hoursPer: 'year', ...values });
  expect([hours({}), hours({ hoursPer: null }), hours({ hours: null }), hours({ hours: 0 })]).toEqual([true, true, false, true]);
  const partner = (field: string, values: object) => isAskedOfState('partner', field, { organisation: 'o', name: null, ...values });
  expect([partner('organisation', {}), partner('organisation', { name: 'Buren' }), partner('since', {})]).toEqual([true, false, false]);
});

it('statesAsking() names the states that ask a field whatever else is filled in', () => {
  const states = ['open', 'done', 'dropped'];
  expect([statesAsking('action', 'due', states), statesAsking('action', 'owner', states)]).toEqual([['open'], []]);
  expect(statesAsking('linkage', 'rejectedBecause', ['considered', 'rejected'])).toEqual(['rejected']);
});
