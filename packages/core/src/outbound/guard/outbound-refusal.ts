import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Reasons why a guard did not let a message leave. */
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

/** Reason why a guard did not let a message leave; see {@link outboundRefusals}. */
export type OutboundRefusal = (typeof outboundRefusals)[number];
