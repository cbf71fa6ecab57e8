import type { ProblemTexts } from "./problem-texts.ts";

/** English. */
export const en: ProblemTexts = {
  "malformed-json": "This is not valid JSON.",
  "malformed-request": "This request cannot be read.",
  "request-too-large": "This is larger than allowed.",
  "too-many-requests": "Too many requests. Try again in a minute.",
  "other-origin": "This request comes from another website.",
  "not-allowed": "This role may not do that.",
  "not-found": "Not found.",
  "idempotency-key-required": "The Idempotency-Key header is missing or too short.",
  "idempotency-key-used": "This Idempotency-Key was used for another report.",
  "unknown-attachment": "This attachment is not stored here. Add the file again.",
  "unsupported-type": "This kind of file cannot be added.",
  "text-not-storable": "This text has characters that cannot be kept.",
  "other-board": "The agreement with this board is another one.",
  "nested-too-deeply": "This JSON is nested too deeply.",
  "too-busy": "Too busy at the moment. Try again in a few seconds.",
  "database-away":
    "Leerplein cannot store or look up anything just now. Try again in a few seconds. What was confirmed is kept.",
  "server-error": "Something went wrong. Try again.",
  "not-right": "Something is not right here. Look it over and try again.",
  "not-yours-to-give": "You cannot choose about this now.",
  "came-too-late": "This choice came too late. Choose again.",
};
