import * as jose from "jose";
import * as openpgp from "openpgp";
import {
  memoryPortalStore,
  type OutboundFacts,
  type OutboundPolicy,
} from "../../src/outbound/index.ts";
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

const now = () => "2026-11-29T12:00:00Z";
const classify = () => ({ internal: true, routes: [] });
const store = memoryPortalStore();
const sealing = {
  jose,
  id: "m-1",
  random: new Uint8Array(52),
  now: now(),
  expiresAt: "2026-12-06T12:00:00Z",
};
const mail = new TextEncoder().encode("Subject: Dag\r\n\r\nDag\r\n");
const asked = { id: "m-1", secret: "A".repeat(43), code: "12345678" };

/** Good calls of `/outbound` and of the guard in `/node`. */
export const outboundCalls: Calls = {
  outbound: {
    decideOutbound: { args: [facts, policy, options] },
    guardFetch: { args: [fetch, { policy, now, classify }], code: [0] },
    jweEncryptor: { args: [{ jose, keyFor: () => ({}) }] },
    memoryPortalStore: { args: [] },
    openPgpEncryptor: { args: [{ openpgp, keyFor: () => "" }] },
    OutboundRefusedError: { args: ["blocked"] },
    portalEncryptor: {
      args: [
        {
          jose,
          store,
          terms: () => sealing,
          link: () => "https://portaal.leerplein.example",
          sendCode: async () => undefined,
          notice: () => ({ subject: "Bericht", text: "Lees het" }),
        },
      ],
    },
    previewOutbound: { args: [facts, policy, options] },
    readMailFacts: { args: [mail] },
    sealForPortal: { args: [{ content: mail, contentType: "message/rfc822" }, sealing], code: [1] },
    toPurviewRule: { args: [policy] },
    unsealFromPortal: { args: [asked, { jose, store, now: now() }], code: [1] },
  },
  "outbound/smime": {
    smimeEncryptor: { args: [{ certificateFor: () => "", now }] },
  },
  node: {
    guardNodemailer: { args: [{ policy, classify, now }] },
  },
};
