import { describe, expect, it } from "vitest";
import { found, inventory, officer, pupil, received } from "../../test/rights-requests.ts";
import { accessFile } from "./access/access-file.ts";
import { accessInput } from "./access/access-input.ts";
import { erasureHold } from "./erasure/erasure-input.ts";
import { erasureInventory } from "./erasure/erasure-inventory.ts";
import { erasurePlan, planHash } from "./erasure/erasure-plan.ts";
import { openDsrRequest } from "./exchange/open-dsr-request.ts";
import { identityMethod, refusalGrounds, requestEvent } from "./life-cycle/request-event.ts";
import { requestEventKind, requestRole } from "./life-cycle/request-status.ts";
import { dataSubjectRequest } from "./request/data-subject-request.ts";
import { requestKind } from "./request/request-kind.ts";
import { requestSubject } from "./request/request-subject.ts";
import { requester } from "./request/requester.ts";

interface Checked {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const at = "2026-01-20T09:00:00+01:00";
const because = "De wet verplicht ons hiertoe.";
const event = { at, ...officer };
const refusal = { ...event, kind: "refuse", ground: "excessive", because, told: ["court"] };
const extending = (more: object) => ({
  ...event,
  kind: "extend",
  extension: { toldAt: at, ground: "complex", because, ...more },
});
const representative = { role: "representative", id: "lawyer-1", mandateFrom: "subject" };
const [firstFound, ...otherFound] = found.found;
const [account, ...places] = inventory.elements;
const outOfReach = { id: "paper", category: "images", reach: "out-of-reach" };
const legal = { kind: "statute", ref: "Own example", verifiedOn: null };
const dsr = {
  regulation: "gdpr",
  subject_request_id: "a1",
  subject_request_type: "erasure",
  submitted_time: at,
  subject_identities: [{ identity_type: "email", identity_value: "x", identity_format: "raw" }],
  api_version: "2.0",
};
const emptyFile = {
  ...{ format: "bijsluiter-access-1", requestId: "VZ-1", kind: "access", asOf: "2026-03-10" },
  ...{ elements: [], elsewhere: [], automated: [], transfers: [] },
};
const log = { recordedAt: at, otherVoices: "none", transcript: [] };
const withRecording = (recording: object) => ({
  ...found,
  found: [{ ...firstFound, records: [{ id: "r", values: [], recording }] }, ...otherFound],
});
const withValue = (value: unknown, about: string) => ({
  ...found,
  found: [
    { ...firstFound, records: [{ id: "r", values: [{ name: "n", label: "l", value, about }] }] },
    ...otherFound,
  ],
});

/** A plan of one line, sealed as plans are. */
function planWith(more: object) {
  const line = {
    element: "account",
    category: "account",
    connector: null,
    answer: "keep",
    ground: "duty",
    until: null,
  };
  const plan = {
    requestId: "VZ-1",
    asOf: "2026-03-10",
    policy: { id: "leerplein", version: "1", hash: "a".repeat(64) },
    inventory: { id: "leerplein", version: "1", hash: "a".repeat(64) },
    lines: [{ ...line, recordIds: [], because: [], ...more }],
  };
  return { ...plan, hash: planHash(plan as unknown as Parameters<typeof planHash>[0]) };
}

/** Every code that a field may have, as the texts beside the types say; and that it is asked at all. */
const fields: readonly (readonly [
  string,
  Checked,
  (code: unknown) => unknown,
  readonly string[],
])[] = [
  [
    "channel",
    dataSubjectRequest,
    (channel) => ({ ...received, channel }),
    ["form", "mail", "letter", "telephone", "in-person"],
  ],
  [
    "receivedBy",
    dataSubjectRequest,
    (receivedBy) => ({ ...received, receivedBy }),
    ["board", "supplier"],
  ],
  [
    "kind",
    requestKind,
    (code) => code,
    [
      "access",
      "rectification",
      "erasure",
      "restriction",
      "portability",
      "objection",
      "human-review",
    ],
  ],
  [
    "group",
    requestSubject,
    (group) => ({ ...pupil, group }),
    ["pupil", "parent", "staff", "other"],
  ],
  [
    "group of an adult",
    requestSubject,
    (group) => ({ kind: "adult", id: "p", group }),
    ["pupil", "parent", "staff", "other"],
  ],
  [
    "sixteen",
    requestSubject,
    (sixteen) => ({ ...pupil, sixteen }),
    ["passed", "unknown", "2026-12-09"],
  ],
  [
    "mandateSeen",
    requester,
    (mandateSeen) => ({ ...representative, mandateSeen }),
    ["yes", "no", "unknown"],
  ],
  [
    "role",
    requestRole,
    (code) => code,
    ["requester", "support-desk", "privacy-officer", "board", "supplier"],
  ],
  [
    "event",
    requestEventKind,
    (code) => code,
    [
      "pass-on",
      "ask-identity",
      "verify-identity",
      "mark-duplicate",
      "ask-clarification",
      "clarify",
      "choose-reading",
      "extend",
      "start",
      "answer-part",
      "answer",
      "refuse",
      "withdraw",
      "complain",
    ],
  ],
  [
    "event without more",
    requestEvent,
    (kind) => ({ ...event, kind }),
    [
      "pass-on",
      "ask-identity",
      "ask-clarification",
      "clarify",
      "start",
      "answer-part",
      "answer",
      "withdraw",
      "complain",
    ],
  ],
  [
    "method",
    identityMethod,
    (code) => code,
    [
      "signed-in",
      "school-account",
      "known-in-person",
      "document-shown",
      "letter-with-code",
      "call-back",
    ],
  ],
  [
    "method of the event",
    requestEvent,
    (method) => ({ ...event, kind: "verify-identity", method }),
    ["signed-in"],
  ],
  ["ground of a refusal", requestEvent, (ground) => ({ ...refusal, ground }), refusalGrounds],
  ["told", requestEvent, (one) => ({ ...refusal, told: [one] }), ["complaint", "court"]],
  [
    "reading",
    requestEvent,
    (reading) => ({ ...event, kind: "choose-reading", reading, because }),
    ["from-receipt", "from-first-last-day", "runs-on", "waits-for-identity"],
  ],
  [
    "reading of the extension",
    dataSubjectRequest,
    (reading) => ({ ...received, readings: { extension: { reading, by: "po-1", because } } }),
    ["from-receipt", "from-first-last-day"],
  ],
  [
    "reading of the identity",
    dataSubjectRequest,
    (reading) => ({ ...received, readings: { identity: { reading, by: "po-1", because } } }),
    ["runs-on", "waits-for-identity"],
  ],
  [
    "ground of an extension",
    requestEvent,
    (ground) => extending({ ground }),
    ["complex", "many-requests"],
  ],
  ["duplicate of", requestEvent, (of) => ({ ...event, kind: "mark-duplicate", of }), ["VZ-1"]],
  [
    "kind of hold",
    erasureHold,
    (kind) => ({ kind, hold: { id: "h", from: "2026-01-01", until: null } }),
    ["hold", "court-order", "legal-claim"],
  ],
  [
    "answer of a plan",
    erasurePlan,
    (answer) => planWith({ answer: answer ?? null }),
    ["erase", "anonymise", "restrict", "keep", "out-of-reach", "nothing-held", "not-asked"],
  ],
  [
    "ground of a plan",
    erasurePlan,
    (ground) => planWith({ ground: ground ?? null }),
    [
      "on-request",
      "term-over",
      "duty",
      "term-of-basis",
      "hold",
      "court-order",
      "legal-claim",
      "restriction-asked",
      "undecided",
      "needed-by-other",
      "other-controller",
      "published",
      "on-paper",
      "with-recipient",
      "nothing-found",
      "outside-request",
    ],
  ],
  [
    "goes",
    erasureInventory,
    (goes) => ({ ...inventory, elements: [{ ...account, goes }, ...places] }),
    ["erase", "anonymise"],
  ],
  [
    "onRequest",
    erasureInventory,
    (onRequest) => ({
      ...inventory,
      elements: [{ ...account, onRequest, basis: legal }, ...places],
    }),
    ["erase", "keep-term"],
  ],
  [
    "out of reach because",
    erasureInventory,
    (why) => ({ ...inventory, elements: [{ ...outOfReach, because: why }] }),
    ["other-controller", "published", "on-paper", "with-recipient"],
  ],
  [
    "after",
    erasureInventory,
    (id) => ({ ...inventory, elements: [{ ...account, after: [id] }, ...places] }),
    ["messages", "absence"],
  ],
  [
    "otherVoices",
    accessInput,
    (otherVoices) => withRecording({ ...log, otherVoices }),
    ["none", "removed", "present", "unknown"],
  ],
  [
    "about a turn",
    accessInput,
    (about) => withRecording({ ...log, transcript: [{ speaker: "s", text: "t", about }] }),
    ["subject", "other-person", "unknown"],
  ],
  [
    "about a value",
    accessInput,
    (about) => withValue("v", about as string),
    ["subject", "other-person", "unknown"],
  ],
  ["automated", accessInput, (automated) => ({ ...found, automated }), ["unknown"]],
  ["transfers", accessInput, (transfers) => ({ ...found, transfers }), ["unknown"]],
  [
    "kind of an access file",
    accessFile,
    (kind) => ({ ...emptyFile, kind }),
    ["access", "portability"],
  ],
  [
    "elsewhere because",
    accessFile,
    (why) => ({ ...emptyFile, elsewhere: [{ category: "images", because: why }] }),
    ["other-controller", "published", "on-paper", "with-recipient"],
  ],
  [
    "type of OpenDSR",
    openDsrRequest,
    (type) => ({ ...dsr, subject_request_type: type }),
    ["access", "portability", "erasure"],
  ],
  [
    "format of OpenDSR",
    openDsrRequest,
    (format) => ({
      ...dsr,
      subject_identities: [
        { identity_type: "email", identity_value: "x", identity_format: format },
      ],
    }),
    ["raw", "md5", "sha1", "sha256"],
  ],
  ["regulation of OpenDSR", openDsrRequest, (regulation) => ({ ...dsr, regulation }), ["gdpr"]],
];

describe("codes of requests", () => {
  it.each(fields)("%s", (_field, schema, holding, codes) => {
    const taken = (code: unknown) => schema.safeParse(holding(code)).success;
    expect(codes.filter((code) => !taken(code))).toEqual([]);
    expect(["", "another code", undefined, null, 5, {}].filter(taken)).toEqual([]);
  });

  it("are these for refusals, in the order of the law", () => {
    expect(refusalGrounds).toEqual([
      "identity-not-proven",
      "may-not-ask",
      "manifestly-unfounded",
      "excessive",
      "duty-to-keep",
      "public-task",
      "legal-claim",
      "rights-of-others",
      "no-such-data",
      "other-controller",
    ]);
  });

  it.each([["text"], [5], [true], [null]])("a value that was found may be %j", (value) => {
    expect(accessInput.safeParse(withValue(value, "subject")).success).toBe(true);
    expect(accessInput.safeParse(withValue({ value }, "subject")).success).toBe(false);
  });
});
