/**
 * The layers of a programme, as what a field is for: `resident` is for everybody, `accountability` for who
 * accounts and who steers, `steering` for who steers only.
 */
export const LAYERS = ['resident', 'steering', 'accountability'] as const;
export type Layer = (typeof LAYERS)[number];

/** What a field holds, and as what it is kept: see `FieldValue`. */
interface Spec<Type extends string> {
  readonly type: Type;
  readonly layer: Layer;
  /** Whether a thing can't be without it. */
  readonly required: boolean;
}
/**
 * One line. A code is for machines only: it is not searched, and no list or form shows it. A code may name a file that
 * somebody sent, by the sha256 of its bytes.
 */
export type TextSpec = Spec<'text'> & {
  readonly longest: number;
  readonly isCode?: boolean;
  readonly isFile?: boolean;
  /** Whether it is a period as figures have it, which is checked: people read and search it, but it leads to nobody. */
  readonly isPeriod?: boolean;
  /** Whether it is a time of the day, `HH:MM` of 24 hours, which is checked. */
  readonly isTime?: boolean;
  /** Whether a form suggests what other things of the kind say here: one name for what is the same. */
  readonly suggests?: boolean;
};
/** Lines, with blank lines between paragraphs. */
export type ProseSpec = Spec<'prose'> & { readonly longest: number };
export type ChoiceSpec<Option extends string = string> = Spec<'choice'> & { readonly options: readonly Option[] };
export type ChoicesSpec<Option extends string = string> = Spec<'choices'> & { readonly options: readonly Option[] };
interface Past {
  /** Whether it says when something was done, asked or judged: then it is never later than the day on which it is written. */
  readonly past?: boolean;
}
/** A day that is known: an appointment, a deadline. `YYYY-MM-DD`. */
export type DaySpec = Spec<'day'> & Past;
/** A moment as well as it is known: `2023`, `2023-11`, `2023-11-30`, and with `?` when it is uncertain (EDTF level 1). */
export type WhenSpec = Spec<'when'> & Past;
/** Euro cents, whole. */
export type CentsSpec = Spec<'cents'> & { readonly negative: boolean };
/** A whole number, nought or more. */
export type CountSpec = Spec<'count'> & { readonly largest: number };
export type NumberSpec = Spec<'number'>;
export type FlagSpec = Spec<'flag'>;
/** Another thing of the register, by id. */
export type ReferenceSpec = Spec<'reference'> & { readonly to: string };
export type ReferencesSpec = Spec<'references'> & { readonly to: string };
/** Codes of areas (newest division), official or own; of at most so many where it says so. */
export type AreasSpec = Spec<'areas'> & { readonly most?: number };
/** Id of an indicator of the catalogue. */
export type IndicatorSpec = Spec<'indicator'>;
/** Somebody with an account: the id of the user. */
export type PersonSpec = Spec<'person'>;
export type LinkSpec = Spec<'link'>;

export type FieldSpec =
  | TextSpec
  | ProseSpec
  | ChoiceSpec
  | ChoicesSpec
  | DaySpec
  | WhenSpec
  | CentsSpec
  | CountSpec
  | NumberSpec
  | FlagSpec
  | ReferenceSpec
  | ReferencesSpec
  | AreasSpec
  | IndicatorSpec
  | PersonSpec
  | LinkSpec;

/** Fields that hold several values: without any they are an empty list, never null. */
export type ListSpec = Extract<FieldSpec, { type: 'choices' | 'references' | 'areas' }>;

export function isCode(spec: FieldSpec): boolean {
  return spec.type === 'text' && spec.isCode === true;
}

/** Whether a field says when something was done: see `past` of a day. */
export function isPast(spec: FieldSpec): boolean {
  return (spec.type === 'day' || spec.type === 'when') && spec.past === true;
}

export function isTime(spec: FieldSpec): boolean {
  return spec.type === 'text' && spec.isTime === true;
}

export function isList(spec: FieldSpec): spec is ListSpec {
  return spec.type === 'choices' || spec.type === 'references' || spec.type === 'areas';
}

/** The value of a field; of a list, an empty one means none. */
export type FieldValue<F extends FieldSpec> = F extends { type: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : F extends { type: 'choices'; options: readonly (infer Option)[] }
    ? Option[]
    : F extends { type: 'references' | 'areas' }
      ? string[]
      : F extends { type: 'cents' | 'count' | 'number' }
        ? number
        : F extends { type: 'flag' }
          ? boolean
          : string;

type Rest<S, Given> = Partial<Omit<S, 'type' | keyof Given>>;
const make = <S extends FieldSpec, O>(defaults: S, options: O) => ({ ...defaults, ...options });
const bare = <T extends string>(type: T) => ({ type, layer: 'resident' as Layer, required: false as boolean });

/** Makers of fields: `text({ required: true })`. For residents and not required, unless said otherwise. */
export const text = <const O extends Rest<TextSpec, object>>(options?: O) => make({ ...bare('text'), longest: 200 }, options);
export const prose = <const O extends Rest<ProseSpec, object>>(options?: O) => make({ ...bare('prose'), longest: 4000 }, options);
export const day = <const O extends Rest<DaySpec, object>>(options?: O) => make(bare('day'), options);
export const when = <const O extends Rest<WhenSpec, object>>(options?: O) => make(bare('when'), options);
export const cents = <const O extends Rest<CentsSpec, object>>(options?: O) =>
  make({ ...bare('cents'), layer: 'accountability' as Layer, negative: false as boolean }, options);
export const count = <const O extends Rest<CountSpec, object>>(options?: O) => make({ ...bare('count'), largest: 1e9 }, options);
export const number = <const O extends Rest<NumberSpec, object>>(options?: O) => make(bare('number'), options);
export const flag = <const O extends Rest<FlagSpec, object>>(options?: O) => make(bare('flag'), options);
export const areas = <const O extends Rest<AreasSpec, object>>(options?: O) => make(bare('areas'), options);
export const indicator = <const O extends Rest<IndicatorSpec, object>>(options?: O) => make(bare('indicator'), options);
export const person = <const O extends Rest<PersonSpec, object>>(options?: O) =>
  make({ ...bare('person'), layer: 'steering' as Layer }, options);
export const link = <const O extends Rest<LinkSpec, object>>(options?: O) => make(bare('link'), options);
/** Without `more` apart: what is wanted of the answer would else be taken for what was given, and its options widen to any text. */
export function choice<const Option extends string>(options: readonly Option[]): ChoiceSpec<Option>;
export function choice<const Option extends string, const O extends Rest<ChoiceSpec, { options: unknown }>>(
  options: readonly Option[],
  more: O,
): ChoiceSpec<Option> & O;
export function choice(options: readonly string[], more?: Rest<ChoiceSpec, { options: unknown }>): ChoiceSpec {
  return make({ ...bare('choice'), options }, more);
}
export function choices<const Option extends string>(options: readonly Option[]): ChoicesSpec<Option>;
export function choices<const Option extends string, const O extends Rest<ChoicesSpec, { options: unknown }>>(
  options: readonly Option[],
  more: O,
): ChoicesSpec<Option> & O;
export function choices(options: readonly string[], more?: Rest<ChoicesSpec, { options: unknown }>): ChoicesSpec {
  return make({ ...bare('choices'), options }, more);
}
export const reference = <const To extends string, const O extends Rest<ReferenceSpec, { to: unknown }>>(to: To, more?: O) =>
  make({ ...bare('reference'), to }, more);
export const references = <const To extends string, const O extends Rest<ReferencesSpec, { to: unknown }>>(to: To, more?: O) =>
  make({ ...bare('references'), to }, more);
