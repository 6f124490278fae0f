/** The years that Waterwolde's figures cover. */
export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2024;
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
