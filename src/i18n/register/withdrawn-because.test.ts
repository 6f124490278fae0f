import { expect, it } from 'vitest';
import { UNDONE } from '#domain/register/erasure';
import { withdrawnBecause } from './withdrawn-because.ts';

it('withdrawnBecause() says what was taken back in the language of its reader, and a reason as it was given', () => {
  expect(withdrawnBecause(UNDONE, 'nl')).toBe('teruggedraaid');
  expect(withdrawnBecause(UNDONE, 'en')).toBe('taken back');
  expect(withdrawnBecause('Dubbel ingevuld', 'en')).toBe('Dubbel ingevuld');
  expect(withdrawnBecause(null, 'nl')).toBe('');
});
