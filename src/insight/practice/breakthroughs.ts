import { BOTTLENECK_OUTCOMES } from '#domain/practice/practice';
import type { BottleneckTold, Breakthroughs } from '#domain/practice/practice-page';
import type { OrganisationRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { organisationRef, organisationRefs } from '#insight/programme/refs';

export interface BreakthroughsContent {
  bottleneck: readonly Seen<'bottleneck'>[];
  partner: readonly Seen<'partner'>[];
  organisations: ReadonlyMap<string, Seen<'organisation'>>;
}

const byRef = byName<OrganisationRef>(
  ({ name }) => name,
  ({ id }) => id,
);

/** Bottlenecks by what came of them, how often each was seen, and who gives the mandate to depart from the rule. */
export function breakthroughs({ bottleneck, partner, organisations }: BreakthroughsContent): Breakthroughs {
  const told = bottlenecksTold(bottleneck, organisations);
  const read = told.filter((one) => one.bottleneck.values.readBySecond !== false);
  const giving = organisationRefs(
    read.flatMap(({ givesMandate }) => givesMandate.map(({ id }) => id)),
    organisations,
  );
  const takePart = partner
    .filter(({ values }) => values.state === 'takes-part')
    .map(({ values }) => organisationRef(values.organisation, organisations))
    .filter((one) => one !== null);
  return {
    unread: told.filter((one) => !read.includes(one)),
    byOutcome: BOTTLENECK_OUTCOMES.map((outcome) => ({
      outcome,
      told: read.filter((one) => one.bottleneck.values.outcome === outcome),
    })).filter((group) => group.told.length > 0),
    mandates: giving
      .map((organisation) => ({
        organisation,
        bottlenecks: read.filter((one) => one.givesMandate.some(({ id }) => id === organisation.id)).map((one) => one.bottleneck),
      }))
      .sort((one, other) => other.bottlenecks.length - one.bottlenecks.length || byRef(one.organisation, other.organisation)),
    without: takePart.filter(({ id }) => !giving.some((one) => one.id === id)).sort(byRef),
  };
}

/** Each with who gives the mandate; what was seen most often first, what was not counted last. */
export function bottlenecksTold(
  all: readonly Seen<'bottleneck'>[],
  organisations: ReadonlyMap<string, Seen<'organisation'>>,
): BottleneckTold[] {
  return [...all]
    .sort((one, other) => (other.values.seen ?? -1) - (one.values.seen ?? -1))
    .map((one) => ({ bottleneck: one, givesMandate: organisationRefs(one.values.givesMandate ?? [], organisations) }));
}
