import type { BreachRegisterTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the register of breaches. */
export const breachRegister: BreachRegisterTexts = deepFreeze({
  right: (entries) =>
    entries === 1
      ? "The register is right: 1 entry checked."
      : `The register is right: ${entries} entries checked.`,
  erased: (entries) =>
    entries === 1
      ? "1 entry was erased after its retention period: only its place was checked."
      : `${entries} entries were erased after their retention period: only their places were checked.`,
  unseen:
    "Whether entries were taken off the end cannot be seen: no notice with a mark was sent yet.",
  unseenAfter: (sequence) =>
    `The mark in a notice that was sent agrees with entry ${sequence}. Whether later entries were taken away cannot be seen.`,
  broken: (sequence) => `The register is not right from entry ${sequence}.`,
  reasons: {
    malformed: "This is no entry of a register.",
    "entry-changed": "This entry was changed after it was written.",
    "chain-broken": "An entry is missing here, or stands in another place.",
    "erased-without-record": "This entry was erased, and the register does not say why.",
    "other-head": "An entry of which a mark was sent is another one, or is missing.",
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
