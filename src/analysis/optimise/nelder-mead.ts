interface Corner {
  at: number[];
  value: number;
}

/**
 * Where a function of a few numbers is least, near a start (Nelder & Mead 1965, The Computer Journal 7; the usual
 * coefficients 1, 2, 0.5, 0.5). It finds the valley in which it starts: several starts are the caller's work.
 * Deterministic.
 *
 * @param step size of the first simplex along each number
 */
export function nelderMead(value: (at: readonly number[]) => number, start: readonly number[], step: number, rounds = 400): Corner {
  const corner = (at: number[]): Corner => ({ at, value: value(at) });
  const simplex = [corner([...start]), ...start.map((_, index) => corner(start.map((x, i) => (i === index ? x + step : x))))];
  for (let round = 0; round < rounds; round += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0] as Corner;
    const worst = simplex.at(-1) as Corner;
    if (worst.value - best.value <= 1e-13 * (Math.abs(best.value) + 1e-300)) break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] as number), 0) / others.length);
    const towards = (share: number) => corner(centre.map((c, i) => c + share * ((worst.at[i] as number) - c)));
    const reflected = towards(-1);
    const secondWorst = others.at(-1) as Corner;
    let next: Corner;
    if (reflected.value < best.value) {
      const expanded = towards(-2);
      next = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < secondWorst.value) next = reflected;
    else next = towards(reflected.value < worst.value ? -0.5 : 0.5);
    if (next.value < Math.min(worst.value, reflected.value) || next === reflected) simplex[simplex.length - 1] = next;
    else
      for (let i = 1; i < simplex.length; i += 1)
        simplex[i] = corner((simplex[i] as Corner).at.map((x, k) => ((best.at[k] as number) + x) / 2));
  }
  return simplex.reduce((least, other) => (other.value < least.value ? other : least));
}
