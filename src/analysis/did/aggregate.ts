import type { GroupTime } from './group-time.ts';
import type { StaggeredPanel } from './staggered-panel.ts';

/** An average of group-time effects, with the influence of each unit on it. */
export interface Aggregate {
  est: number;
  influence: Float64Array;
  /** Group-time effects that it rests on. */
  parts: readonly GroupTime[];
}

/** An effect that goes into an average, with the group whose size is its weight. */
interface Part {
  g: number;
  est: number;
  influence: Float64Array;
  parts: readonly GroupTime[];
}

/**
 * Average weighted by the share of areas in each group. The shares are estimated too, and what that adds to the
 * uncertainty is in the influence (Callaway & Sant'Anna 2021, section 4.2; equation 4.13).
 */
export function averageBySize(parts: readonly Part[], panel: StaggeredPanel): Aggregate {
  const units = panel.units.length;
  const share = parts.map(({ g }) => panel.first.filter((first) => first === g).length / units);
  const total = share.reduce((sum, value) => sum + value, 0);
  const est = parts.reduce((sum, part, index) => sum + (part.est * (share[index] ?? 0)) / total, 0);
  const influence = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    let value = 0;
    parts.forEach((part, index) => {
      const member = panel.first[unit] === part.g ? 1 : 0;
      value += ((share[index] ?? 0) / total) * (part.influence[unit] ?? 0);
      value += ((member - (share[index] ?? 0)) / total) * (part.est - est);
    });
    influence[unit] = value;
  }
  return { est, influence, parts: parts.flatMap((part) => part.parts) };
}

/** Plain average: every part counts the same, so no weight is estimated. */
export function averageEvenly(parts: readonly Omit<Part, 'g'>[], units: number): Aggregate {
  const influence = new Float64Array(units);
  for (const part of parts)
    for (let unit = 0; unit < units; unit += 1) influence[unit] = (influence[unit] ?? 0) + (part.influence[unit] ?? 0) / parts.length;
  return {
    est: parts.reduce((sum, { est }) => sum + est, 0) / parts.length,
    influence,
    parts: parts.flatMap((part) => part.parts),
  };
}

/** A group-time effect as a part of an average. */
export function asPart(effect: GroupTime): Part {
  return { g: effect.g, est: effect.att, influence: effect.influence, parts: [effect] };
}
