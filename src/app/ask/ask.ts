import { z } from 'zod';
import { Fault, fault } from '#base/fault';
import { shapeIssues } from '#domain/catalogue/check-shape';
import type { Language } from '#i18n/language';
import type { AskKind, Neutral, NeutralValue } from './ask-kind.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { ASK_KINDS } from './kinds.ts';
import { readQuestion } from './read-question.ts';
import { isObject, withOwnKeys } from './synonyms.ts';

export interface AskReply {
  answer: Neutral;
  /** The steps in words, in the language asked. */
  steps: readonly string[];
}

/**
 * Answers one question in the neutral form.
 *
 * @param text the question as JSON
 * @throws Fault with every fault of the question at once; a refusal is an answer and is not thrown
 */
export async function ask(text: string, language: Language): Promise<AskReply> {
  const written = readQuestion(text);
  const kind = findKind(written.ask);
  const own = withOwnKeys({ ...written, ask: kind.kind }, kind.synonyms);
  const parsed = kind.schema.safeParse(own, { reportInput: true });
  if (!parsed.success) throw new Fault(shapeIssues(parsed.error));
  const answer = await kind.answer(parsed.data);
  const ignored = ignoredKeys(own, parsed.data);
  const whole = { ...answer, ...(ignored.length > 0 ? { ignored } : {}) };
  assertFinite(whole, '');
  return { answer: whole, steps: kind.explain(parsed.data, whole, language) };
}

/** The JSON schema of a kind of question, for `peil ask --schema KIND`. */
export function askSchema(kind: string): object {
  return z.toJSONSchema(findKind(kind).schema, { io: 'input', unrepresentable: 'any' });
}

/** Every kind, in the order in which they are told. */
export function askKinds(): string[] {
  return ASK_KINDS.map(({ kind }) => kind);
}

function findKind(name: unknown): AskKind {
  const found = ASK_KINDS.find(({ kind, also }) => kind === name || (typeof name === 'string' && also.includes(name)));
  if (found) return found;
  throw fault('ask-kind-unknown', { kind: typeof name === 'string' ? name : JSON.stringify(name ?? null), known: askKinds().join(', ') });
}

/** A number that is none must never leave: it would be read as a figure. */
function assertFinite(value: NeutralValue, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Cannot answer with ${value} at ${path}`);
  if (Array.isArray(value)) value.forEach((item, index) => assertFinite(item, `${path}[${index}]`));
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) assertFinite(item as NeutralValue, `${path}.${key}`);
}
