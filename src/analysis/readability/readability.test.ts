import { describe, expect, it } from 'vitest';
import { countText, readability } from '#analysis/readability/readability';
import { sentences } from '#analysis/readability/sentences';
import { syllables } from '#analysis/readability/syllables';

// Counted by hand, hyphenation by the Groene Boekje's rules for speech.
it.each([
  ['straat', 1],
  ['speeltuin', 2],
  ['buurtcentrum', 3],
  ['verhuizing', 3],
  ['melkweg', 2],
  ['ooievaar', 3],
  ['zeeën', 2],
  ['bacteriën', 4],
  ['patiënt', 3],
  ['royaal', 2],
  ['lyceum', 3],
  ['milieu', 2],
  ['plateau', 2],
  ['radio', 3],
  ['gemeenteraad', 4],
  ['wijkteam', 2],
  ["auto's", 2],
  ['Noord-Holland', 3],
  ['ongelijkheid', 4],
  ['duurzaam', 2],
  ['eeuwig', 2],
  ['geuit', 2],
])('syllables() of %s is %i', (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe('sentences()', () => {
  it('is not misled by numbers, percentages and abbreviations', () => {
    expect(sentences('Van de 1.200 mensen zegt 3,5% o.a. dat het beter gaat. Dat is ca. 42 mensen. Mooi!')).toHaveLength(3);
  });

  it('ends a sentence where a list item or paragraph ends', () => {
    expect(sentences('Wat we doen\n- praten met bewoners\n- samen opruimen\n\nDat helpt')).toHaveLength(4);
  });
});

describe('readability()', () => {
  const counts = (words: number, count: number, sounds: number) => ({
    words,
    sentences: count,
    syllables: sounds,
    longWords: null,
    longestSentence: null,
  });

  it('is the formula of Douma and of Brouwer', () => {
    const answer = readability(counts(100, 10, 150));
    // 206.84 - 0.77 x 150 - 0.93 x 10; 195 - 100 - 20
    expect(answer).toMatchObject({
      status: 'ok',
      estimate: expect.closeTo(82.04, 10),
      detail: { leesindexA: expect.closeTo(75, 10), lix: null },
    });
  });

  it('refuses short texts, and does not divide by nothing', () => {
    expect(readability(counts(29, 5, 40))).toMatchObject({ status: 'refused', reasons: [{ code: 'text-too-short' }] });
    expect(readability(countText(''))).toMatchObject({ status: 'refused', n: 0 });
  });

  it('tells an easy text from a hard one', () => {
    const easy =
      'De straat is schoon. De buren groeten elkaar. In het park spelen kinderen. Er is een nieuwe bank gezet. Daar zit je fijn. Veel mensen komen er graag. Wij ook. Kom je een keer langs?';
    const hard =
      'De implementatie van interdisciplinaire samenwerkingsverbanden vereist organisatorische randvoorwaarden waarvan de financiële consequenties vooralsnog onvoldoende inzichtelijk zijn gemaakt. Beleidsmatige verantwoordelijkheden dienen derhalve nader geconcretiseerd te worden. Evaluatie geschiedt periodiek door onafhankelijke deskundigen.';
    const score = (text: string) => {
      const answer = readability(countText(text));
      return answer.status === 'ok' ? answer.detail : null;
    };
    expect(score(easy)).toMatchObject({ fitForResidents: true });
    expect(score(hard)).toMatchObject({ fitForResidents: false });
    expect(score(easy)!.fleschDouma).toBeGreaterThan(score(hard)!.fleschDouma + 40);
  });
});
