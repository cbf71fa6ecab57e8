import {
  type OutboundFacts,
  type OutboundPolicy,
  previewOutbound,
} from "@bijsluiter/core/outbound";

/** Rules of a support desk. */
export const deskPolicy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "identifiers-outside",
      when: { kinds: ["bsn", "iban"], scope: "external" },
      action: "encrypt",
      accept: ["portal"],
      override: ["reason", "false-positive"],
      severity: "high",
    },
    {
      id: "look-again",
      when: { kinds: ["phone"], scope: "external" },
      action: "warn",
      override: "acknowledgement",
      severity: "low",
    },
  ],
  noRoute: "hold",
  mixed: "hold-all",
  onError: "block",
};

/** A mail to a parent with a number in its text and one in an attachment. */
export const deskFacts: OutboundFacts = {
  channel: "mail",
  recipients: [
    { id: "ouder@voorbeeld.example", internal: false, routes: [] },
    { id: "balie@leerplein.example", internal: true, routes: [] },
  ],
  hits: [
    { kind: "bsn", count: 1, confidence: 95, part: "text" },
    { kind: "bsn", count: 1, confidence: 95, part: "attachment-1" },
    { kind: "phone", count: 1, confidence: 95, part: "text" },
  ],
  unscannable: [],
};

export const now = "2026-11-29T12:00:00Z";

/** There is no way to the parent: everybody waits. */
export const heldPreview = previewOutbound(deskFacts, deskPolicy, { now });
