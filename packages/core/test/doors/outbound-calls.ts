import type { OutboundFacts, OutboundPolicy } from "../../src/outbound/index.ts";
import type { Calls } from "./calls.ts";

const facts: OutboundFacts = {
  channel: "mail",
  recipients: [
    {
      id: "ouder@voorbeeld.example",
      internal: false,
      routes: [{ via: "dane", ref: "mx-1", validUntil: "2026-12-01T00:00:00Z" }],
      firstContact: "unknown",
    },
  ],
  hits: [{ kind: "bsn", count: 1, confidence: 90, part: "text" }],
  unscannable: [{ part: "attachment-1", why: "type" }],
  protectedAlready: false,
  messageTypes: ["signed"],
};
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "identifiers-outside",
      when: {
        kinds: ["bsn", "iban"],
        minCount: 1,
        maxCount: 9,
        minKinds: 1,
        minConfidence: 60,
        countPer: "message",
        scope: "external",
        channel: "mail",
      },
      unless: { recipients: ["@noorderlicht.example"] },
      action: "encrypt",
      accept: ["dane"],
      override: ["reason"],
      severity: "high",
      stop: false,
      activeFrom: "2026-11-01",
      expiresOn: "2026-12-31",
    },
    {
      id: "images",
      when: { unscannable: ["type"], messageTypes: ["signed"], firstContact: true, minExternal: 1 },
      action: "log",
      override: "none",
      severity: "low",
    },
  ],
  noRoute: "hold",
  mixed: "split",
  onError: "block",
};
const override = {
  ruleId: "identifiers-outside",
  by: "balie-3",
  reason: "Gevraagd",
  kind: "reason",
};
const options = { now: "2026-11-29T12:00:00Z", override };

/** Good calls of `/outbound`. */
export const outboundCalls: Calls = {
  outbound: {
    decideOutbound: { args: [facts, policy, options] },
    previewOutbound: { args: [facts, policy, options] },
  },
};
