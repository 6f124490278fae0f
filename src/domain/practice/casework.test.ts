import { expect, it } from 'vitest';
import { KIND_NAMES } from '#domain/register/kinds';
import { isCasework } from './casework.ts';

it('isCasework() names rules that stood in the way and streets, and nothing else', () => {
  expect(KIND_NAMES.filter(isCasework).sort()).toEqual(['bottleneck', 'streetApproach']);
});
