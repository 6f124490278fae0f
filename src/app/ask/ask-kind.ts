import type { z } from 'zod';
import type { Language } from '#i18n/language';

/** What `peil ask` writes: plain JSON, in the neutral form; numbers finite, what is missing null. */
export type Neutral = { [key: string]: NeutralValue };
export type NeutralValue = string | number | boolean | null | undefined | readonly NeutralValue[] | Neutral;

/** One kind of question: its schema, how it is answered, and how its steps are told. */
export interface AskKind {
  /** The word in `ask`. */
  kind: string;
  /** Other words that are taken for it. */
  also: readonly string[];
  /** Which other spellings of a key are taken: `{ 'items[].times': ['years', 'periods'] }`. */
  synonyms: Readonly<Record<string, readonly string[]>>;
  schema: z.ZodType;
  answer(question: unknown): Promise<Neutral>;
  /** The steps that led to the answer, one sentence each. */
  explain(question: unknown, answer: Neutral, language: Language): readonly string[];
}

interface KindSpec<Schema extends z.ZodType> {
  kind: string;
  also?: readonly string[];
  synonyms?: AskKind['synonyms'];
  schema: Schema;
  /** May throw a Fault for what a schema cannot see. A refusal is an answer, not a fault. */
  answer(question: z.output<Schema>): Neutral | Promise<Neutral>;
  explain(question: z.output<Schema>, answer: Neutral, language: Language): readonly string[];
}

/** Makes a kind of question; the schema has been held against the question before `answer` sees it. */
export function askKind<Schema extends z.ZodType>(spec: KindSpec<Schema>): AskKind {
  return {
    kind: spec.kind,
    also: spec.also ?? [],
    synonyms: spec.synonyms ?? {},
    schema: spec.schema,
    answer: async (question) => spec.answer(question as z.output<Schema>),
    explain: (question, answer, language) => spec.explain(question as z.output<Schema>, answer, language),
  };
}
