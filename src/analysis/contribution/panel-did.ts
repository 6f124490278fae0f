import { estimateFrom, mean, type Contrast, type ContrastEstimate } from './contrast.ts';

/**
 * Plain difference-in-differences on a panel: the mean gap to all comparison areas after the start minus
 * that of the fitted years before it. Every area and every year counts the same.
 */
export function panelDid(contrast: Contrast): ContrastEstimate {
  const weights = contrast.controls.map(() => 1 / contrast.controls.length);
  return estimateFrom(contrast, weights, null, mean, mean);
}
