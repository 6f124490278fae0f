import { expect, it } from 'vitest';
import { belongingFields } from '#access/belonging';
import { CHAIN_FIELDS } from './read-chain.ts';

it.each(['objective', 'intervention'] as const)('reads of each %s whose it is: by that is told who may add to it', (kind) => {
  const { organisations, themes, owner } = belongingFields(kind);
  expect(CHAIN_FIELDS[kind]).toEqual(expect.arrayContaining([...organisations, ...themes, ...(owner ? [owner] : [])]));
});
