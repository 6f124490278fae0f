import type { PlanTold } from '#domain/plan/plan-told';
import { asOf, optionWord, span } from '#ui/programme/programme-words.ts';
import type { Site } from '#ui/site-context.ts';

/** How far a plan is, for which time, and for which day that is true: `vastgesteld, 2023 tot 2033, stand november 2023`. */
export function planFacts({ values, asOf: day }: PlanTold['plan'], site: Site): string {
  return [optionWord('plan', 'state', values.state, site), span(values.begins, values.ends, site), asOf(day, site)]
    .filter(Boolean)
    .join(', ');
}
