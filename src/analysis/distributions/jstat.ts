import jstat from 'jstat';

/** The one import of jstat: a CommonJS package, of which Node sees only the default export. */
export const { normal, studentt, chisquare, centralF } = jstat.jStat;
