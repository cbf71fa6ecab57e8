import { describe, expect, it } from "vitest";
import { inventory, policy, started } from "../../../test/rights-requests.ts";
import { planErasure } from "../erasure/plan-erasure.ts";
import { erasureProof } from "./erasure-proof.ts";

const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const records = inventory.elements
  .filter(({ reach }) => reach === "in-reach")
  .map(({ id: element }) => ({ element, records: [{ id: `${element}-1`, facts }] }));
const planning = planErasure(started, {
  policy,
  inventory,
  records,
  holds: [],
  asOf: "2026-03-10",
});
const key = "0123456789abcdef0123456789abcdef";
const done = (element: string, at: string) =>
  ({ element, recordId: `${element}-1`, at, result: "done" }) as const;
const outcomes = [
  done("voice", "2026-03-10T11:00:00+01:00"),
  done("messages", "2026-03-10T09:30:00Z"),
];

describe("erasureProof", () => {
  if (planning.result === "stopped") throw new Error("no plan");
  const { plan } = planning;

  it("counts what went and what stays", () => {
    const proof = erasureProof(plan, outcomes, key);
    expect(proof.complete).toBe(true);
    expect([proof.from, proof.until]).toEqual([
      "2026-03-10T09:30:00Z",
      "2026-03-10T11:00:00+01:00",
    ]);
    expect(proof.erased).toMatchObject([
      {
        element: "messages",
        done: 1,
        open: 0,
        backups: [{ name: "nightly", goneOn: "2026-04-14" }],
      },
      { element: "voice", done: 1 },
    ]);
    expect(proof.kept.map(({ element, ground }) => [element, ground])).toEqual([
      ["absence", "duty"],
      ["account", "needed-by-other"],
      ["diploma", "duty"],
      ["results", "term-of-basis"],
      ["school-paper", "on-paper"],
    ]);
  });

  it("is not complete while something failed, is held or is open", () => {
    const failed = { ...done("voice", "2026-03-10T11:00:00Z"), result: "failed" } as const;
    const held = { ...done("messages", "2026-03-10T11:00:00Z"), result: "held" } as const;
    expect(erasureProof(plan, [failed, held], key)).toMatchObject({
      complete: false,
      from: null,
      erased: [{ held: 1 }, { failed: 1 }],
    });
    expect(erasureProof(plan, [], key)).toMatchObject({
      complete: false,
      erased: [{ open: 1 }, { open: 1 }],
    });
  });

  it("holds no id of a record, and depends on the key", () => {
    const proof = erasureProof(plan, outcomes, key);
    expect(JSON.stringify(proof)).not.toContain("voice-1");
    expect(proof.recordListHash).not.toBe(erasureProof(plan, outcomes, `${key}x`).recordListHash);
    expect(proof).toEqual(erasureProof(plan, [...outcomes].reverse(), key));
  });

  it("refuses a short key", () => {
    expect(() => erasureProof(plan, outcomes, "short")).toThrow("too-short");
  });
});
