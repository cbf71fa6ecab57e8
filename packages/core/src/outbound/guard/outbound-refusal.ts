import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Reasons why a guard did not send a message. */
export const outboundRefusals = deepFreeze([
  "blocked",
  "held",
  "not-read",
  "detector-failed",
  "look-up-failed",
  "encryptor-failed",
  "encryptor-missing",
  "not-encryptable",
  "hold-failed",
  "report-failed",
  "no-recipient",
  "partly-sent",
]);

/** Reason why a guard did not send a message; see {@link outboundRefusals}. */
export type OutboundRefusal = (typeof outboundRefusals)[number];
