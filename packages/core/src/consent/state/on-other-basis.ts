import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import type { EffectiveState } from "./consent-state.ts";

/** The state of a purpose on another ground: nothing is asked and consent says nothing of it. */
export const onOtherBasis = ({ id, lawfulBasis }: ConsentPurpose): EffectiveState => ({
  purposeId: id,
  lawfulBasis,
  state: "no-consent-needed",
  permitted: "not-applicable",
  controlledBy: "not-applicable",
  subjectInformed: "not-applicable",
  reasons: ["other-lawful-basis"],
});
