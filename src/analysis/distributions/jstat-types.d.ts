/** The part of jstat that `analysis` uses; the package brings no types. */
declare module 'jstat' {
  interface Centred {
    inv(p: number, mean: number, sd: number): number;
    cdf(x: number, mean: number, sd: number): number;
  }
  interface OneParameter {
    inv(p: number, degreesOfFreedom: number): number;
    cdf(x: number, degreesOfFreedom: number): number;
  }
  interface TwoParameters {
    cdf(x: number, numerator: number, denominator: number): number;
  }
  const jstat: { jStat: { normal: Centred; studentt: OneParameter; chisquare: OneParameter; centralF: TwoParameters } };
  export { jstat as default };
}
