import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Steps of a customer that leaves, with room to try the copy twice. Source: a proposal of our own, 2026-11-29. */
export const exitStepRows = deepFreeze([
  { id: "name-owner", kind: "name-owner", from: "end", days: -90 },
  { id: "list-data", kind: "list-data", from: "end", days: -75 },
  { id: "try-copy", kind: "try-copy", from: "end", days: -60 },
  { id: "tell-people", kind: "tell-people", from: "end", days: -30 },
  { id: "make-copy", kind: "make-copy", from: "end", days: 7 },
  { id: "check-copy", kind: "check-copy", from: "export-ends", days: -30 },
  { id: "close-access", kind: "close-access", from: "export-ends", days: 0 },
  { id: "ask-destruction", kind: "ask-destruction", from: "gone", days: 1 },
]);
