import { describe, expect, it } from 'vitest';
import { countText } from '#analysis/readability/readability';
import { chooseStatement } from '#analysis/statement/choose-statement';
import { CLAIMS, VERDICTS } from '#domain/answer/codes';
import type { Movement } from '#domain/answer/judgement';
import { statementQuestion, type StatementItem } from '#domain/ask/statement';
import { itemStatement, type Audience } from '#i18n/judged/item-statement';
import { FORBIDDEN_FOR_RESIDENTS } from '#i18n/plain-words';

const read = (item: object): StatementItem =>
  statementQuestion.parse({
    ask: 'statement',
    items: [
      {
        id: 'x',
        indicator: { name: 'inwoners met werk', unit: '%', higherIsBetter: true },
        area: 'Selwerd',
        reference: 'de stad',
        ...item,
      },
    ],
  }).items[0]!;

function say(given: object, audience: Audience = 'residents', language: 'nl' | 'en' = 'nl'): string {
  const item = read(given);
  const { value, referenceValue, indicator, gap, programme, suppressed } = item;
  const choice = chooseStatement({
    value: value?.est ?? null,
    interval: value?.ci95 ?? null,
    referenceValue: referenceValue ?? null,
    higherIsBetter: indicator.higherIsBetter,
    unit: indicator.unit,
    change: gap
      ? {
          verdict: gap.verdict,
          area: gap.areaChange ?? null,
          reference: gap.referenceChange ?? null,
          higherIsBetter: indicator.higherIsBetter,
        }
      : null,
    programme: programme
      ? { name: programme.name ?? null, claim: programme.claim, good: true, reason: programme.reasons[0] ?? null }
      : null,
    suppressed,
  });
  return itemStatement(item, choice, audience, language);
}

const LOWER = { value: { est: 54, ci95: [51, 57] }, referenceValue: 64 };

describe('itemStatement() for residents', () => {
  it('names the subject, the difference, its change and which side moved', () => {
    expect(say({ ...LOWER, gap: { verdict: 'closing', areaChange: 'up', referenceChange: 'flat' } })).toBe(
      'Inwoners met werk: in Selwerd zijn er minder dan gemiddeld. We leggen dat naast de stad. Het verschil wordt kleiner: Selwerd ging vooruit, de stad bleef gelijk.',
    );
  });

  it('says vooruit only where a direction was agreed', () => {
    const indicator = { name: 'huurwoningen', unit: '%' };
    expect(say({ ...LOWER, indicator, gap: { verdict: 'closing', areaChange: 'up' } })).toContain('Selwerd ging omhoog');
  });

  it('says hier when no names are given', () => {
    expect(say({ ...LOWER, area: undefined, reference: undefined })).toBe('Inwoners met werk: hier zijn er minder dan gemiddeld.');
  });

  it('says nothing of a hidden figure but that it is hidden, to everybody', () => {
    for (const audience of ['residents', 'partners', 'state'] as const) {
      expect(say({ ...LOWER, suppressed: true, gap: { verdict: 'closing' } }, audience)).toBe(
        'Dit cijfer laten we niet zien. De groep is te klein.',
      );
    }
  });

  it('keeps waarschijnlijk for the claim effect, and weten we niet for what is not settled', () => {
    for (const claim of CLAIMS) {
      const said = say({ ...LOWER, programme: { name: 'de wijkaanpak', claim } });
      expect(said.includes('waarschijnlijk')).toBe(claim === 'effect');
      expect(said.includes('weten we niet')).toBe(claim === 'inconclusive' || claim === 'refused');
    }
  });

  it('never uses a word that claims too much, and stays short, whatever is known', () => {
    const moves: (Movement | undefined)[] = ['up', 'down', 'flat', undefined];
    for (const verdict of VERDICTS)
      for (const areaChange of moves)
        for (const claim of CLAIMS)
          for (const values of [
            LOWER,
            { value: { est: 54, ci95: [20, 90] }, referenceValue: 64 },
            { value: { est: 54 }, referenceValue: 64 },
          ]) {
            const said = say({
              ...values,
              gap: { verdict, areaChange, referenceChange: 'flat' },
              programme: { name: 'de wijkaanpak', claim },
            });
            const counts = countText(said);
            expect(FORBIDDEN_FOR_RESIDENTS.filter((word) => said.includes(word))).toEqual([]);
            expect(counts.longestSentence, said).toBeLessThanOrEqual(20);
            expect(counts.words / counts.sentences, said).toBeLessThanOrEqual(12);
          }
  });
});

it('itemStatement() gives partners every number with its interval, and the state the tests too', () => {
  const gap = { verdict: 'closing', gapFirst: 11.2, gapLast: 9.4, slope: -0.4, ci95: [-0.6, -0.1], n: 8, p: 0.012, family: 40 };
  expect(say({ ...LOWER, gap }, 'partners')).toBe(
    'Inwoners met werk in Selwerd: 54,0% (95%: 51,0% tot 57,0%); de stad 64,0%. Het verschil wordt kleiner: van 11,2 naar 9,4 procentpunt; per jaar −0,4 (95%: −0,6 tot −0,1), 8 jaren.',
  );
  expect(say({ ...LOWER, gap }, 'state')).toContain('p = 0,012; 40 cijfers samen getoetst');
  expect(say({ ...LOWER, gap }, 'partners', 'en')).toContain('from 11.2 to 9.4 percentage points');
});
