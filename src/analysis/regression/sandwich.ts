/**
 * bread * meat * bread: the covariance of coefficients whose errors are not alike or not independent
 * (Eicker-Huber-White). Square matrices of one size, rows first.
 */
export function sandwich(bread: readonly (readonly number[])[], meat: readonly (readonly number[])[]): number[][] {
  return product(product(bread, meat), bread);
}

/** Adds `weight` times the outer product of two rows to a matrix, in place. */
export function addOuter(matrix: number[][], left: readonly number[], right: readonly number[], weight: number): void {
  matrix.forEach((row, i) => {
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) + weight * (left[i] ?? 0) * (right[j] ?? 0);
  });
}

export function zeros(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** The variance of a combination of coefficients: w' V w. Rounding below zero is zero. */
export function combinationVariance(covariance: readonly (readonly number[])[], weights: readonly number[]): number {
  let sum = 0;
  covariance.forEach((row, i) => row.forEach((value, j) => (sum += (weights[i] ?? 0) * value * (weights[j] ?? 0))));
  return Math.max(0, sum);
}

function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)));
}
