import { expect, it } from 'vitest';
import { isAskedOfState } from './asked-of-state.ts';

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
