import type { PanelContribution } from '#domain/answer/contribution';
import type { ContrastEstimate } from './contrast.ts';
import type { PanelQuestion } from './panel-question.ts';
import type { PreFit } from './pre-fit.ts';
import type { ReadPanel } from './read-panel.ts';

type Described = Pick<
  PanelContribution,
  | 'design'
  | 'att'
  | 'weights'
  | 'timeWeights'
  | 'times'
  | 'gaps'
  | 'preYears'
  | 'postYears'
  | 'preRmspe'
  | 'postRmspe'
  | 'preSd'
  | 'droppedTimes'
  | 'droppedUnits'
>;

/** What was estimated, by name and year; years that were left out keep their place, without a gap. */
export function describePanel(
  { panel, design }: PanelQuestion,
  { usable, contrast }: ReadPanel,
  estimate: ContrastEstimate,
  fit: PreFit,
): Described {
  const times = [...panel.times].sort((a, b) => a - b);
  const counted = (names: readonly (string | number)[], weights: readonly number[]) =>
    Object.fromEntries(names.flatMap((name, i) => (weights[i]! > 0 ? [[String(name), weights[i]!]] : [])));
  const fitTimes = contrast.fit.map((t) => usable.times[t]!);
  return {
    design,
    att: estimate.att,
    weights: counted(usable.names, estimate.weights),
    timeWeights: estimate.timeWeights && counted(fitTimes, estimate.timeWeights),
    times,
    gaps: times.map((time) => estimate.gaps[usable.times.indexOf(time)] ?? null),
    preYears: contrast.start,
    postYears: contrast.treated.length - contrast.start,
    preRmspe: estimate.preRmspe,
    postRmspe: estimate.postRmspe,
    preSd: fit.ownSd,
    droppedTimes: usable.droppedTimes,
    droppedUnits: usable.droppedUnits,
  };
}
