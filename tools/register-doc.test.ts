import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REGISTER_PAGE, registerPage } from './register-doc.ts';

it('docs/register.md tells of the kinds, states and rights as they are: if not, run node tools/register-doc.ts', () => {
  expect(readFileSync(REGISTER_PAGE, 'utf8')).toBe(registerPage());
});
