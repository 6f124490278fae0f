import { kindOf, type KindName } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';
import { fieldText, type NameOf } from './field-text.ts';
import { kindWords } from './register-words.ts';

const TELLING = ['reference', 'when', 'day', 'count', 'choice'];
const MOST = 3;

/** The fields by which people know a thing that has no name, or none filled in: what it belongs to, above all. */
export function labelFields(kind: KindName): string[] {
  return Object.entries(kindOf(kind).fields).flatMap(([field, spec]) =>
    TELLING.includes(spec.type) && (spec.required || spec.type === 'reference') ? [field] : [],
  );
}

/** What tells a thing from another that is called the same, besides what it belongs to. */
const COMES_BACK: Readonly<Partial<Record<KindName, string>>> = { output: 'period' };

/** The fields that tell things of a kind that are called the same from each other, the most telling first. */
export function tellingFields(kind: KindName): string[] {
  const again = COMES_BACK[kind];
  return [...labelFields(kind).filter((field) => field !== kindOf(kind).title), ...(again === undefined ? [] : [again])];
}

/** What must be read of a thing to say how it is called. */
export function labelledBy(kind: KindName): string[] {
  const { title } = kindOf(kind);
  const telling = tellingFields(kind);
  return title === null ? telling : [title, ...telling];
}

/** Whether every thing of a kind has a name of its own; of other kinds some are known by what they belong to. */
export function isNamed(kind: KindName): boolean {
  const { title, fields } = kindOf(kind);
  return title !== null && !!fields[title]!.required;
}

/** How a thing is called in lists and links: its name, or else what it belongs to; never empty. */
export function thingLabel(kind: KindName, values: Readonly<Record<string, unknown>>, language: Language, nameOf?: NameOf): string {
  const { title } = kindOf(kind);
  const name = title === null ? null : values[title];
  if (typeof name === 'string' && name.trim() !== '') return name;
  const told = labelFields(kind)
    .filter((field) => !isEmpty(values[field]))
    .slice(0, MOST);
  const parts = told.map((field) => fieldText(kind, field, values[field], language, nameOf));
  return parts.length > 0 ? parts.join(' · ') : capital(kindWords(language, kind).one);
}
