/** Why something of consent was refused: every code of an issue that this room throws and a person may read about. */
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
