/** Reason why an operation on consent was refused: the issue codes of this module that are shown to people. */
export type ConsentRefusal =
  | "before-birth"
  | "id-taken"
  | "in-the-future"
  | "new-version-required"
  | "no-consent-needed"
  | "other-notice"
  | "other-party"
  | "other-person"
  | "other-subject"
  | "person-required"
  | "signal-cannot-consent"
  | "subject-required"
  | "text-not-shown"
  | "too-early"
  | "too-long"
  | "unknown-event"
  | "unknown-purpose";
