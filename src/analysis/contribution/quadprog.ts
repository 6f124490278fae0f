import quadprog from 'quadprog';

/**
 * Minimises w'Hw / 2 - g'w over w >= 0 with the sum of w equal to 1, exactly (Goldfarb & Idnani 1983).
 * The one import of quadprog: a CommonJS package whose arrays begin at 1.
 *
 * @param hessian symmetric and positive definite, n x n
 * @param linear g, length n
 * @throws RangeError when the matrix is not positive definite
 */
export function minimiseOnSimplex(hessian: readonly (readonly number[])[], linear: readonly number[]): number[] {
  const n = linear.length;
  const constraints = linear.map((_, i) => [0, 1, ...linear.map((_unused, j) => (i === j ? 1 : 0))]);
  const { solution, message } = quadprog.solveQP(
    [[], ...hessian.map((row) => [0, ...row])],
    [0, ...linear],
    [[], ...constraints],
    [0, 1, ...linear.map(() => 0)],
    1,
  );
  if (typeof message === 'string' && message !== '') throw new RangeError(`Cannot minimise: ${message}`);
  return solution.slice(1, n + 1);
}
