import { describe, expect, it } from "vitest";
import { started } from "../../../test/rights-requests.ts";
import { accountableRequest } from "./accountable-request.ts";
import type { DataSubjectRequest } from "./data-subject-request.ts";

const entry = {
  event: "answer",
  at: "2026-02-10T10:00:00+01:00",
  by: "po-1",
  role: "board",
} as const;
const answered: DataSubjectRequest = {
  ...started,
  status: "answered",
  history: [...started.history, entry],
};

describe("accountableRequest", () => {
  it.each<[string, DataSubjectRequest, string, unknown]>([
    ["open", started, "2030-01-01", { result: "kept", from: null }],
    ["on the last day of its term", answered, "2027-02-10", { result: "kept", from: "2027-02-10" }],
    ["the day after", answered, "2027-02-11", { result: "erased" }],
  ])("%s", (_what, request, asOf, outcome) => {
    expect(accountableRequest(request, { term: "P1Y", asOf })).toMatchObject(outcome as object);
  });

  const closedBy = (event: "refuse" | "withdraw" | "mark-duplicate" | "complain", status: string) =>
    ({
      ...started,
      status,
      history: [
        ...(event === "mark-duplicate" ? started.history.slice(0, 1) : started.history),
        ...(event === "complain" ? [entry] : []),
        { ...entry, event },
      ],
    }) as DataSubjectRequest;
  it.each<[string, DataSubjectRequest, object]>([
    ["refused", closedBy("refuse", "refused"), { result: "erased" }],
    ["withdrawn", closedBy("withdraw", "withdrawn"), { result: "erased" }],
    ["a duplicate", closedBy("mark-duplicate", "duplicate"), { result: "erased" }],
    ["complained of", closedBy("complain", "complained"), { result: "kept", from: null }],
    [
      "without any event",
      { ...started, status: "received", history: [] },
      { result: "kept", from: null },
    ],
  ])("of a request that is %s, after its term", (_what, request, outcome) => {
    expect(accountableRequest(request, { term: "P1Y", asOf: "2027-03-01" })).toMatchObject(outcome);
  });

  it("is what was asked, when, and by which roles", () => {
    const extension = {
      toldAt: "2026-02-01T10:00:00Z",
      ground: "complex",
      because: "Er is veel.",
    } as const;
    const request = { ...answered, extension };
    expect(accountableRequest(request, { term: "P1Y", asOf: "2027-03-01" })).toEqual({
      result: "erased",
      request: {
        id: started.id,
        kind: started.kind,
        scope: started.scope,
        receivedAt: started.receivedAt,
        receivedBy: started.receivedBy,
        channel: started.channel,
        status: "answered",
        group: "staff",
        requester: "subject",
        history: [
          { event: "verify-identity", at: "2026-01-16T09:00:00+01:00", role: "privacy-officer" },
          { event: "start", at: "2026-01-16T09:05:00+01:00", role: "privacy-officer" },
          { event: "answer", at: "2026-02-10T10:00:00+01:00", role: "board" },
        ],
      },
    });
  });

  it("names nobody", () => {
    const half = accountableRequest(answered, { term: "P1Y", asOf: "2027-03-01" });
    expect(JSON.stringify(half)).not.toMatch(/p-81|po-1/);
    expect(half).toMatchObject({
      request: { id: "VZ-2026-003", group: "staff", requester: "subject" },
    });
  });
});
