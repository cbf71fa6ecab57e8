import type { SubmitRefusal } from "./submit-answer.ts";

/** Reason for a missing receipt, if the reporter can act on it. */
export type SubmitProblemCode =
  | "no-answer"
  | "no-receipt"
  | "signed-out"
  | "not-allowed"
  | "key-used"
  | "too-large"
  | "too-many"
  | "server-error"
  | "refused";

/** Reason for a missing receipt. */
export interface SubmitProblem extends Partial<Omit<SubmitRefusal, "ok">> {
  readonly why: SubmitProblemCode;
}

/** Statuses with words of their own. RFC 9110, section 15; RFC 6585, section 4. */
const problemOfStatus = new Map<number, SubmitProblemCode>([
  [401, "signed-out"],
  [403, "not-allowed"],
  // The request timed out: what of it arrived is not known.
  [408, "no-receipt"],
  [409, "key-used"],
  [413, "too-large"],
  [429, "too-many"],
]);

/** The problem behind a status: a 200 without a receipt is `no-receipt`. */
export function problemOf({ ok: _ok, ...refusal }: SubmitRefusal): SubmitProblem {
  const { status } = refusal;
  const other = status >= 500 ? "server-error" : status >= 400 ? "refused" : "no-receipt";
  return { ...refusal, why: problemOfStatus.get(status) ?? other };
}

/** Whether the report may have arrived all the same. */
export const mayHaveArrived = ({ why }: SubmitProblem): boolean =>
  ["no-answer", "no-receipt", "server-error"].includes(why);

/** Whether the same report would be refused again, however often it is sent. */
export const isFinal = ({ why }: SubmitProblem): boolean =>
  why === "key-used" || why === "too-large";
