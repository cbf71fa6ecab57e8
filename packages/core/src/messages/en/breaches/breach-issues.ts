import type { BreachIssueTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** An English sentence for every reason to refuse a report. For a server; a form says it field by field. */
export const breachIssues: BreachIssueTexts = deepFreeze({
  required: () => "This is missing.",
  "wrong-type": () => "This is not of the expected type.",
  "wrong-format": () => "This is not in the expected format.",
  "not-an-option": () => "This answer is not in the list.",
  "too-short": ({ minimum }) => `This answer is shorter than ${minimum}.`,
  "too-long": ({ maximum }) => `This answer is longer than ${maximum}.`,
  "too-small": ({ minimum }) => `This number is smaller than ${minimum}.`,
  "too-large": ({ maximum }) => `This number is larger than ${maximum}.`,
  "unknown-key": ({ count }) => `Number of unknown fields: ${count}.`,
  "too-early": ({ minimum }) => `This time is before ${minimum}.`,
  "too-late": ({ maximum }) => `This time is after ${maximum}.`,
  "ends-before-it-begins": () => "The end is before the beginning.",
  "discovered-before-it-began": () => "The discovery is before the breach began.",
  "aware-before-discovered": () => "It was established before it was discovered.",
  "known-and-not-known-yet": () => "This is answered and also marked as not known yet.",
  "nothing-new": () => "This follow-up contains nothing new.",
  "in-the-future": () => "This time is in the future.",
  "unknown-reference": () => "There is no report with this reference.",
  "already-reported": () => "There already is a report with this reference.",
  "other-reference": () => "The follow-up has a different reference.",
  "recorded-before-previous": () => "This entry is older than the previous entry in the register.",
  "reasons-for-delay-required": () => "This notification is late. Give the reasons for the delay.",
  "other-moment": () => "This time differs from the time of the event.",
  "before-discovery": () =>
    "Somebody was told, or something decided, before anyone knew of the breach.",
  "nobody-told": () => "Nobody was told and no decision was recorded. Give the reason.",
  "unknown-entry": () => "There is no such entry, or it was retracted.",
  "other-kind": () => "A correction must be of the same kind of event.",
  "still-open": () => "This breach is not closed yet.",
  "says-nothing": () => "This reason says too little. Write down why, in a whole sentence.",
  "step-refused": () => "This step does not fit what is known of the breach.",
});
