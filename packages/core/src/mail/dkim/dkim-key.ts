import type { DkimRuleCode } from "../data/dkim-rules.ts";
import type { RecordFinding } from "../mail-finding.ts";

/** A DKIM key record that is well-formed; whether it works is `usable`. */
export interface DkimKey {
  readonly valid: true;
  /** `other`: a type that is in no RFC. */
  readonly keyType: "rsa" | "ed25519" | "other";
  /** Size of the RSA modulus, or 256 for Ed25519; absent when the key cannot be read. */
  readonly bits?: number;
  /** Whether `p` is empty, so that signatures with this key are invalid. */
  readonly isRevoked: boolean;
  /** `t=y`: receivers treat a message with it as unsigned. */
  readonly isTesting: boolean;
  /** `t=s`: the domain of `i` must be the domain of `d`, and no subdomain. */
  readonly isStrict: boolean;
  /** Hashes of `h`; absent when all are allowed. */
  readonly hashes?: readonly string[];
  /** Services of `s`; `*` is all. */
  readonly services: readonly string[];
  /** Notes of `n`. */
  readonly notes?: string;
  /** Whether a verifier can use it for mail. */
  readonly usable: boolean;
  readonly findings: readonly RecordFinding<DkimRuleCode>[];
}
