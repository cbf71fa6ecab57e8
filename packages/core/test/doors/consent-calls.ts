import { generateKeyPairSync } from "node:crypto";
import { appendEvent, toReceipt } from "../../src/consent/index.ts";
import { signReceipt } from "../../src/consent/jws/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { choice, emptyRecord, fact, history, parentA, website } from "../consent-records.ts";
import { type Calls, only } from "./calls.ts";

const yes = choice(parentA.id, "given", "2026-11-16T09:00:00+01:00");
const record = appendEvent(emptyRecord, yes);
const past = history([yes, fact("requested", "2026-11-15T09:00:00+01:00")]);
const visit = { ...past, subject: { id: "visitor-1", organisationId: "leerplein", kind: "adult" } };
const now = "2026-11-22T12:00:00+01:00";
const made = {
  id: "choice-x",
  time: now,
  state: "given",
  by: yes.by,
  indicationMethod: "form",
  evidence: yes.evidence,
  purposeIds: [website.id],
};
const state = {
  purposeId: "images-website",
  state: "refused",
  permitted: "no",
  lawfulBasis: "consent",
  controlledBy: "guardians",
  subjectInformed: "not-applicable",
  reasons: [],
};
const view = {
  purposeId: "images-website",
  state: "given",
  permitted: "yes",
  mayGive: true,
  ask: "never-asked",
};
const receipt = toReceipt(record, { receiptId: "r-1", createdAt: "2026-11-22T12:00:00Z" });
const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const jws = await signReceipt(receipt, { key: privateKey, algorithm: "EdDSA" });
const shared = {
  composeChoice: { args: [past, made] },
  effectiveState: { args: [past, website.id, { now, guardianRule: "all" }] },
  fromGpc: { args: ["1"] },
  needsAsking: { args: [past, website.id, { now }] },
  viewFor: { args: [past, parentA.id, { now }] },
};

/** Good calls of `/consent` and the doors below it. */
export const consentCalls: Calls = {
  consent: {
    ...shared,
    ageOfConsent: { args: ["NL", "2026-11-22"] },
    appendEvent: { args: [emptyRecord, yes] },
    explainState: { args: [state, only(nl, "consent")], texts: [1] },
    explainView: { args: [view, only(nl, "consent"), { audience: "parent" }], texts: [1] },
    noticeHash: { args: ["Mogen we foto's plaatsen?"] },
    receiveEvent: { args: [emptyRecord, yes, { now, skewSeconds: 300 }] },
    renewTerms: {
      args: [record, { notice: record.notice, purposes: [{ ...website, version: "2" }] }],
    },
    toDpv: { args: [record, { baseUrl: "https://leerplein.example/", personId: parentA.id }] },
    toGoogleConsent: { args: [{ analytics_storage: "yes" }] },
    toKantaraReceipt: {
      args: [record, { receiptId: "r-1", eventId: yes.id, service: "Leerplein" }],
    },
    toReceipt: { args: [record, { receiptId: "r-1", createdAt: "2026-11-22T12:00:00Z" }] },
    verifyChain: { args: [record, { head: "0".repeat(64) }] },
  },
  "consent/jws": {
    signReceipt: { args: [receipt, { key: privateKey, algorithm: "EdDSA", keyId: "2026" }] },
    verifyReceipt: { args: [jws, { key: publicKey, algorithm: "EdDSA" }] },
  },
  "consent/state": {
    ...shared,
    askingReason: { args: [state] },
    visitorState: { args: [visit, website.id, { now }] },
  },
};
