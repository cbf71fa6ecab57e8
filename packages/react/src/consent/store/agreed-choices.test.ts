import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decider, notice } from "../../../test/consents.ts";
import { agreedChoices, isNo } from "./agreed-choices.ts";

const choices: fc.Arbitrary<readonly ConsentChoice[]> = fc.array(
  fc.record({
    id: fc.constantFrom("a", "b", "c"),
    state: fc.constantFrom("given", "renewed", "refused", "withdrawn"),
    time: fc.constant("2026-11-20T12:00:00Z"),
    by: fc.constant(decider),
    notice: fc.constantFrom(notice, { ...notice, version: "2" }),
    purposes: fc.subarray(
      [
        { id: "statistics", version: "1" },
        { id: "video", version: "1" },
        { id: "video", version: "2" },
      ],
      { minLength: 1 },
    ),
    eventType: fc.constant("expressed" as const),
    indicationMethod: fc.constant("button" as const),
    evidence: fc.constant({
      surface: "banner" as const,
      choiceLayout: "equal-buttons",
      locale: "nl",
      appVersion: "1",
    }),
  }) as fc.Arbitrary<ConsentChoice>,
  { maxLength: 6 },
);
const pairs = (list: readonly ConsentChoice[], wanted: (choice: ConsentChoice) => boolean) =>
  new Set(
    list
      .filter(wanted)
      .flatMap(({ id, notice: { version }, purposes }) =>
        purposes.map((one) => `${id} ${version} ${one.id} ${one.version}`),
      ),
  );

describe("agreedChoices", () => {
  it("never has a yes that a mirror lacks", () => {
    fc.assert(
      fc.property(fc.array(choices, { minLength: 1, maxLength: 3 }), (mirrors) => {
        const yeses = pairs(agreedChoices(mirrors), (choice) => !isNo(choice));
        for (const mirror of mirrors)
          for (const yes of yeses) expect(pairs(mirror, () => true)).toContain(yes);
      }),
    );
  });

  it("loses no no, when no id is both", () => {
    fc.assert(
      fc.property(fc.array(choices, { minLength: 1, maxLength: 3 }), (any) => {
        const mirrors = any.map((mirror) =>
          mirror.map((choice) => ({ ...choice, id: `${choice.id}${isNo(choice)}` })),
        );
        const noes = pairs(mirrors.flat(), isNo);
        expect(pairs(agreedChoices(mirrors), isNo)).toEqual(noes);
      }),
    );
  });

  it("one mirror is itself; none says nothing", () => {
    expect(agreedChoices([])).toEqual([]);
  });
});
