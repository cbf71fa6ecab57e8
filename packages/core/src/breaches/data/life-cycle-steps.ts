import { deepFreeze } from "../../shared/deep-freeze.ts";

const live = [
  "suspected",
  "triaging",
  "confirmed",
  "assessed",
  "decided",
  "notified",
  "reviewing",
] as const;
const officers = ["security-officer", "privacy-officer"] as const;

/**
 * Steps of a breach: the roles that may take each step, the states in which it is permitted, and the next state.
 * Without `to` the state does not change. Containment is tracked separately.
 * Source: the four roles in the protocols of a publisher and of the sector (reporter, desk, officer, board). The steps
 * are our own design. Retrieved 2026-11-22.
 */
export const lifeCycleSteps = deepFreeze({
  signal: {
    by: ["reporter", "support-desk", "security-officer", "privacy-officer", "board"],
    from: [
      "new",
      "suspected",
      "triaging",
      "confirmed",
      "assessed",
      "decided",
      "notified",
      "reviewing",
    ],
  },
  triage: {
    by: ["support-desk", "security-officer", "privacy-officer"],
    from: ["suspected"],
    to: "triaging",
  },
  confirm: { by: ["security-officer", "privacy-officer"], from: ["triaging"], to: "confirmed" },
  "not-a-breach": {
    by: ["security-officer", "privacy-officer"],
    from: ["triaging"],
    to: "not-a-breach",
  },
  assess: {
    by: ["security-officer", "privacy-officer"],
    from: ["confirmed", "assessed", "decided", "notified", "reviewing"],
    to: "assessed",
  },
  decide: { by: ["privacy-officer", "board"], from: ["assessed"], to: "decided" },
  "notify-authority": {
    by: ["privacy-officer", "board"],
    from: ["decided", "notified", "reviewing"],
    to: "notified",
  },
  "inform-people": {
    by: ["privacy-officer", "board"],
    from: ["decided", "notified", "reviewing"],
  },
  "inform-board": {
    by: ["security-officer", "privacy-officer"],
    from: live,
  },
  "authority-order": {
    by: ["privacy-officer", "board"],
    from: ["decided", "notified", "reviewing"],
  },
  contain: {
    by: ["support-desk", "security-officer", "privacy-officer"],
    from: live,
  },
  review: {
    by: ["security-officer", "privacy-officer"],
    from: ["decided", "notified"],
    to: "reviewing",
  },
  close: { by: ["privacy-officer", "board"], from: ["reviewing"], to: "closed" },
  reopen: {
    by: ["security-officer", "privacy-officer", "board"],
    from: ["not-a-breach", "closed"],
  },
  read: {
    by: ["support-desk", "security-officer", "privacy-officer", "board"],
    from: [
      "suspected",
      "triaging",
      "not-a-breach",
      "confirmed",
      "assessed",
      "decided",
      "notified",
      "reviewing",
      "closed",
    ],
  },
  assign: { by: [...officers, "board"], from: live },
  "keep-evidence": { by: ["support-desk", ...officers], from: live },
  "lead-authority": { by: ["privacy-officer", "board"], from: live },
  police: { by: [...officers, "board"], from: live },
  "plan-action": { by: [...officers, "board"], from: live },
  "finish-action": { by: [...officers, "board"], from: live },
  "tell-actions": { by: [...officers, "board"], from: live },
});
