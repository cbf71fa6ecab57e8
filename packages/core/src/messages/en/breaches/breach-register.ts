import type { BreachRegisterTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the register of breaches. */
export const breachRegister: BreachRegisterTexts = deepFreeze({
  right: (entries) =>
    entries === 1
      ? "The register is valid: 1 entry checked."
      : `The register is valid: ${entries} entries checked.`,
  erased: (entries) =>
    entries === 1
      ? "1 entry was erased after its retention period: only its position was checked."
      : `${entries} entries were erased after their retention period: only their positions were checked.`,
  unseen:
    "Entries removed at the end cannot be detected: no notice with a checksum of the register was sent yet.",
  unseenAfter: (sequence) =>
    `The checksum in a sent notice matches entry ${sequence}. Removal of later entries cannot be detected.`,
  broken: (sequence) => `The register is not valid: the first error is at entry ${sequence}.`,
  reasons: {
    malformed: "This is not a register entry.",
    "entry-changed": "This entry was changed after it was written.",
    "chain-broken": "An entry is missing here, or is in another position.",
    "erased-without-record": "This entry was erased without a recorded reason.",
    "other-head": "An entry whose checksum was sent has changed or is missing.",
  },
  events: {
    reported: "Report",
    "board-informed": "Board informed",
    "board-aware": "Board became aware",
    "authority-notified": "Notified to the authority",
    decided: "Decision taken",
    closed: "Closed",
    step: "Step in the handling",
    retracted: "Entry retracted",
    erased: "Erased after the retention period",
  },
});
