import type { Seen } from '#domain/register/register';
import { found, type Found } from './found.ts';
import { monthsBefore } from './months-before.ts';

/** Who thinks about something longer than this has let it lie. */
const WAITS_AFTER_MONTHS = 3;

/** Linkages that are being considered for more than three months: yes or no. */
export function waitingLinkages(linkages: readonly Seen<'linkage'>[], today: string): Found[] {
  return linkages
    .filter(({ values, asOf }) => values.state === 'considered' && asOf < monthsBefore(today, WAITS_AFTER_MONTHS))
    .map((one) => found('linkage-waits', one, 'state', one.asOf));
}
