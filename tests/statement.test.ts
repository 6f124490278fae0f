import { describe, expect, it } from 'vitest';
import { countText } from '#analysis/readability/readability';
import { ask } from '#app/ask/ask';
import { CLAIM_VERDICTS, VERDICTS } from '#domain/answer/codes';
import type { Movement } from '#domain/answer/judgement';
import type { Audience } from '#i18n/judged/item-statement';
import { FORBIDDEN_FOR_RESIDENTS } from '#i18n/plain-words';

/** What `peil ask` says of one figure: the way that a user goes, choice and words together. */
async function say(given: object, audience: Audience = 'residents', language: 'nl' | 'en' = 'nl'): Promise<string> {
  const item = {
    id: 'x',
    indicator: { name: 'inwoners met werk', unit: '%', higherIsBetter: true },
    area: 'Selwerd',
    reference: 'de stad',
    ...given,
  };
  const { answer } = await ask(JSON.stringify({ ask: 'statement', audience, language, items: [item] }), language);
  return (answer.items as { text: string }[])[0]!.text;
}

const LOWER = { value: { est: 54, ci95: [51, 57] }, referenceValue: 64 };

describe('itemStatement() for residents', () => {
  it('names the subject, the difference, its change and which side moved', async () => {
    expect(await say({ ...LOWER, gap: { verdict: 'closing', areaChange: 'up', referenceChange: 'flat' } })).toBe(
      'Inwoners met werk: in Selwerd zijn er minder dan gemiddeld. We leggen dat naast de stad. Het verschil wordt kleiner: Selwerd ging vooruit, de stad bleef gelijk.',
    );
  });

  it('says vooruit only where a direction was agreed', async () => {
    const indicator = { name: 'huurwoningen', unit: '%' };
    expect(await say({ ...LOWER, indicator, gap: { verdict: 'closing', areaChange: 'up' } })).toContain('Selwerd ging omhoog');
  });

  it('says hier when no names are given', async () => {
    expect(await say({ ...LOWER, area: undefined, reference: undefined })).toBe('Inwoners met werk: hier zijn er minder dan gemiddeld.');
  });

  it('says nothing of a hidden figure but that it is hidden, to everybody', async () => {
    for (const audience of ['residents', 'partners', 'state'] as const) {
      expect(await say({ ...LOWER, suppressed: true, gap: { verdict: 'closing' } }, audience)).toBe(
        'Dit cijfer laten we niet zien. De groep is te klein.',
      );
    }
  });

  it('keeps waarschijnlijk for the claim effect, and weten we niet for what is not settled', async () => {
    for (const claim of CLAIM_VERDICTS) {
      const said = await say({ ...LOWER, programme: { name: 'de wijkaanpak', claim } });
      expect(said.includes('waarschijnlijk')).toBe(claim === 'effect');
      expect(said.includes('weten we niet')).toBe(claim === 'inconclusive' || claim === 'refused');
    }
  });

  it('never uses a word that claims too much, and stays short, whatever is known', async () => {
    const moves: (Movement | undefined)[] = ['up', 'down', 'flat', undefined];
    for (const verdict of VERDICTS)
      for (const areaChange of moves)
        for (const claim of CLAIM_VERDICTS)
          for (const values of [
            LOWER,
            { value: { est: 54, ci95: [20, 90] }, referenceValue: 64 },
            { value: { est: 54 }, referenceValue: 64 },
          ]) {
            const said = await say({
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

it('itemStatement() gives partners every number with its interval, and the state the tests too', async () => {
  const gap = { verdict: 'closing', gapFirst: 11.2, gapLast: 9.4, slope: -0.4, ci95: [-0.6, -0.1], n: 8, p: 0.012, family: 40 };
  expect(await say({ ...LOWER, gap }, 'partners')).toBe(
    'Inwoners met werk in Selwerd: 54,0% (95%: 51,0% tot 57,0%); de stad 64,0%. Het verschil wordt kleiner: van 11,2 naar 9,4 procentpunt; per jaar −0,4 (95%: −0,6 tot −0,1), 8 jaren.',
  );
  expect(await say({ ...LOWER, gap }, 'state')).toContain('p = 0,012; 40 cijfers samen getoetst');
  expect(await say({ ...LOWER, gap }, 'partners', 'en')).toContain('from 11.2 to 9.4 percentage points');
});
