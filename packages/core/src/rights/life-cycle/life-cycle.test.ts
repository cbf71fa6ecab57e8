import { describe, expect, it } from "vitest";
import { officer, pupil, received, started, verify } from "../../../test/rights-requests.ts";
import { requestLifeCycle, requestStatuses } from "../data/life-cycle.ts";
import { requestKindRows } from "../data/request-kinds.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import { transition } from "../transition.ts";
import type { RequestEvent } from "./request-event.ts";

const open = "received identity-asked verified clarification-asked in-progress part-answered";

describe("the life of a request", () => {
  // GDPR art. 11 and 12: identity before anything is looked up; art. 28(3)(e): a supplier passes on.
  it.each([
    ["pass-on", "received", null, "supplier"],
    ["ask-identity", "received", "identity-asked", "support-desk privacy-officer"],
    ["verify-identity", "received identity-asked", "verified", "support-desk privacy-officer"],
    ["mark-duplicate", "verified", "duplicate", "privacy-officer"],
    [
      "ask-clarification",
      "verified in-progress",
      "clarification-asked",
      "support-desk privacy-officer",
    ],
    ["clarify", "clarification-asked", "verified", "support-desk privacy-officer"],
    ["choose-reading", open, null, "privacy-officer board"],
    ["extend", open, null, "privacy-officer board"],
    ["start", "verified", "in-progress", "privacy-officer"],
    ["answer-part", "in-progress part-answered", "part-answered", "privacy-officer board"],
    ["answer", "in-progress part-answered complained", "answered", "privacy-officer board"],
    ["refuse", `${open} complained`, "refused", "board privacy-officer"],
    ["withdraw", open, "withdrawn", "requester"],
    ["complain", "part-answered answered refused", "complained", "requester"],
  ] as const)("%s, from %s to %s, by %s", (event, from, to, by) => {
    expect(requestLifeCycle[event]).toEqual({ from: from.split(" "), to, by: by.split(" ") });
  });

  it("has these states, and the rights of chapter III", () => {
    expect(requestStatuses.join(" ")).toBe(
      `${open} answered refused complained duplicate withdrawn`,
    );
    expect(requestKindRows.map(({ code, article }) => `${code}, ${article}`)).toEqual([
      "access, GDPR art. 15",
      "rectification, GDPR art. 16",
      "erasure, GDPR art. 17",
      "restriction, GDPR art. 18",
      "portability, GDPR art. 20",
      "objection, GDPR art. 21",
      "human-review, GDPR art. 22",
    ]);
  });
});

describe("moments on the edge", () => {
  const extend = (toldAt: string): RequestEvent => ({
    kind: "extend",
    at: "2026-01-20T09:00:00+01:00",
    extension: { toldAt, ground: "complex", because: "Er zijn veel stukken te bekijken." },
    ...officer,
  });
  it.each<[string, DataSubjectRequest, RequestEvent, readonly object[]]>([
    ["at the receipt", received, { ...verify, at: received.receivedAt }, []],
    ["at the receipt, in UTC", received, { ...verify, at: "2026-01-15T09:00:00Z" }, []],
    [
      "a millisecond before it",
      received,
      { ...verify, at: "2026-01-15T09:59:59.999+01:00" },
      [{ code: "before-receipt", where: ["event", "at"] }],
    ],
    [
      "at the event before",
      started,
      { kind: "answer", at: "2026-01-16T09:05:00+01:00", ...officer },
      [],
    ],
    [
      "a millisecond before it",
      started,
      { kind: "answer", at: "2026-01-16T09:04:59.999+01:00", ...officer },
      [{ code: "before-previous-event", where: ["event", "at"] }],
    ],
    ["told at the event", started, extend("2026-01-20T09:00:00+01:00"), []],
    [
      "told a millisecond after it",
      started,
      extend("2026-01-20T09:00:00.001+01:00"),
      [{ code: "told-after-event", where: ["event", "extension", "toldAt"] }],
    ],
    ["told at the receipt", started, extend(received.receivedAt), []],
    [
      "told a millisecond before it",
      started,
      extend("2026-01-15T09:59:59.999+01:00"),
      [{ code: "before-receipt", where: ["event", "extension", "toldAt"] }],
    ],
    [
      "told after the first month",
      started,
      { ...extend("2026-02-17T00:00:00+01:00"), at: "2026-02-20T09:00:00+01:00" },
      [{ code: "extension-too-late", where: ["event", "extension", "toldAt"] }],
    ],
  ])("%s", (_what, request, event, reasons) => {
    const result = transition(request, event);
    expect(result.result === "taken" ? [] : result.reasons).toEqual(reasons);
  });

  it("says where each refusal is", () => {
    const supplier = { by: "desk", role: "supplier" } as const;
    const reasonsOf = (request: DataSubjectRequest, event: RequestEvent) => {
      const result = transition(request, event);
      return result.result === "refused" && result.reasons;
    };
    const when = "2026-01-20T09:00:00+01:00";
    const refusal = "Dit is het vierde verzoek in een maand.";
    const extension = { toldAt: when, ground: "complex", because: refusal } as const;
    const verified: DataSubjectRequest = {
      ...received,
      status: "verified",
      history: started.history.slice(0, 1),
    };
    expect([
      reasonsOf(received, { kind: "start", at: when, ...officer }),
      reasonsOf(started, { kind: "answer", at: when, ...supplier }),
      reasonsOf(received, { kind: "pass-on", at: when, ...supplier }),
      reasonsOf(verified, { kind: "mark-duplicate", of: received.id, at: when, ...officer }),
      reasonsOf(started, {
        ...{ kind: "refuse", ground: "excessive", because: refusal, told: ["court"] },
        ...{ at: when, ...officer },
      }),
      reasonsOf({ ...verified, subject: pupil }, { kind: "start", at: when, ...officer }),
      reasonsOf({ ...started, extension }, { kind: "extend", extension, at: when, ...officer }),
      reasonsOf(verified, { kind: "start", at: "2026-01-16T08:59:59+01:00", ...officer }),
      reasonsOf(started, {
        kind: "choose-reading",
        reading: "from-receipt",
        because: "De wet verplicht ons hiertoe.",
        at: when,
        ...officer,
      }),
    ]).toEqual([
      [{ code: "not-in-this-state", where: ["event", "kind"] }],
      [{ code: "not-this-role", where: ["event", "role"] }],
      [{ code: "not-received-by-supplier", where: ["event", "kind"] }],
      [{ code: "same-request", where: ["event", "of"] }],
      [{ code: "way-to-complain-missing", where: ["event", "told"] }],
      [{ code: "requester-may-not-ask", where: ["requester"] }],
      [{ code: "already-extended", where: ["event", "kind"] }],
      [{ code: "before-previous-event", where: ["event", "at"] }],
      [{ code: "reading-not-open", where: ["event", "reading"] }],
    ]);
  });
});
