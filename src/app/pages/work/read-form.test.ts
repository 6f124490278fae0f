import { expect, it } from 'vitest';
import { CODES_ONLY } from '#domain/register/read-value';
import type { Names } from './names.ts';
import { readForm } from './read-form.ts';

it('reads no change in a list that its form only gives back in another order', () => {
  const form = new FormData();
  form.append('areas', 'BU99010100');
  form.append('areas', 'BU99010101');
  const read = (areas: readonly string[]) =>
    readForm(form, {
      kind: 'intervention',
      names: { lookups: CODES_ONLY } as unknown as Names,
      only: ['areas'],
      before: { areas, state: 'running' },
      today: '2026-11-23',
    }).values;
  const kept = read([]) as { areas: string[] };
  const turned = kept.areas.toReversed();
  expect(kept.areas).toHaveLength(2);
  expect(read(turned)).toEqual({ areas: turned });
});
