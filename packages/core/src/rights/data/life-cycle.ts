import { deepFreeze } from "../../shared/deep-freeze.ts";

/** All states of a request, in the order of its life cycle. */
export const requestStatuses = deepFreeze([
  "received",
  "identity-asked",
  "verified",
  "clarification-asked",
  "in-progress",
  "part-answered",
  "answered",
  "refused",
  "complained",
  "duplicate",
  "withdrawn",
]);

/** States in which an answer is still required. */
const openStatuses = [
  "received",
  "identity-asked",
  "verified",
  "clarification-asked",
  "in-progress",
  "part-answered",
] as const;

/**
 * Life cycle of a request: the states in which an event is allowed, the next state (`null`: unchanged) and the
 * permitted roles. The search for duplicates requires a verified identity, because its result is personal data.
 * Source: our own design on GDPR art. 11, 12 and 28(3)(e). Written 2026-11-30.
 */
export const requestLifeCycle = deepFreeze({
  "pass-on": { from: ["received"], to: null, by: ["supplier"] },
  "ask-identity": {
    from: ["received"],
    to: "identity-asked",
    by: ["support-desk", "privacy-officer"],
  },
  "verify-identity": {
    from: ["received", "identity-asked"],
    to: "verified",
    by: ["support-desk", "privacy-officer"],
  },
  "mark-duplicate": { from: ["verified"], to: "duplicate", by: ["privacy-officer"] },
  "ask-clarification": {
    from: ["verified", "in-progress"],
    to: "clarification-asked",
    by: ["support-desk", "privacy-officer"],
  },
  clarify: {
    from: ["clarification-asked"],
    to: "verified",
    by: ["support-desk", "privacy-officer"],
  },
  "choose-reading": {
    from: openStatuses,
    to: null,
    by: ["privacy-officer", "board"],
  },
  extend: {
    from: openStatuses,
    to: null,
    by: ["privacy-officer", "board"],
  },
  start: { from: ["verified"], to: "in-progress", by: ["privacy-officer"] },
  "answer-part": {
    from: ["in-progress", "part-answered"],
    to: "part-answered",
    by: ["privacy-officer", "board"],
  },
  answer: {
    from: ["in-progress", "part-answered", "complained"],
    to: "answered",
    by: ["privacy-officer", "board"],
  },
  refuse: {
    from: [...openStatuses, "complained"],
    to: "refused",
    by: ["board", "privacy-officer"],
  },
  withdraw: {
    from: openStatuses,
    to: "withdrawn",
    by: ["requester"],
  },
  complain: { from: ["part-answered", "answered", "refused"], to: "complained", by: ["requester"] },
});
