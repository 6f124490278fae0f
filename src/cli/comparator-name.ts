import type { Area } from '#domain/area/area';
import type { Comparator } from '#app/questions/comparison';
import type { CliWords } from '#i18n/cli/words';

/** What an area is held against, by name. */
export function comparatorName(comparator: Comparator, area: Area, words: CliWords): string {
  return comparator.kind === 'rest' ? words.lists.rest(comparator.area.name, area.name) : comparator.area.name;
}
