import { describe, expect, it } from "vitest";
import { type BreachReportStep, stepAfter, stepsOf } from "./steps.ts";

const people = "incident timeline effect data people boards cause consequences measures contact";

describe("stepsOf", () => {
  it.each([
    ["a report", {}, false, false, `${people} check`],
    ["a report with files", {}, false, true, `${people} attachments check`],
    ["a follow-up about nothing yet", {}, true, false, "news check"],
    [
      "a follow-up, in the order in which groups were offered",
      { "news.groups": ["people", "incident", "no-group"] },
      true,
      true,
      "news people incident attachments check",
    ],
  ])("%s", (_what, answers, isFollowUp, takesFiles, steps) => {
    expect(stepsOf(answers, { isFollowUp, takesFiles }).join(" ")).toBe(steps);
  });
});

describe("stepAfter", () => {
  const steps: readonly BreachReportStep[] = ["incident", "timeline", "people", "check"];
  it.each<[string, BreachReportStep, boolean, readonly string[], BreachReportStep]>([
    ["goes on", "incident", false, [], "timeline"],
    ["stays while something is wrong", "incident", false, ["incident"], "incident"],
    ["does not look ahead the first time", "incident", false, ["people"], "timeline"],
    ["goes back to the check from a changed page", "incident", true, [], "check"],
    ["goes to what is wrong elsewhere first", "timeline", true, ["incident"], "incident"],
    ["walks along again after the news", "news", true, [], "incident"],
  ])("%s", (_what, step, checked, wrong, target) => {
    const all = step === "news" ? (["news", ...steps] as const) : steps;
    const isWrong = (one: string) => wrong.includes(one);
    expect(stepAfter({ steps: all, step, checked, isWrong })).toBe(target);
  });
});
