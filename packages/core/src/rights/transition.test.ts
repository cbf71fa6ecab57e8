import { describe, expect, it } from "vitest";
import { officer, pupil, received, started, verify } from "../../test/rights-requests.ts";
import { requestLifeCycle, requestStatuses } from "./data/life-cycle.ts";
import type { RequestEvent } from "./life-cycle/request-event.ts";
import type { DataSubjectRequest } from "./request/data-subject-request.ts";
import { transition } from "./transition.ts";

const at = "2026-01-20T09:00:00+01:00";
const told = ["complaint", "court"] as const;
const because = "De wet verplicht ons om dit te bewaren.";
const extension = { toldAt: at, ground: "complex", because } as const;
const outcome = (request: DataSubjectRequest, event: RequestEvent) => {
  const result = transition(request, event);
  return result.result === "taken" ? result.request.status : result.reasons.map(({ code }) => code);
};
const extend: RequestEvent = { kind: "extend", at, extension, ...officer };

/** Identity asked and proven a week later, with the reading that the month waits for it. */
const waiting: DataSubjectRequest = {
  ...started,
  readings: { identity: { reading: "waits-for-identity", by: "po-1", because } },
  history: [
    { event: "ask-identity", at: "2026-01-16T08:00:00+01:00", ...officer },
    { event: "verify-identity", at: "2026-01-23T09:00:00+01:00", ...officer },
    { event: "start", at: "2026-01-23T09:05:00+01:00", ...officer },
  ],
};

describe("transition", () => {
  it.each<[string, DataSubjectRequest, RequestEvent, unknown]>([
    [
      "told after a month from the receipt, inside one from the identity, which was chosen",
      waiting,
      {
        ...extend,
        at: "2026-02-20T09:00:00+01:00",
        extension: { ...extension, toldAt: "2026-02-20T09:00:00+01:00" },
      },
      "in-progress",
    ],
    [
      "told after a month from the identity",
      waiting,
      {
        ...extend,
        at: "2026-02-25T09:00:00+01:00",
        extension: { ...extension, toldAt: "2026-02-25T09:00:00+01:00" },
      },
      ["extension-too-late"],
    ],
    [
      "told after a month from the receipt, and no reading was chosen",
      { ...waiting, readings: {} },
      {
        ...extend,
        at: "2026-02-20T09:00:00+01:00",
        extension: { ...extension, toldAt: "2026-02-20T09:00:00+01:00" },
      },
      ["extension-too-late"],
    ],

    ["the identity is verified", received, verify, "verified"],
    [
      "a duplicate is looked for too early",
      received,
      { kind: "mark-duplicate", of: "VZ-1", at, ...officer },
      ["not-in-this-state"],
    ],
    [
      "a duplicate of another, once the identity is known",
      { ...started, status: "verified", history: started.history.slice(0, 1) },
      { kind: "mark-duplicate", of: "VZ-1", at, ...officer },
      "duplicate",
    ],
    [
      "a duplicate of itself",
      { ...started, status: "verified", history: started.history.slice(0, 1) },
      { kind: "mark-duplicate", of: started.id, at, ...officer },
      ["same-request"],
    ],
    [
      "work starts before the identity",
      received,
      { kind: "start", at, ...officer },
      ["not-in-this-state"],
    ],
    ["an answer", started, { kind: "answer", at, ...officer }, "answered"],
    [
      "an answer by the supplier",
      started,
      { kind: "answer", at, by: "desk", role: "supplier" },
      ["not-this-role"],
    ],
    [
      "an event before the one before it",
      started,
      { kind: "answer", at: "2026-01-16T09:00:00+01:00", ...officer },
      ["before-previous-event"],
    ],
    [
      "an event before the receipt",
      received,
      { ...verify, at: "2026-01-15T09:59:59+01:00" },
      ["before-receipt"],
    ],
    [
      "a board passes on",
      received,
      { kind: "pass-on", at, by: "desk", role: "supplier" },
      ["not-received-by-supplier"],
    ],
    [
      "a supplier passes on",
      { ...received, receivedBy: "supplier" },
      { kind: "pass-on", at, by: "desk", role: "supplier" },
      "received",
    ],
    ["two further months", started, extend, "in-progress"],
    ["two further months, twice", { ...started, extension }, extend, ["already-extended"]],
    [
      "told after the first month",
      started,
      {
        ...extend,
        at: "2026-02-20T09:00:00+01:00",
        extension: { ...extension, toldAt: "2026-02-17T00:00:00+01:00" },
      },
      ["extension-too-late"],
    ],
    [
      "told on its last day, written down later",
      started,
      {
        ...extend,
        at: "2026-02-20T09:00:00+01:00",
        extension: { ...extension, toldAt: "2026-02-16T23:59:00+01:00" },
      },
      "in-progress",
    ],
    [
      "told later than now",
      started,
      { ...extend, extension: { ...extension, toldAt: "2026-01-21T09:00:00+01:00" } },
      ["told-after-event"],
    ],
    [
      "told before the receipt",
      started,
      { ...extend, extension: { ...extension, toldAt: "2026-01-14T09:00:00+01:00" } },
      ["before-receipt"],
    ],
    [
      "a refusal",
      started,
      { kind: "refuse", ground: "duty-to-keep", because, told: [...told], at, ...officer },
      "refused",
    ],
    [
      "a refusal that hides the court",
      started,
      { kind: "refuse", ground: "duty-to-keep", because, told: ["complaint"], at, ...officer },
      ["way-to-complain-missing"],
    ],
    [
      "a duplicate of itself",
      { ...received, status: "verified", history: [{ event: "verify-identity", at, ...officer }] },
      { kind: "mark-duplicate", of: received.id, at, ...officer },
      ["same-request"],
    ],
    [
      "a reading of an extension that is not there",
      started,
      { kind: "choose-reading", reading: "from-receipt", because, at, ...officer },
      ["reading-not-open"],
    ],
    [
      "a reading of the extension",
      { ...started, extension },
      { kind: "choose-reading", reading: "from-receipt", because, at, ...officer },
      "in-progress",
    ],
    [
      "the requester withdraws",
      started,
      { kind: "withdraw", at, by: "p-81", role: "requester" },
      "withdrawn",
    ],
    ["the officer withdraws it", started, { kind: "withdraw", at, ...officer }, ["not-this-role"]],
  ])("%s", (_what, request, event, result) => {
    expect(outcome(request, event)).toEqual(result);
  });

  it.each([
    ["guardian-71b2", "in-progress"],
    ["guardian-90aa", ["requester-may-not-ask"]],
    ["guardian-1234", ["requester-unknown"]],
  ])("starts for guardian %s: %j", (id, result) => {
    const request: DataSubjectRequest = {
      ...received,
      subject: pupil,
      requester: { role: "guardian", id },
      status: "verified",
      history: [{ event: "verify-identity", at, ...officer }],
    };
    expect(outcome(request, { kind: "start", at, ...officer })).toEqual(result);
  });

  it("keeps an extension as it was told", () => {
    expect(transition(started, extend)).toMatchObject({ request: { extension } });
  });

  it.each(["from-receipt", "from-first-last-day"] as const)(
    "keeps who chose the reading %s of the extension, and why, beside that of the identity",
    (reading) => {
      const identity = { reading: "runs-on", by: "po-2", because } as const;
      const request = { ...started, extension, readings: { identity } };
      const event = { kind: "choose-reading", reading, because, at, ...officer } as const;
      const result = transition(request, event);
      expect(result.result === "taken" && result.request.readings).toEqual({
        identity,
        extension: { reading, by: "po-1", because },
      });
    },
  );

  it("keeps who chose a reading of the identity, and why", () => {
    const asked = transition(received, { kind: "ask-identity", at, ...officer });
    const request = asked.result === "taken" ? asked.request : received;
    const event = {
      kind: "choose-reading",
      reading: "waits-for-identity",
      because,
      at,
      ...officer,
    } as const;
    expect(transition(request, event)).toMatchObject({
      request: { readings: { identity: { reading: "waits-for-identity", by: "po-1", because } } },
    });
  });

  it.each<[string, DataSubjectRequest["history"][number], DataSubjectRequest["status"], object]>([
    ["work before the identity", { event: "start", at, ...officer }, "in-progress", ["history", 0]],
    [
      "a state that no event led to",
      { event: "verify-identity", at, ...officer },
      "answered",
      ["status"],
    ],
    [
      "an event before the receipt",
      { event: "verify-identity", at: "2026-01-14T09:00:00Z", ...officer },
      "verified",
      ["history", 0],
    ],
  ])("refuses a history that is not in order: %s", (_what, entry, status, path) => {
    const request = { ...received, history: [entry], status };
    expect(() => transition(request, verify)).toThrow(
      expect.objectContaining({ issues: [{ code: "not-in-order", path, params: {} }] }),
    );
  });

  it("reaches every state, and each but the last ones leads on", () => {
    const reached = new Set(Object.values(requestLifeCycle).flatMap(({ to }) => to ?? []));
    expect(
      requestStatuses.filter((status) => status !== "received" && !reached.has(status)),
    ).toEqual([]);
    const left = new Set(
      Object.values(requestLifeCycle).flatMap(({ from }): readonly string[] => from),
    );
    expect(requestStatuses.filter((status) => !left.has(status))).toEqual([
      "duplicate",
      "withdrawn",
    ]);
  });
});
