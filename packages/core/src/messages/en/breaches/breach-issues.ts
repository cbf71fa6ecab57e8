import type { BreachIssueTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** An English sentence for every reason to refuse a report. For a server; a form says it field by field. */
export const breachIssues: BreachIssueTexts = deepFreeze({
  required: () => "This is missing.",
  "wrong-type": () => "This has another form than expected.",
  "wrong-format": () => "This is not written in the right way.",
  "not-an-option": () => "This answer is not in the list.",
  "too-short": ({ minimum }) => `This answer is shorter than ${minimum}.`,
  "too-long": ({ maximum }) => `This answer is longer than ${maximum}.`,
  "too-small": ({ minimum }) => `This number is smaller than ${minimum}.`,
  "too-large": ({ maximum }) => `This number is larger than ${maximum}.`,
  "unknown-key": ({ count }) => `Number of things that do not belong here: ${count}.`,
  "too-early": ({ minimum }) => `This moment lies before ${minimum}.`,
  "too-late": ({ maximum }) => `This moment lies after ${maximum}.`,
  "ends-before-it-begins": () => "The end is before the beginning.",
  "discovered-before-it-began": () => "The discovery is before the breach began.",
  "aware-before-discovered": () => "It was established before it was discovered.",
  "known-and-not-known-yet": () => "This is answered and also said to be not known yet.",
  "nothing-new": () => "This follow-up tells nothing new.",
  "in-the-future": () => "This moment is still to come.",
  "unknown-reference": () => "There is no report with this reference.",
  "already-reported": () => "There already is a report with this reference.",
  "other-reference": () => "The follow-up carries another reference.",
  "recorded-before-previous": () => "This line is older than the one before it in the register.",
  "reasons-for-delay-required": () => "This notification is late. Give the reasons for the delay.",
  "other-moment": () => "This moment is not that of the event itself.",
  "before-discovery": () =>
    "Somebody was told, or something decided, before anyone knew of the breach.",
  "nobody-told": () => "Nobody was told and no decision was recorded. Give the reason.",
  "unknown-entry": () => "There is no such entry, or it was retracted.",
  "other-kind": () => "A correction is about the same kind of event.",
  "still-open": () => "This breach is not closed yet.",
  "says-nothing": () => "This reason says too little. Write down why, in a whole sentence.",
  "step-refused": () => "This step does not fit what is known of the breach.",
});
