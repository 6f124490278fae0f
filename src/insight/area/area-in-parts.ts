import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Indicator } from '#domain/indicator/indicator';
import type { InParts } from '#domain/profile/profile';
import { newestParts } from '#insight/area/area-family';
import { newestWithValue } from '#insight/area/area-figures';
import { linesOf } from '#insight/area/area-lines';
import { readSubject, type Subject } from '#insight/area/area-subject';
import { byName } from '#insight/by-name';
import type { Reading } from '#insight/reading';

/**
 * What an own area has no figure of while its parts do: each part's newest figure, A to Z. A mean
 * without its weights, or a figure of which a part is hidden, cannot be made for the whole; a reader
 * still gets what is known. Nothing for an area that is not made of others.
 */
export async function areaInParts(
  { figures }: Reading,
  subject: Disclosed<Subject>,
  wanted: readonly Indicator[],
): Promise<Disclosed<InParts[]>> {
  if (subject.area.scheme !== 'own' || wanted.length === 0) return fromDisclosed([], subject);
  const areas = newestParts(subject.place).sort(
    byName(
      ({ name }) => name,
      ({ code }) => code,
    ),
  );
  const parts = (await Promise.all(areas.map((area) => readSubject(figures, area, null)))).filter((part) => part !== null);
  const inParts = wanted.flatMap((indicator) => {
    const found = parts.map(({ area, places }) => ({ area, fact: newestWithValue(linesOf(indicator, places).facts) }));
    return found.some(({ fact }) => fact !== null) ? [{ indicator, parts: found }] : [];
  });
  return fromDisclosed(inParts, [subject, ...parts]);
}
