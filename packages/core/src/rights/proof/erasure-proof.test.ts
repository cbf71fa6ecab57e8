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

  it.each([
    [["failed", "held"], false],
    [["held", undefined], false],
    [["failed", undefined], false],
    [["done", "failed"], false],
    [["done", "done"], true],
  ] as const)("of two records %j: complete %s", (results, complete) => {
    const two = records.map((one) =>
      one.element === "voice"
        ? { ...one, records: ["1", "2"].map((id) => ({ id, facts })) }
        : { ...one, records: [] },
    );
    const asOf = "2026-03-10";
    const made = planErasure(started, { policy, inventory, records: two, holds: [], asOf });
    if (made.result === "stopped") throw new Error("no plan");
    const told = results.flatMap((result, at) =>
      result ? [{ ...done("voice", "2026-03-10T11:00:00Z"), recordId: `${at + 1}`, result }] : [],
    );
    const count = (wanted: string | undefined) => results.filter((one) => one === wanted).length;
    expect(erasureProof(made.plan, told, key)).toMatchObject({
      complete,
      erased: [
        {
          element: "voice",
          category: "voice",
          done: count("done"),
          failed: count("failed"),
          held: count("held"),
          open: count(undefined),
          backups: [],
        },
      ],
    });
  });

  it("names the request, the plan, its policy and inventory, and what stays as a whole", () => {
    const { erased: _erased, recordListHash, ...proof } = erasureProof(plan, outcomes, key);
    expect(recordListHash).toMatch(/^[0-9a-f]{64}$/);
    const kept = (element: string, ground: string, until: string | null, category = element) => ({
      ...{ element, category, ground, until },
      records: category === "images" ? 0 : 1,
    });
    expect(proof).toEqual({
      requestId: started.id,
      planHash: plan.hash,
      policy: plan.policy,
      inventory: plan.inventory,
      from: "2026-03-10T09:30:00Z",
      until: "2026-03-10T11:00:00+01:00",
      complete: true,
      kept: [
        kept("absence", "duty", "2030-06-20"),
        kept("account", "needed-by-other", "2030-06-20"),
        kept("diploma", "duty", null),
        kept("results", "term-of-basis", "2027-06-20"),
        kept("school-paper", "on-paper", null, "images"),
      ],
    });
  });

  it("counts what is restricted as kept, and anonymising as erasing", () => {
    const empty = records.map((one) => (one.element === "absence" ? { ...one, records: [] } : one));
    const restrict = ["voice"];
    const input = { policy, inventory, records: empty, holds: [], restrict, asOf: "2026-03-10" };
    const made = planErasure(started, input);
    if (made.result === "stopped") throw new Error("no plan");
    const { erased, kept } = erasureProof(made.plan, [], key);
    expect(erased.map(({ element }) => element)).toEqual(["messages", "account"]);
    expect(kept.map(({ element }) => element)).toContain("voice");
    expect(kept.map(({ element }) => element)).not.toContain("absence");
  });

  it("is from the first to the last erasure, of what is done once", () => {
    const early = done("voice", "2026-03-10T08:00:00Z");
    const late = done("messages", "2026-03-10T12:00:00+01:00");
    const span = (...told: typeof outcomes) => {
      const { from, until, complete } = erasureProof(plan, told, key);
      return [from, until, complete];
    };
    expect(span(early, late)).toEqual([early.at, late.at, true]);
    expect(span(early)).toEqual([early.at, early.at, false]);
    expect(span(early, done("voice", "2026-03-10T13:00:00Z"))).toEqual([early.at, early.at, false]);
    const hashes = [[early], [late], [early, late]].map(
      (told) => erasureProof(plan, told, key).recordListHash,
    );
    expect(new Set(hashes).size).toBe(3);
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
