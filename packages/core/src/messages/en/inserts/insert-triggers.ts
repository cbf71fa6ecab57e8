import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** From when a term counts: a clause that follows ‘the day on which’ or ‘the school year in which’. */
export const insertTriggers: Omit<PlainTexts["triggers"], "leftOn"> = deepFreeze({
  resultOn: "the result is known",
  diplomaOn: "the diploma is awarded",
  madeOn: "the work is made",
  recordedOn: "the recording is made",
  procedureEndedOn: "everything is settled",
  employmentEndedOn: "somebody stops working at the school",
  bookedOn: "it is paid",
  schoolYearOf: "this is recorded",
  decidedOn: "the decision is made",
  notedOn: "this is written down",
  loggedOn: "this is recorded",
  consentWithdrawnOn: "somebody says no",
  consentGivenOn: "somebody says yes",
  advisedOn: "the advice is given",
  consentEndedOn: "the yes no longer counts",
  lastActiveOn: "somebody last logs in",
  closedOn: "the question or complaint is dealt with",
  subscriptionEndedOn: "the school stops using this product",
  erasureGranted: "a request to erase is granted",
});
