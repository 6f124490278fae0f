import { wilsonInterval } from '#analysis/proportion/wilson';
import { type Answer, type Remark, given, refused } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import { method } from '#domain/answer/method';
import { kishEffect } from './kish.ts';
import { SURVEY_MINIMUM } from './minimums.ts';

/** A share as found: 0 to 1, of so many people, worth so many after weighting. */
export interface FoundShare {
  share: number;
  respondents: number;
  nEff: number;
}

/**
 * Puts single answers together to a weighted share.
 * @param values 0 or 1 per respondent, null where not answered (left out)
 * @param weights 0 or more; everybody counts alike unless given
 * @returns null when nobody with weight answered
 */
export function shareOf(values: readonly (number | null)[], weights?: readonly number[]): FoundShare | null {
  const counted = values
    .flatMap((value, row) => (value === null ? [] : [{ value, weight: weights?.[row] ?? 1 }]))
    .filter(({ weight }) => weight > 0);
  if (counted.length === 0) return null;
  const own = counted.map(({ weight }) => weight);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const found = counted.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return { share: Math.min(1, found / total), respondents: counted.length, nEff: kishEffect(own).nEff };
}

/**
 * A share with Wilson's interval on the effective number. Few people make a warning, and for a figure that is
 * to be published a refusal (docs/methods/enquete): under 10 respondents, or an effective number under 30.
 *
 * @returns n = respondents; a null share is refused as `missing-data`
 */
export function shareAnswer(found: FoundShare | null, { level = 0.95, isPublished = false } = {}): Answer<FoundShare> {
  if (found === null) return refused(method('proportion'), 0, [{ code: 'missing-data', params: { answers: 0 } }]);
  const few = tooFew(found);
  const [first] = few;
  if (isPublished && first) return refused(method('proportion'), found.respondents, few);
  const interval = wilsonInterval(found.share, found.nEff, level);
  return given(method('proportion'), found.respondents, { estimate: found.share, interval, detail: found }, { warnings: few });
}

function tooFew({ respondents, nEff }: FoundShare): Remark<ReasonCode>[] {
  return [
    ...(respondents < SURVEY_MINIMUM.group
      ? [{ code: 'too-few-in-category', params: { respondents, least: SURVEY_MINIMUM.group } } as const]
      : []),
    ...(nEff < SURVEY_MINIMUM.nEff ? [{ code: 'low-effective-n', params: { nEff, least: SURVEY_MINIMUM.nEff } } as const] : []),
  ];
}
