import type { KINDS, KindName } from '#domain/register/kinds';

type FieldsOf<K extends KindName> = (typeof KINDS)[K]['fields'];

/** The word for each option of a choice; `never` for a field that is no choice. */
type OptionsOf<F> = F extends { options: readonly (infer Option extends string)[] } ? Option : never;

/** A label, or a label with what helps to fill it in; of a choice, also the word for each option. */
export type FieldWords<F> = [OptionsOf<F>] extends [never]
  ? string | { label: string; hint: string }
  : { label: string; hint?: string; options: Readonly<Record<OptionsOf<F>, string>> };

/** How a kind of thing and its fields are called. A field or an option without a word does not compile. */
export interface KindWords<K extends KindName> {
  /** `interventie`, without article and capital. */
  readonly one: string;
  readonly many: string;
  /** With its article: `de interventie`. */
  readonly the: string;
  /** `nieuwe interventie`: Dutch bends the word to what follows. */
  readonly fresh: string;
  /** What it is, in one sentence. */
  readonly what: string;
  readonly fields: { readonly [F in keyof FieldsOf<K>]: FieldWords<FieldsOf<K>[F]> };
}

/** The words of every kind of the register, in one language. */
export type RegisterWords = { readonly [K in KindName]: KindWords<K> };
