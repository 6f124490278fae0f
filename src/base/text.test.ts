import { expect, it } from 'vitest';
import { storable } from './text.ts';

it('storable() leaves out what no database takes, and nothing else', () => {
  expect(storable('een\0 twee\0')).toBe('een twee');
  expect(storable('half \ud83c, heel \u{1f331}')).toBe('half \ufffd, heel \u{1f331}');
  expect(storable(' é\n\t')).toBe(' é\n\t');
});
