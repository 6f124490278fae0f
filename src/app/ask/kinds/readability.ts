import { countText, readability, type TextCounts } from '#analysis/readability/readability';
import { syllables } from '#analysis/readability/syllables';
import { method } from '#domain/answer/method';
import { readabilityQuestion, syllablesQuestion } from '#domain/ask/readability';
import { readabilitySteps, syllablesSteps } from '#i18n/ask/readability';
import { officeWords } from '#i18n/plain-words';
import { overall } from '../neutral-items.ts';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const readabilityKind = askKind({
  kind: 'readability',
  also: ['flesch-douma'],
  synonyms: { items: ['texts'], 'items[].text': ['content'] },
  schema: readabilityQuestion,
  answer({ items }): Neutral {
    const answers = items.map((item) => {
      const counts = 'text' in item ? countText(item.text) : givenCounts(item);
      const answer = readability(counts);
      const { words, sentences, syllables: sounds, longestSentence } = counts;
      const read = answer.status === 'ok' ? answer.detail : null;
      return {
        ...(item.id === undefined ? {} : { id: item.id }),
        status: answer.status,
        ...neutralRemarks(answer),
        words,
        sentences,
        syllables: sounds,
        longestSentence,
        fleschDouma: read?.fleschDouma ?? null,
        leesindexA: read?.leesindexA ?? null,
        lix: read?.lix ?? null,
        fitForResidents: read?.fitForResidents ?? null,
        ...('text' in item ? { officeWords: officeWords(item.text) } : {}),
      };
    });
    return {
      status: overall(answers),
      method: { ...method('readability') },
      warnings: [],
      items: answers,
    };
  },
  explain: ({ items }, _answer, language) => readabilitySteps[language]({ items: items.length }),
});

export const syllablesKind = askKind({
  kind: 'syllables',
  synonyms: { words: ['items'] },
  schema: syllablesQuestion,
  answer: ({ words }) => ({
    status: 'ok',
    method: { ...method('readability') },
    syllables: Object.fromEntries(words.map((word) => [word, syllables(word)])),
  }),
  explain: ({ words }, _answer, language) => syllablesSteps[language]({ words: words.length }),
});

function givenCounts({
  words,
  sentences,
  syllables: sounds,
  longWords,
}: {
  words: number;
  sentences: number;
  syllables: number;
  longWords?: number | undefined;
}): TextCounts {
  return { words, sentences, syllables: sounds, longWords: longWords ?? null, longestSentence: null };
}
