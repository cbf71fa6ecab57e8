/** Largest number of codes in one answer; more than any table has. */
export const MOST_CODES = 100;
