import type { ControllerNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English sentences for the message of a school board to a supplier about a breach. */
export const controllerNotice: ControllerNoticeTexts = deepFreeze({
  subject: "Data breach found by the school board:",
  opening:
    "Our board has found a breach of data that you process for us. Below is what we know and what we ask of you.",
  sent: "Sent on",
  requestsHeading: "What we ask of you",
  requests: {
    "stop-it": "Stop the breach and limit the damage.",
    "keep-logs": "Keep the logs and other evidence.",
    "tell-what-you-know":
      "Tell us what you know of the breach, even if your information is incomplete.",
    "name-people-and-data": "Find out which people and which data are concerned.",
    "tell-sub-processors": "Tell the companies that you engage for this as well.",
  },
  questionsHeading: "Where to send your answer",
  closing: "Kind regards,",
});
