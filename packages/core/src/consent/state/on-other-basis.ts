import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import type { EffectiveState } from "./consent-state.ts";

/** State of a purpose with another legal basis. No consent is asked or counted. */
export const onOtherBasis = ({ id, lawfulBasis }: ConsentPurpose): EffectiveState => ({
  purposeId: id,
  lawfulBasis,
  state: "no-consent-needed",
  permitted: "not-applicable",
  controlledBy: "not-applicable",
  subjectInformed: "not-applicable",
  reasons: ["other-lawful-basis"],
});
