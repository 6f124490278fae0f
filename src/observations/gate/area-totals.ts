/** An area of one division, as far as totals go. */
export interface GateArea {
  scheme: string;
  code: string;
  divisionYear: number | null;
  name: string;
  parent: string | null;
}

/** An area that is the sum of others. */
export interface AreaTotal {
  total: string;
  parts: string[];
  /** Whether the parts are all there is: nothing of the total lies outside them, as far as is known. */
  complete: boolean;
}

/** Names an area within one division. */
export function areaKey({ scheme, code, divisionYear }: Pick<GateArea, 'scheme' | 'code' | 'divisionYear'>): string {
  return `${scheme}/${code}/${divisionYear ?? ''}`;
}

/**
 * Which of the areas with a figure are sums of others with a figure: by the tree of areas, skipping levels that
 * have none, and by how own areas are put together.
 *
 * @param present areas with a figure
 * @param known every area of these divisions that is known, with or without a figure
 * @param sets own areas: which areas one is made of, by key
 */
export function areaTotals(
  present: readonly GateArea[],
  known: readonly GateArea[],
  sets: ReadonlyMap<string, readonly string[]>,
): AreaTotal[] {
  const has = new Set(present.map(areaKey));
  const children = childrenOf([...known, ...present]);
  const totals: AreaTotal[] = [];
  for (const key of has) {
    const parts = new Set<string>();
    const complete = gather(children.get(key) ?? [], has, children, parts);
    if (parts.size > 0) totals.push({ total: key, parts: [...parts], complete });
    const set = sets.get(key)?.filter((part) => has.has(part)) ?? [];
    if (set.length > 0) totals.push({ total: key, parts: set, complete: set.length === sets.get(key)!.length });
  }
  return totals;
}

/** The nearest areas below that have a figure. @returns whether no area was passed that has neither figure nor parts */
function gather(below: readonly string[], has: ReadonlySet<string>, children: ReadonlyMap<string, string[]>, into: Set<string>): boolean {
  let complete = true;
  for (const key of below) {
    const further = children.get(key) ?? [];
    if (has.has(key)) into.add(key);
    else complete = further.length > 0 && gather(further, has, children, into) && complete;
  }
  return complete;
}

function childrenOf(areas: readonly GateArea[]): Map<string, string[]> {
  const children = new Map<string, Set<string>>();
  for (const area of areas) {
    if (area.parent === null) continue;
    const parent = areaKey({ ...area, code: area.parent });
    const list = children.get(parent) ?? new Set();
    children.set(parent, list.add(areaKey(area)));
  }
  return new Map([...children].map(([parent, list]) => [parent, [...list]]));
}
