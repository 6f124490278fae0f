/** The share of what was planned that may be missing before anybody is asked about it: 45 of 46 is done. */
export const SHORT_BY = 0.05;

/** Whether so much less was delivered than planned that somebody should look at it: 5 % or more. */
export function fallsShort(delivered: number, planned: number): boolean {
  return planned - delivered >= planned * SHORT_BY && delivered < planned;
}
