/** Ids of boards: `b0001`, `b0002` ... */
export const boardIds = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `b${String(index + 1).padStart(4, "0")}`);

export const boardName = (board: string): string => `Stichting ${board}`;

export const mailAddress = (board: string): string => `privacy@${board}.example`;

/** Pupils of a board have ids from this number on; the first pupil is 1. */
const PLACES = 1_000_000;

/** Id of the nth pupil of a board. Ids differ over all boards, so that a row can move. */
export const pupilId = (board: string, n: number): number => Number(board.slice(1)) * PLACES + n;

/** Pupils with a part in the trial; `seed-boards.ts` gives them their rows. */
export const cast = {
  /** Left long ago, and a hold keeps them. */
  held: 2,
  /** Left long ago, and a hold has ended. */
  released: 3,
  /** Left this year, and asks to be erased. */
  asks: 4,
} as const;

/** Whether the nth pupil left long enough ago. */
export const isDue = (n: number): boolean => n % 10 === 1 || n === cast.held || n === cast.released;
