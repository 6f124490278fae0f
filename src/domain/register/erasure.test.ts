import { describe, expect, it } from 'vitest';
import { fieldsWithWords } from './erasure.ts';

describe('fieldsWithWords()', () => {
  it('of evidence names what people typed, and never which figure it points at', () => {
    expect(fieldsWithWords('evidence')).toEqual(['link', 'why', 'withdrawnBecause', 'cameFrom']);
  });
});
