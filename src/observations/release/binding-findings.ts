import type { Issue } from '#base/issue';
import type { Release } from '#domain/release/release';

/** From how many columns that are not there one finding tells of all: more lines would hide the others. */
const TOLD_TOGETHER = 4;

/** How many indicators such a finding names. */
const NAMED = 6;

/**
 * What a report says of mappings that could not be tied. An extract (a world's figures, a table read by its
 * own mapping, a download of chosen subjects) leaves columns out on purpose: what it lacks is no fault of the
 * catalogue. Many missing columns are told once, for they have one cause.
 */
export function bindingFindings(
  { origin, format, table }: Pick<Release, 'origin' | 'format' | 'table'>,
  issues: readonly Issue[],
): Issue[] {
  const extract = origin === 'world' || format.id === 'mapping' || format.id.startsWith('statline-portal');
  const left = origin === 'world' ? issues.filter(({ code }) => code !== 'column-moved') : issues;
  const dead = left.filter(({ code }) => code === 'mapping-dead');
  if (extract || dead.length >= TOLD_TOGETHER) {
    const others = left.filter(({ code }) => code !== 'mapping-dead');
    return extract ? others : [...others, together(table.id, dead)];
  }
  return [...left];
}

function together(table: string, dead: readonly Issue[]): Issue {
  const indicators = dead.slice(0, NAMED).map(({ params }) => String(params?.['indicator']));
  return {
    code: 'mappings-dead',
    level: 'warning',
    params: { table, count: dead.length, indicators: indicators.join(', '), more: dead.length - indicators.length },
  };
}
