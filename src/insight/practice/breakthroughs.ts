import { isFewTimes } from '#domain/practice/few-times';
import { BOTTLENECK_OUTCOMES } from '#domain/practice/practice';
import type { BottleneckTold, Breakthroughs } from '#domain/practice/practice-page';
import type { OrganisationRef } from '#domain/programme-page/told';
import { isFew } from '#domain/register/few';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { organisationRef, organisationRefs } from '#insight/programme/refs';

export interface BreakthroughsContent {
  bottleneck: readonly Seen<'bottleneck'>[];
  partner: readonly Seen<'partner'>[];
  organisations: ReadonlyMap<string, Seen<'organisation'>>;
  /** Whether its viewer steers the programme: others are not told of how few cases a rule was seen in. */
  isSteering: boolean;
}

const byRef = byName<OrganisationRef>(
  ({ name }) => name,
  ({ id }) => id,
);

/** Bottlenecks by what came of them, how often each was seen, and who gives the mandate to depart from the rule. */
export function breakthroughs({ bottleneck, partner, organisations, isSteering }: BreakthroughsContent): Breakthroughs {
  const told = bottlenecksTold(bottleneck, organisations, isSteering);
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

/**
 * Each with who gives the mandate; what was seen most often first, what was not counted last. A few times is a few times, also
 * in the order.
 */
export function bottlenecksTold(
  all: readonly Seen<'bottleneck'>[],
  organisations: ReadonlyMap<string, Seen<'organisation'>>,
  isSteering: boolean,
): BottleneckTold[] {
  return all
    .map((one) => ({
      ...timesTold(one, isSteering),
      givesMandate: organisationRefs(one.values.givesMandate ?? [], organisations),
    }))
    .sort((one, other) => rankOf(other.seen) - rankOf(one.seen));
}

/** How often it was seen, as its viewer may know that: the number itself goes no further than this. */
export function timesTold(one: Seen<'bottleneck'>, isSteering: boolean): Pick<BottleneckTold, 'bottleneck' | 'seen'> {
  const { seen, ...values } = one.values;
  const isOfFew = isFew(one, 'seen') || (!isSteering && isFewTimes(seen));
  return isOfFew ? { bottleneck: { ...one, values }, seen: 'few' } : { bottleneck: one, seen: seen ?? null };
}

function rankOf(seen: BottleneckTold['seen']): number {
  return seen === 'few' ? 1 : (seen ?? -1);
}
