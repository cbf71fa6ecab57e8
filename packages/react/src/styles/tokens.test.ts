import { describe, expect, it } from "vitest";
import { colorsOf, designTokens } from "../../build-tokens.ts";
import { contrast } from "../../test/contrast.ts";

const TEXT = 4.5;
const EDGE = 3;
const grounds = ["background", "panel", "tint", "field"] as const;

/** What stands on what, and the least contrast that it needs. */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ["text", [...grounds, "tag", "mark"], TEXT],
  ["quiet", grounds, TEXT],
  ["disabled", grounds, TEXT],
  ["link", grounds, TEXT],
  ["error", [...grounds, "error-panel"], TEXT],
  ["good", [...grounds, "good-panel"], TEXT],
  ["warn", [...grounds, "warn-panel"], TEXT],
  ["text", ["error-panel", "good-panel", "warn-panel"], TEXT],
  ["quiet", ["error-panel", "good-panel"], TEXT],
  ["on-action", ["action", "action-hover"], TEXT],
  ["edge", grounds, EDGE],
  ["action", [...grounds, "line"], EDGE],
  ["mark-line", ["field", "mark"], EDGE],
  ["focus", ["focus-glow"], EDGE],
];

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it("stand out against every ground that they are on", async () => {
    const colors = await colorsOf(theme);
    const color = (name: string) => {
      const found = colors.get(name);
      if (!found) throw new Error(`No colour ${name}.`);
      return found;
    };
    const weak = pairs.flatMap(([front, behind, least]) =>
      behind.flatMap((ground) => {
        const ratio = contrast(color(front), color(ground));
        return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)} < ${least}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  it("have a focus ring of which one colour shows on each of them", async () => {
    const colors = await colorsOf(theme);
    const [ring = "", glow = ""] = [colors.get("focus"), colors.get("focus-glow")];
    const hidden = [...colors].filter(
      ([, ground]) => Math.max(contrast(ring, ground), contrast(glow, ground)) < EDGE,
    );
    expect(hidden).toEqual([]);
  });

  it("are named in a pair, each of them", async () => {
    const named = new Set(pairs.flatMap(([front, behind]) => [front, ...behind]));
    // The foot of a button stands against the button alone, and says nothing.
    expect([...(await colorsOf(theme)).keys()].filter((name) => !named.has(name))).toEqual([
      "shade",
    ]);
  });
});

it("are there as design tokens", async () => {
  await expect(`${JSON.stringify(await designTokens(), null, 2)}\n`).toMatchFileSnapshot(
    "../../test/golden/tokens.txt",
  );
});
