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
    const [notice] = recipientNotices(plan, [{ ...printer, elements: ["absence", "voice"] }]);
    expect(notice?.elements).toEqual(["voice"]);
  });
});
