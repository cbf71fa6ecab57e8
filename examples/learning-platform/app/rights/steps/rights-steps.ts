import type { DataSubjectRequest } from "@bijsluiter/core/rights";

/** Steps that the desk takes; each is a page with one form. */
export const rightsSteps = [
  "pass-on",
  "ask-identity",
  "verify-identity",
  "mark-duplicate",
  "ask-clarification",
  "clarify",
  "start",
  "extend",
  "choose-reading",
  "answer-part",
  "answer",
  "refuse",
  "withdraw",
  "complain",
] as const;

/** One of {@link rightsSteps}. */
export type RightsStep = (typeof rightsSteps)[number];

/** Which step brings a request on, or `plan` where an erasure is still to be carried out; none when it is closed. */
export function mainStep(
  { status, kind, receivedBy, history }: DataSubjectRequest,
  isCarriedOut: boolean,
): RightsStep | "plan" | undefined {
  const isPassedOn = history.some(({ event }) => event === "pass-on");
  switch (status) {
    case "received":
      return receivedBy === "supplier" && !isPassedOn ? "pass-on" : "verify-identity";
    case "identity-asked":
      return "verify-identity";
    case "verified":
      return "start";
    case "clarification-asked":
      return "clarify";
    case "in-progress":
    case "part-answered":
      return (kind === "erasure" || kind === "objection") && !isCarriedOut ? "plan" : "answer";
    case "complained":
      return "answer";
    default:
      return undefined;
  }
}
