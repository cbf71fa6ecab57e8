import type { KnownTrigger } from "../../../retention/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** Names of the facts that retention terms are counted from. */
export const retentionFacts = deepFreeze({
  leftOn: "leaving the school",
  resultOn: "the result",
  diplomaOn: "the diploma",
  madeOn: "making the work",
  recordedOn: "the recording",
  procedureEndedOn: "the end of the procedure",
  employmentEndedOn: "the end of employment",
  bookedOn: "the booking",
  schoolYearOf: "the school year",
  decidedOn: "the decision",
  notedOn: "the note",
  loggedOn: "the log entry",
  consentWithdrawnOn: "withdrawal of consent",
  consentGivenOn: "consent",
  advisedOn: "the advice",
  consentEndedOn: "the end of consent",
  lastActiveOn: "last use",
  closedOn: "closing",
  subscriptionEndedOn: "the end of the subscription",
  erasureGranted: "a request to erase that was granted",
}) satisfies Names<KnownTrigger>;
