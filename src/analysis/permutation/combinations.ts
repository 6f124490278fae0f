/** How many sets of `size` there are out of `of`; a large number need not be whole to the last digit. */
export function countCombinations(of: number, size: number): number {
  let ways = 1;
  for (let step = 1; step <= Math.min(size, of - size); step += 1) ways = (ways * (of - step + 1)) / step;
  return ways;
}

/** Every set of `size` whole numbers from 0 up to `of`, each rising, one after the other in order. */
export function* combinations(size: number, of: number): Generator<number[]> {
  const set = Array.from({ length: size }, (_, index) => index);
  for (;;) {
    yield set.slice();
    let place = size - 1;
    while (place >= 0 && set[place] === of - size + place) place -= 1;
    if (place < 0) return;
    set[place] = (set[place] ?? 0) + 1;
    for (let after = place + 1; after < size; after += 1) set[after] = (set[after - 1] ?? 0) + 1;
  }
}
