/** Results of an SPF check; RFC 7208, section 2.6. */
export type SpfResult =
  | "none"
  | "neutral"
  | "pass"
  | "fail"
  | "softfail"
  | "temperror"
  | "permerror";

/** Reason why a check ended in an error, as a code. */
export type SpfReason =
  | "bad-record"
  | "multiple-records"
  | "dns-failed"
  | "too-many-lookups"
  | "too-many-voids"
  | "too-many-mx"
  | "include-none"
  | "redirect-none"
  | "bad-domain";

/** A term that counts against the limit of ten. */
export interface SpfLookup {
  /** Name of the record that holds the term. */
  readonly domain: string;
  /** The term as written. */
  readonly term: string;
  /** Whether the lookup was void: no such name, or no record of that type. */
  readonly isVoid: boolean;
}

/** Outcome of `checkHost`. */
export interface SpfCheck {
  readonly result: SpfResult;
  /**
   * Explanation for the sender of refused mail: the text of `exp`, expanded. Anybody can write it: show it as untrusted
   * text.
   */
  readonly explanation?: string;
  readonly reason?: SpfReason;
  /** The term that decided. */
  readonly term?: string;
  /** Terms that asked DNS, in order. */
  readonly lookups: readonly SpfLookup[];
}
