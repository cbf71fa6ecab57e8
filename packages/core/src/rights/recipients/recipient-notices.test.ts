import { describe, expect, it } from "vitest";
import { found, inventory, policy, started } from "../../../test/rights-requests.ts";
import { planErasure } from "../erasure/plan-erasure.ts";
import { type DataRecipient, recipientNotices } from "./recipient-notices.ts";

const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const records = found.found.map(({ element }) => ({ element, records: [{ id: "1", facts }] }));
const planning = planErasure(started, {
  policy,
  inventory,
  records,
  holds: [],
  asOf: "2026-03-10",
});
if (planning.result === "stopped") throw new Error("no plan");
const { plan } = planning;

const printer: DataRecipient = { id: "r", name: "Drukker", role: "recipient", elements: ["voice"] };
const toldAt = "2026-03-11T09:00:00+01:00";
const later = "2026-03-12T09:00:00+01:00";
const notTold = "Het bedrijf bestaat niet meer.";

describe("recipientNotices", () => {
  it.each<[string, DataRecipient, string | undefined, string]>([
    ["nothing was said yet", printer, "to-tell", "GDPR art. 19"],
    ["told", { ...printer, toldAt }, "told", "GDPR art. 19"],
    ["told, and confirmed", { ...printer, toldAt, confirmedAt: later }, "confirmed", "own"],
    [
      "confirmed before it was told",
      { ...printer, toldAt: later, confirmedAt: toldAt },
      "told",
      "own",
    ],
    [
      "confirmed at the moment of telling",
      { ...printer, toldAt, confirmedAt: toldAt },
      "confirmed",
      "own",
    ],
    ["impossible, and told all the same", { ...printer, toldAt, notTold }, "told", "own"],
    ["a sub-processor that was told", { ...printer, role: "sub-processor", toldAt }, "told", "own"],
    ["confirmed, and never told", { ...printer, confirmedAt: later }, "to-tell", "own"],
    ["impossible", { ...printer, notTold }, "not-told", "GDPR art. 19"],
    [
      "a sub-processor that was not told",
      { ...printer, role: "sub-processor", notTold },
      "to-tell",
      "GDPR art. 28(3)(e)",
    ],
    [
      "only what stays went there",
      { ...printer, elements: ["absence", "diploma"] },
      undefined,
      "GDPR art. 19",
    ],
  ])("%s", (_what, recipient, state) => {
    expect(recipientNotices(plan, [recipient]).map((one) => one.state)).toEqual(
      state === undefined ? [] : [state],
    );
  });

  it("names what changed, and nothing else", () => {
    const elements = ["absence", "voice", "messages"];
    expect(recipientNotices(plan, [{ ...printer, toldAt, elements }])).toEqual([
      {
        id: "r",
        name: "Drukker",
        role: "recipient",
        elements: ["voice", "messages"],
        state: "told",
      },
    ]);
  });

  it("names what is anonymised or restricted too", () => {
    const empty = records.map((one) => (one.element === "absence" ? { ...one, records: [] } : one));
    const input = { policy, inventory, records: empty, holds: [], asOf: "2026-03-10" };
    const made = planErasure(started, { ...input, restrict: ["voice"] });
    if (made.result === "stopped") throw new Error("no plan");
    const elements = ["account", "voice"];
    expect(recipientNotices(made.plan, [{ ...printer, elements }])).toMatchObject([{ elements }]);
  });
});
