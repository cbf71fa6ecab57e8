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

  it("names nobody", () => {
    const half = accountableRequest(answered, { term: "P1Y", asOf: "2027-03-01" });
    expect(JSON.stringify(half)).not.toMatch(/p-81|po-1/);
    expect(half).toMatchObject({
      request: { id: "VZ-2026-003", group: "staff", requester: "subject" },
    });
  });
});
