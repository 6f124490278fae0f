import { expect, it } from 'vitest';
import { ROLES, type Role, type Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import { asFarAs, seenFields } from './layers.ts';

const part = (programme: string, role: Role) => ({ programme, role, organisation: null, theme: null });

it.each(ROLES)('asFarAs() reads in the programmes that are left, and of what no programme owns, the same as before: %s', (role) => {
  const takesPart = [...['a', 'b', 'c', 'd'].map((programme) => part(programme, role)), part('a', 'external-reader')];
  const whole: Viewer = { person: 'somebody', isAdministrator: false, takesPart };
  for (const left of [['a'], ['b', 'c'], []]) {
    const narrow = asFarAs(whole, new Set(left));
    for (const kind of KIND_NAMES) {
      const of = kindOf(kind).scope === 'programme' ? left : [null, ...left];
      for (const programme of of) expect(seenFields(narrow, kind, programme)).toEqual(seenFields(whole, kind, programme));
    }
    expect(narrow.takesPart.length).toBeLessThanOrEqual(left.length + 3);
  }
});
