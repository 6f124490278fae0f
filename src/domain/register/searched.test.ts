import { expect, it } from 'vitest';
import { isTooShort, searchedText } from './searched.ts';

it('searchedText() takes what was typed, up to a hundred signs, never half a sign', () => {
  expect([searchedText(null), searchedText('  werk '), searchedText('😀'.repeat(200))]).toEqual(['', 'werk', '😀'.repeat(100)]);
  expect(searchedText('\0 we\0rk \ud83c')).toBe('werk \ufffd');
});

it.each(['', 'a', '%', "'; --", '<>&', '\0\0'])('isTooShort() says so of %j', (text) => expect(isTooShort(text)).toBe(true));
it.each(['ww', '12', 'é 1', '<script>'])('isTooShort() lets %j pass', (text) => expect(isTooShort(text)).toBe(false));
