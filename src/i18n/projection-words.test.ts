import { describe, expect, it } from 'vitest';
import { given } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import type { AreaProjection, Heading } from '#domain/profile/projection';
import { formats } from '#i18n/format';
import { messages } from '#i18n/messages';
import { heldSentence, projectionSentences, refusalSentences } from '#i18n/projection-words';

const band = (lower: number, upper: number) => ({ lower, upper });

function projected(heading: Heading, value: number, low: number, high: number): AreaProjection {
  const year = { value, naive: 20, band80: band(low, high), band95: band(low - 2, high + 2), errors: 300 };
  const held = { inside: 812, of: 1004 };
  const detail = {
    method: 'theta' as const,
    ratio: 0.8,
    heading,
    ahead: [{ period: '2027', ...year, held80: held, held95: held }],
    held80: held,
    held95: held,
    pool: { series: 40, level: 'neighbourhood' as const, municipality: 'GM0014' },
    mase: { theta: [1], naive: [1.2] },
    scale: 'logit' as const,
  };
  return {
    area: { name: 'Selwerd' } as AreaProjection['area'],
    indicator: { title: { nl: 'Koopwoningen', en: 'Owner-occupied homes' }, unit: 'percent', decimals: 0 } as AreaProjection['indicator'],
    known: [{ period: '2024', value: 20, open: false }],
    hasStopped: false,
    answer: given(method('projection'), 12, { estimate: value, interval: null, detail }),
  };
}

const say = messages('nl');
const inDutch = (projection: AreaProjection) => projectionSentences(projection, 'nl', say, formats('nl'));

describe('projectionSentences()', () => {
  it('names the subject, says that it is not certain, and counts how often', () => {
    expect(inDutch(projected('up', 26, 23, 29))).toEqual([
      'Koopwoningen in Selwerd: als het zo doorgaat, gaat dit cijfer omhoog. Het was 20% in 2024 en wordt dan ongeveer 26% in 2027.',
      'Dat is niet zeker: in 2027 kan het ook ergens tussen 23% en 29% liggen.',
      'In het verleden viel de uitkomst 8 van de 10 keer in zo’n vlak.',
    ]);
  });

  it('sees no shift that cannot be seen in the figure as it is written', () => {
    expect(inDutch(projected('unclear', 20.3, 18, 23))[0]).toContain('blijft dit cijfer ongeveer gelijk');
    expect(inDutch(projected('level', 20.1, 19.9, 20.2))[1]).toBe('Dat is niet zeker: het kan ook lager of hoger worden.');
  });

  it.each(['nl', 'en'] as const)('keeps words of certainty and of statistics out of what residents read (%s)', (language) => {
    const kinds: Heading[] = ['up', 'down', 'level', 'unclear'];
    const texts = kinds.flatMap((kind) =>
      projectionSentences(projected(kind, 26, 18, 29), language, messages(language), formats(language)),
    );
    expect(texts.join(' ')).not.toMatch(/waarschijnlijk|significant|procentpunt|bewezen|dankzij|effect|probably|proven|thanks to/i);
  });
});

describe('heldSentence()', () => {
  it.each([
    [70, '7 van de 10 keer'],
    [97, 'meer dan 9 van de 10 keer'],
    [100, '10 van de 10 keer'],
    [3, 'minder dan 1 van de 10 keer'],
  ])('%i of 100 outcomes are said as "%s"', (inside, times) => {
    expect(heldSentence({ inside, of: 100 }, say)).toContain(times);
  });

  it('says nothing of how often on a handful of outcomes', () => {
    expect(heldSentence({ inside: 8, of: 10 }, say)).toBe(say.projection.heldUnknown);
  });
});

it('refusalSentences() says what would make a line possible, and counts years only where that is the reason', () => {
  const few = { code: 'too-few-points', params: { n: 3, needed: 5 } } as const;
  expect(refusalSentences([few], false, say)).toEqual([
    'Er zijn maar 3 jaren met een cijfer. Vanaf 5 jaren trekken we een lijn door. Komt er elk jaar een cijfer bij, dan kan het over 2 jaar.',
  ]);
  expect(refusalSentences([few], true, say)).toEqual([
    'Er zijn maar 3 jaren met een cijfer. Vanaf 5 jaren trekken we een lijn door. Er is hier al jaren geen cijfer meer bij gekomen.',
  ]);
  expect(refusalSentences([{ code: 'unresolved-break' }, few], false, say)).toEqual([say.projection.reason.broken]);
});
