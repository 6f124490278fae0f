import { FEWEST_TOLD } from '#domain/programme-page/own-figure-told';

/** Whether a bottleneck was seen so seldom that who reads of it may know in whose case: one to four times. */
export function isFewTimes(seen: number | null | undefined): boolean {
  return typeof seen === 'number' && seen > 0 && seen < FEWEST_TOLD;
}
