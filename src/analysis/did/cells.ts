/** One area's part in the four cells. */
export interface AreaCells {
  area: string;
  treated: boolean;
  preSum: number;
  preCount: number;
  postSum: number;
  postCount: number;
}

export interface CellMeans {
  controlPre: number;
  controlPost: number;
  treatedPre: number;
  treatedPost: number;
}

/**
 * The means of the four cells, each observation counted once, when the areas at `taken` are held to be treated.
 *
 * @returns null where a cell is empty
 */
export function cellMeans(areas: readonly AreaCells[], taken: ReadonlySet<number>): CellMeans | null {
  const sums = { treatedPre: [0, 0], treatedPost: [0, 0], controlPre: [0, 0], controlPost: [0, 0] } satisfies Record<
    keyof CellMeans,
    [number, number]
  >;
  areas.forEach((area, index) => {
    const pre = taken.has(index) ? sums.treatedPre : sums.controlPre;
    const post = taken.has(index) ? sums.treatedPost : sums.controlPost;
    pre[0] += area.preSum;
    pre[1] += area.preCount;
    post[0] += area.postSum;
    post[1] += area.postCount;
  });
  if (Object.values(sums).some(([, count]) => count === 0)) return null;
  const mean = ([sum, count]: [number, number]): number => sum / count;
  return {
    controlPre: mean(sums.controlPre),
    controlPost: mean(sums.controlPost),
    treatedPre: mean(sums.treatedPre),
    treatedPost: mean(sums.treatedPost),
  };
}

/** The change of the treated less the change of the others. */
export function differenceOfDifferences(means: CellMeans): number {
  return means.treatedPost - means.treatedPre - (means.controlPost - means.controlPre);
}
