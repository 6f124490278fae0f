import { sentences, words } from '#analysis/readability/sentences';
import { syllables } from '#analysis/readability/syllables';
import { given, refused, type Answer } from '#domain/answer/answer';
import { method } from '#domain/answer/method';

/** How long a text is, in the units of the formulae. */
export interface TextCounts {
  words: number;
  sentences: number;
  syllables: number;
  /** Words of more than six letters; null when only counts were given. */
  longWords: number | null;
  /** Words in the longest sentence; null when only counts were given. */
  longestSentence: number | null;
}

export interface Readability extends TextCounts {
  /** 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence (Douma 1960). Higher is easier. */
  fleschDouma: number;
  /** 195 - 2/3 x syllables per 100 words - 2 x words per sentence (Brouwer 1963). */
  leesindexA: number;
  /** Words per sentence + per cent of long words (Björnsson 1968); lower is easier. null without `longWords`. */
  lix: number | null;
  /** Whether a text for residents may go out as it is: Flesch-Douma 65 or more, 12 words a sentence, none over 20. */
  fitForResidents: boolean;
}

/** Fewer say nothing about how a text reads (docs/methods/leesbaarheid). */
const FEWEST = { words: 30, sentences: 3 };
const FOR_RESIDENTS = { fleschDouma: 65, wordsPerSentence: 12, longest: 20 };

/** Counts words, sentences and syllables of a Dutch text. */
export function countText(text: string): TextCounts {
  const list = sentences(text).map(words);
  const all = list.flat();
  return {
    words: all.length,
    sentences: list.length,
    syllables: all.reduce((sum, word) => sum + syllables(word), 0),
    longWords: all.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length,
    longestSentence: Math.max(0, ...list.map(({ length }) => length)),
  };
}

/**
 * How a Dutch text reads by its counts. It rewards chopping sentences, so it is a check beside readers, never a
 * goal. n: words. Refuses texts of fewer than 30 words or 3 sentences.
 */
export function readability(counts: TextCounts): Answer<Readability> {
  const { words: n, sentences: count, longWords, longestSentence } = counts;
  if (n < FEWEST.words || count < FEWEST.sentences) {
    return refused(method('readability'), n, [{ code: 'text-too-short', params: { words: n, sentences: count } }]);
  }
  const per100 = (100 * counts.syllables) / n;
  const length = n / count;
  const fleschDouma = 206.84 - 0.77 * per100 - 0.93 * length;
  const detail = {
    ...counts,
    fleschDouma,
    leesindexA: 195 - (2 / 3) * per100 - 2 * length,
    lix: longWords === null ? null : length + (100 * longWords) / n,
    fitForResidents:
      fleschDouma >= FOR_RESIDENTS.fleschDouma &&
      length <= FOR_RESIDENTS.wordsPerSentence &&
      (longestSentence ?? 0) <= FOR_RESIDENTS.longest,
  };
  return given(method('readability'), n, { estimate: fleschDouma, interval: null, detail });
}
