/** Sentences for the codes that this server adds to those of the core. */
export interface ProblemTexts {
  readonly "malformed-json": string;
  readonly "malformed-request": string;
  readonly "request-too-large": string;
  readonly "too-many-requests": string;
  readonly "other-origin": string;
  readonly "not-allowed": string;
  readonly "not-found": string;
  readonly "idempotency-key-required": string;
  readonly "idempotency-key-used": string;
  readonly "unknown-attachment": string;
  readonly "unsupported-type": string;
  readonly "text-not-storable": string;
  readonly "other-board": string;
  readonly "nested-too-deeply": string;
  readonly "too-busy": string;
  readonly "database-away": string;
  readonly "server-error": string;
  /** For a code that has no sentence of its own. */
  readonly "not-right": string;
  readonly "not-yours-to-give": string;
  readonly "came-too-late": string;
  /** What stands in the way of a step, of an agreement too. */
  readonly "not-in-this-state": string;
  readonly "not-received-by-supplier": string;
  readonly "requester-may-not-ask": string;
  readonly "requester-unknown": string;
  readonly "already-extended": string;
  readonly "extension-too-late": string;
  readonly "reading-not-open": string;
  readonly "same-request": string;
  readonly "identity-not-verified": string;
  readonly "not-an-erasure-request": string;
  readonly "not-an-access-request": string;
  readonly "unknown-pupil": string;
  readonly "not-carried-out": string;
  readonly "carried-out": string;
  readonly "no-plan": string;
  readonly "other-plan": string;
  readonly "no-last-day": string;
  readonly "not-told-yet": string;
  readonly "can-be-told": string;
}
