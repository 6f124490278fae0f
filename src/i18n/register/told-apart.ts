import { kindOf, type KindName } from '#domain/register/kinds';
import type { Language } from '#i18n/language';
import { fieldText, type NameOf } from './field-text.ts';
import { labelFields } from './thing-label.ts';

/** Of these the name comes back every few weeks: the day is what people know them by, the newest first. */
const BY_DAY: Readonly<Partial<Record<KindName, string>>> = { meeting: 'on' };

export interface Labelled {
  id: string;
  name: string;
  values: Readonly<Record<string, unknown>>;
}

/**
 * Things of a kind to choose from, each with what tells it from another that is called the same: a day, or the first field in
 * which they differ. What differs in nothing that is known stays as it is.
 */
export function toldApart<T extends Labelled>(kind: KindName, things: readonly T[], language: Language, nameOf?: NameOf): T[] {
  const day = BY_DAY[kind];
  const say = (one: T, field: string) => fieldText(kind, field, one.values[field], language, nameOf);
  if (day !== undefined) {
    const onDay = (one: T) => String(one.values[day] ?? '');
    const named = things.map((one) => (onDay(one) === '' ? one : { ...one, name: `${one.name}, ${say(one, day)}` }));
    return named.sort((one, other) => (onDay(one) < onDay(other) ? 1 : onDay(one) > onDay(other) ? -1 : 0));
  }
  const fields = labelFields(kind).filter((field) => field !== kindOf(kind).title);
  const telling = new Map(
    [...Map.groupBy(things, ({ name }) => name)].flatMap(([name, same]) => {
      const field = same.length < 2 ? undefined : fields.find((one) => new Set(same.map(({ values }) => values[one])).size > 1);
      return field === undefined ? [] : [[name, field] as const];
    }),
  );
  return things.map((one) => {
    const field = telling.get(one.name);
    return field === undefined ? one : { ...one, name: `${one.name} · ${say(one, field)}` };
  });
}
