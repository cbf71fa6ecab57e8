import type { ProcessingAgreement } from "../processing-agreement.ts";

/** Places in the agreement, each outermost key first. */
export type Places = readonly (readonly (string | number)[])[];

/** Whether something that is asked for is there, and where. */
export interface Evidence {
  /** `unknown`: nobody noted it, or it stands in a document that is kept elsewhere. */
  readonly status: "present" | "missing" | "unknown";
  readonly where: Places;
}

/** Looks for one thing in an agreement. */
export type FindEvidence = (agreement: ProcessingAgreement) => Evidence;

/** The fact or provision is absent. */
export const missing: Evidence = { status: "missing", where: [] };

/** Present at `where` when `value` is there, missing otherwise. */
export const presence = (value: unknown, where: Places[number]): Evidence =>
  value === undefined ? missing : { status: "present", where: [where] };

/** All of several: what is missing weighs more than what is unknown. */
export function together(parts: readonly Evidence[]): Evidence {
  const where = parts.flatMap((part) => part.where);
  const has = (status: Evidence["status"]) => parts.some((part) => part.status === status);
  if (parts.length === 0 || has("missing")) return missing;
  return { status: has("unknown") ? "unknown" : "present", where };
}
