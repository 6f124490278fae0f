import type { FiguresReader } from '#domain/figures/reader';
import type { StreetTold } from '#domain/practice/practice-page';
import type { Seen } from '#domain/register/register';
import { organisationRefs, placeRefs } from '#insight/programme/refs';

/** Streets with their small coalitions, in the order in which they come. */
export function streetsTold(
  figures: Pick<FiguresReader, 'area'>,
  streets: readonly Seen<'streetApproach'>[],
  bottlenecks: readonly Seen<'bottleneck'>[],
  organisations: ReadonlyMap<string, Seen<'organisation'>>,
): Promise<StreetTold[]> {
  return Promise.all(
    streets.map(async (street) => ({
      street,
      coalition: organisationRefs(street.values.coalition ?? [], organisations),
      places: await placeRefs(figures, street.values.areas),
      bottlenecks: bottlenecks.filter(({ id }) => street.values.bottlenecks?.includes(id)),
    })),
  );
}
