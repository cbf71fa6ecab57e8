/** What is wrong at one board, or with a server as a whole. */
export interface Finding {
  readonly where: string;
  readonly code:
    | "register-entry"
    | "register-changed"
    | "notice"
    | "mail"
    | "proof"
    | "held-gone"
    | "due-left"
    | "rows"
    | "erasure"
    | "confirmed-lost"
    | "done-twice"
    | "ledger-changed";
}

/** Findings of one code about the boards for which `isRight` does not hold. */
export const findWrong = (
  code: Finding["code"],
  boards: readonly string[],
  isRight: (board: string) => boolean,
): readonly Finding[] =>
  boards.filter((board) => !isRight(board)).map((where) => ({ where, code }));
