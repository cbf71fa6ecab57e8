import { describe, expect, it } from "vitest";
import { type ErasurePlan, type PlanLine, planHash } from "./erasure-plan.ts";
import { type ErasureOutcome, resumeErasure } from "./resume-erasure.ts";

const hash = "a".repeat(64);
const line = (
  element: string,
  answer: PlanLine["answer"],
  recordIds: readonly string[],
): PlanLine => ({
  ...{ element, category: element, connector: "db", answer, recordIds },
  ground: "on-request",
  until: null,
  because: [],
});
function planOf(...lines: readonly PlanLine[]): ErasurePlan {
  const reference = { id: "p", version: "1", hash };
  const plan = {
    ...{ requestId: "VZ-1", asOf: "2026-03-10", policy: reference, inventory: reference },
    lines,
  };
  return { ...plan, hash: planHash(plan) };
}
const at = (hour: number) => `2026-03-10T${String(hour).padStart(2, "0")}:00:00Z`;
const of = (recordId: string, result: ErasureOutcome["result"], hour: number): ErasureOutcome => ({
  element: "voice",
  recordId,
  at: at(hour),
  result,
});
const voice = planOf(line("voice", "erase", ["1", "2"]));

describe("what of a plan is still to be done", () => {
  it.each<[string, readonly ErasureOutcome[], readonly string[], string]>([
    ["all, when nothing was logged", [], ["1", "2"], "open"],
    [
      "what failed and what was held",
      [of("1", "failed", 9), of("2", "held", 9)],
      ["1", "2"],
      "open",
    ],
    ["what was held alone", [of("1", "done", 9), of("2", "held", 9)], ["2"], "held"],
    ["both held", [of("1", "held", 9), of("2", "held", 9)], ["1", "2"], "held"],
    ["one held, one not tried", [of("1", "held", 9)], ["1", "2"], "open"],
    ["nothing", [of("1", "done", 9), of("2", "done", 9)], [], "done"],
    [
      "by the last word on a record, in the order of time",
      [of("1", "done", 9), of("2", "held", 10), of("2", "failed", 9)],
      ["2"],
      "held",
    ],
    [
      "by the last word that was logged, at one moment",
      [of("1", "done", 9), of("2", "failed", 9), of("2", "held", 9)],
      ["2"],
      "held",
    ],
    [
      "nothing that was done, whatever was logged of it before or since",
      [of("1", "failed", 12), of("1", "done", 9), of("1", "held", 13), of("2", "done", 9)],
      [],
      "done",
    ],
  ])("%s", (_what, outcomes, recordIds, state) => {
    expect(resumeErasure(voice, outcomes)).toEqual({
      lines: recordIds.length === 0 ? [] : [{ ...voice.lines[0], recordIds }],
      state,
    });
  });

  it("is erasing, anonymising and restricting, and no other answer", () => {
    const answers = ["erase", "anonymise", "restrict", "keep", "not-asked"] as const;
    const { lines } = resumeErasure(planOf(...answers.map((one) => line(one, one, ["1"]))), []);
    expect(lines.map(({ answer }) => answer)).toEqual(["erase", "anonymise", "restrict"]);
  });

  it("is told apart by element and record", () => {
    const two = planOf(line("voice", "erase", ["1"]), line("chat", "erase", ["1"]));
    const { lines } = resumeErasure(two, [of("1", "done", 9)]);
    expect(lines.map(({ element }) => element)).toEqual(["chat"]);
  });

  it("is open while one element of several can go on", () => {
    const two = planOf(line("voice", "erase", ["1"]), line("chat", "erase", ["1"]));
    expect(resumeErasure(two, [of("1", "held", 9)]).state).toBe("open");
  });

  it("is refused of a plan that was changed, or that names its inventory by no hash", () => {
    expect(() => resumeErasure({ ...voice, lines: [] }, [])).toThrow(/^hash: hash-mismatch$/);
    for (const wrong of [`${hash}0`, `0${hash}`, "A".repeat(64)]) {
      const { hash: _hash, ...plan } = voice;
      const changed = { ...plan, inventory: { ...plan.inventory, hash: wrong } };
      expect(() => resumeErasure({ ...changed, hash: planHash(changed) }, [])).toThrow(
        "inventory.hash: wrong-format",
      );
    }
  });

  it("is frozen", () => {
    expect(Object.isFrozen(resumeErasure(voice, []).lines[0])).toBe(true);
  });
});
