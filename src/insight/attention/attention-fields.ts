import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { kindOf, type KindName, type Values } from '#domain/register/kinds';
import { OWNING_FIELDS } from './nearness.ts';

type Field<K extends KindName> = keyof Values<K> & string;

/**
 * What is read of the things of a kind to tell whether they need somebody: how they are called, whose they are, and what else
 * is looked at. A programme holds thousands of things, and long texts in them: those are not read for a line or a count.
 */
export function attentionFields<K extends KindName>(kind: K, ...looked: readonly Field<K>[]): Field<K>[] {
  const always = ['name', ...OWNING_FIELDS].filter((field) => field in kindOf(kind).fields) as Field<K>[];
  return [...new Set([...always, ...looked])];
}

/** Of kinds that a page looks at for something else too: asked for alike, they are read once. */
export const INTERVENTION_FIELDS = attentionFields('intervention', 'state', 'behindPlan');
export const OUTPUT_FIELDS = attentionFields('output', 'unit', 'period', 'planned', 'delivered', 'precision');
export const ASSESSMENT_FIELDS = attentionFields('assessment', 'check', 'decision', 'answer', 'judgedOn', ...RESIDENTS_ANSWER);
export const CHECK_FIELDS: Field<'commitmentCheck'>[] = ['name', 'rank', 'asksResidents'];
export const DECISION_FIELDS = attentionFields('decision', 'state', 'decidedOn');
