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

/** Of interventions and outputs, which the signals of a programme look at too: on one page they are then read once. */
export const INTERVENTION_FIELDS = attentionFields('intervention', 'state', 'behindPlan');
export const OUTPUT_FIELDS = attentionFields('output', 'unit', 'period', 'planned', 'delivered');
