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
}
