import { deepFreeze } from "../../../shared/deep-freeze.ts";

/**
 * Words of a DMARC aggregate report, of the present form and of the one before it. RFC 9990; RFC 7489, appendix C.
 *
 * Source: RFC 9990 and RFC 7489, appendix C (verifiedOn null).
 */
export const reportCodes = deepFreeze({
  /** Dispositions of a message. */
  dispositions: ["none", "pass", "quarantine", "reject"],
  policies: ["none", "quarantine", "reject"],
  /** Results of DKIM and SPF. RFC 8601, section 2.7. */
  results: [
    "pass",
    "fail",
    "softfail",
    "neutral",
    "none",
    "policy",
    "temperror",
    "permerror",
    "unknown",
  ],
  /** Reasons why a receiver deviated from the policy; the last two are of the older form. */
  overrides: [
    "local_policy",
    "mailing_list",
    "other",
    "policy_test_mode",
    "trusted_forwarder",
    "forwarded",
    "sampled_out",
  ],
} as const);

/** Codes of a TLS report. RFC 8460, sections 4.3 and 4.4. */
export const tlsCodes = deepFreeze({
  policies: ["sts", "tlsa", "no-policy-found"],
  failures: [
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required",
    "sts-policy-fetch-error",
    "sts-policy-invalid",
    "sts-webpki-invalid",
  ],
} as const);
