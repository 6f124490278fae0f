import type { KindName } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import type { Language } from '#i18n/language';
import { fieldText, type NameOf } from './field-text.ts';
import { tellingFields } from './thing-label.ts';

/** Of these the name comes back every few weeks: the day is what people know them by, the newest first. */
const BY_DAY: Readonly<Partial<Record<KindName, string>>> = { meeting: 'on' };

export interface Labelled {
  id: string;
  name: string;
  values: Readonly<Record<string, unknown>>;
}

/**
 * Things of a kind to choose from, each with what tells it from another that is called the same: a day, or the fields in
 * which they differ, as few as are needed. What differs in nothing that is known stays as it is.
 */
export function toldApart<T extends Labelled>(kind: KindName, things: readonly T[], language: Language, nameOf?: NameOf): T[] {
  const day = BY_DAY[kind];
  const say = (one: T, field: string) => fieldText(kind, field, one.values[field], language, nameOf);
  if (day !== undefined) {
    const onDay = (one: T) => String(one.values[day] ?? '');
    const named = things.map((one) => (onDay(one) === '' ? one : { ...one, name: `${one.name}, ${say(one, day)}` }));
    return named.sort((one, other) => (onDay(one) < onDay(other) ? 1 : onDay(one) > onDay(other) ? -1 : 0));
  }
  const fields = tellingFields(kind);
  const telling = new Map([...Map.groupBy(things, ({ name }) => name)].map(([name, same]) => [name, fewest(same, fields)]));
  return things.map((one) => {
    const told = telling.get(one.name)!.filter((field) => !isEmpty(one.values[field]));
    return told.length === 0 ? one : { ...one, name: [one.name, ...told.map((field) => say(one, field))].join(' · ') };
  });
}

/** The first fields that tell these from each other; a field in which all are the same tells nothing. */
function fewest(same: readonly Labelled[], fields: readonly string[]): string[] {
  const kinds = (by: readonly string[]) => new Set(same.map(({ values }) => JSON.stringify(by.map((field) => values[field] ?? null)))).size;
  return fields.reduce<string[]>((chosen, field) => {
    const further = [...chosen, field];
    return kinds(further) > kinds(chosen) ? further : chosen;
  }, []);
}
