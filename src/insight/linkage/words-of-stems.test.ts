import { describe, expect, it } from 'vitest';
import { wordsOf } from './words-of-stems.ts';

describe('wordsOf()', () => {
  it('gives each stem as a word of the texts, also where its last letter differs', () => {
    expect(wordsOf(['bewoner', 'huiz', 'één'], 'Bewoners in één warm huis')).toEqual(['bewoners', 'huis', 'één']);
  });

  it('leaves out a stem that no word begins with, and tells no word twice', () => {
    expect(wordsOf(['fiet', 'huur', 'huurder'], 'Huurders met zorgen')).toEqual(['huurders']);
  });
});
