/** The part of quadprog that `analysis` uses; the package brings no types. Its arrays begin at 1. */
declare module 'quadprog' {
  interface Solved {
    solution: number[];
    /** Empty at [0] where the problem was solved. */
    message: string | unknown[];
  }
  const quadprog: {
    solveQP(hessian: number[][], linear: number[], constraints: number[][], bounds: number[], equalities: number): Solved;
  };
  export { quadprog as default };
}
