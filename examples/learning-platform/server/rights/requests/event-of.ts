import type { RequestEvent, RequestRole } from "@bijsluiter/core/rights";
import type { SentStep } from "./sent-step.ts";

/** What the requester does itself and the officer only writes down, and what the supplier does. */
const roles: Readonly<Partial<Record<SentStep["kind"], RequestRole>>> = {
  withdraw: "requester",
  complain: "requester",
  "pass-on": "supplier",
};

/** The event that a step is, at the moment of the server. */
export function eventOf(
  step: SentStep,
  { at, by }: { readonly at: string; readonly by: string },
): RequestEvent {
  const told = { at, by, role: roles[step.kind] ?? "privacy-officer" };
  switch (step.kind) {
    case "verify-identity":
      return { ...told, kind: step.kind, method: step.method };
    case "mark-duplicate":
    case "choose-reading":
      return { ...told, ...step };
    case "extend":
      return {
        ...told,
        kind: step.kind,
        extension: { toldAt: at, ground: step.ground, because: step.because },
      };
    case "refuse":
      // The letter that goes with it tells of both.
      return { ...told, ...step, told: ["complaint", "court"] };
    default:
      return { ...told, kind: step.kind };
  }
}
