import { toJudge, type Judgeable } from '#insight/commitment/to-judge';
import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';

/**
 * What was never held against some of the checks, or so long ago that it is judged anew: one line for each thing, which leads to the
 * check to begin with. What was never judged goes before what is old; of both the day of the oldest judgement is told.
 */
export function checksAnew(content: Judgeable, judged: readonly (readonly Seen<'assessment'>[])[], today: string): Found[] {
  return toJudge(content, judged, today).map(({ thing, never, old }) => {
    const [first] = old;
    const check = never[0] ?? first?.values.check ?? null;
    const counted = { planned: content.checks.length, delivered: never.length || old.length, check };
    return found(never.length > 0 ? 'check-unjudged' : 'check-old', thing, null, first?.values.judgedOn ?? null, counted);
  });
}
