import type { AskingReason, EffectiveState } from "./consent-state.ts";

/**
 * Reason for asking the person who decides, derived from the state; `null` when an answer exists or a fact is missing.
 */
export function askingReason({
  state,
  reasons,
}: Pick<EffectiveState, "state" | "reasons">): Exclude<AskingReason, "guardian-conflict"> | null {
  switch (state) {
    case "not-asked":
    case "waiting-for-other-guardian":
      return "never-asked";
    case "expired":
      return "expired";
    case "outdated":
      return reasons.includes("purpose-version") ? "purpose-version" : "notice-version";
    default:
      return null;
  }
}
