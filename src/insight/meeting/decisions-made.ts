import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** Decisions that were adopted, the newest first; those without a day come last. */
export function decisionsMade(decisions: readonly Seen<'decision'>[]): Seen<'decision'>[] {
  const adopted = decisions.filter(({ values }) => values.state === 'adopted');
  const dated = adopted.filter(({ values }) => values.decidedOn).sort(byMoment(({ values }) => values.decidedOn));
  return [...dated.reverse(), ...adopted.filter(({ values }) => !values.decidedOn)];
}
