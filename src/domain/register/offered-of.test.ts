import { expect, it } from 'vitest';
import { kindOf, type KindName } from './kinds.ts';
import { OFFERED_OF, offeredBy } from './offered-of.ts';
import { refersTo } from './refers-to.ts';

it('what is offered points at the same kind as the field of the form on which it hangs', () => {
  for (const [form, byField] of Object.entries(OFFERED_OF))
    for (const [field, { by, of }] of Object.entries(byField)) {
      const { fields } = kindOf(form as KindName);
      const offered = refersTo(fields[field]!)!;
      expect(refersTo(kindOf(offered).fields[of]!), `${form}.${field}`).toBe(refersTo(fields[by]!));
      expect(offeredBy(offered)).toBe(of);
    }
});

it('offeredBy() tells by what outputs are offered, and nothing of what every form offers whole', () => {
  expect(offeredBy('output')).toBe('intervention');
  expect(offeredBy('outcome')).toBeNull();
});
