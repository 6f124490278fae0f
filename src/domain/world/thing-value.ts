import { checkValue } from '#domain/register/check-value';
import type { FieldSpec } from '#domain/register/field';

/**
 * What a world's file says for a field, in the form that the register keeps: a year alone is a number in YAML, and
 * amounts are written in euros, as documents do. References stay the keys that were written.
 */
export function thingValue(spec: FieldSpec, written: unknown): unknown {
  if (spec.type === 'when' && Number.isInteger(written)) return String(written);
  if (spec.type === 'cents' && typeof written === 'number') return cents(written);
  return typeof written === 'string' ? written.trim() : written;
}

/** What is wrong with it, but for references and areas: whether those point at something is seen by who knows all files. */
export function checkThingValue(spec: FieldSpec, value: unknown): ReturnType<typeof checkValue> {
  if (spec.type === 'reference') return typeof value === 'string' ? null : { code: 'field-no-reference', params: { value: String(value) } };
  if (spec.type === 'references') return isListOfTexts(value) ? null : { code: 'field-no-list' };
  if (spec.type === 'areas') return isListOfTexts(value) ? null : { code: 'field-no-list' };
  if (spec.type === 'indicator') return typeof value === 'string' ? null : { code: 'field-no-indicator', params: { value: String(value) } };
  return checkValue(spec, value);
}

/** Euros as cents: 0.1 + 0.2 euro is 30 cents; half a cent stays one, and is refused. */
function cents(euros: number): number {
  const rounded = Math.round(euros * 100);
  return Math.abs(euros * 100 - rounded) < 1e-4 ? rounded : euros * 100;
}

function isListOfTexts(written: unknown): written is string[] {
  return Array.isArray(written) && written.every((one) => typeof one === 'string' && one !== '');
}
