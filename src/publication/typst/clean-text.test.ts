import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText()', () => {
  it('keeps what a reader sees, whatever it means elsewhere', () => {
    for (const text of ['#let x = $a$ @b `c` *d* _e_ <f> // g \\ [h]', 'é ü € − ’', 'Привіт مرحبا 👩', '−12\u00a0m³']) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('puts everything on one line, and drops what steers how others are shown', () => {
    expect(cleanText('een\r\ntwee\t\u2028drie')).toBe('een twee drie');
    expect(cleanText('a\u0000b\u0007c\u202edcba\u202c\ufeff\u2066e\u2069\uffff')).toBe('abcdcbae');
    expect(cleanText('half \ud83d teken')).toBe('half \ufffd teken');
  });

  it('lets a word break that is longer than a line', () => {
    const long = cleanText(`kort ${'x'.repeat(100)}`);
    expect(long.replaceAll('\u200b', '')).toBe(`kort ${'x'.repeat(100)}`);
    expect(Math.max(...long.split(/[\u200b ]/).map((part) => part.length))).toBe(40);
  });
});
