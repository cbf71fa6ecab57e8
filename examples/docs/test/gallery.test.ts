import { readFileSync } from "node:fs";
import * as library from "@bijsluiter/react";
import { describe, expect, it } from "vitest";
import { groups } from "../gallery/groups.ts";

/** They give what is inside them something, and show nothing themselves. */
const invisible = ["BijsluiterProvider", "ConsentProvider", "ConsentScript"];
const entries = (await Promise.all(Object.values(groups).map(({ load }) => load()))).flat();
const shown = new Set(entries.map(({ widget }) => widget));
const isWidget = (name: string, value: unknown) =>
  /^[A-Z]/.test(name) && ["function", "object"].includes(typeof value);
const page = readFileSync(new URL("../gallery/index.md", import.meta.url), "utf8");

describe("the gallery", () => {
  it("shows every exported widget, and every element", () => {
    const widgets = Object.entries(library)
      .filter(([name, value]) => isWidget(name, value) && !invisible.includes(name))
      .map(([name]) => name);
    const elements = ["breach-report", "consent", "insert", "rights-request"];
    expect([...shown].sort()).toEqual(
      [...widgets, ...elements.map((name) => `bijsluiter-${name}`)].sort(),
    );
  });

  it.each(entries.map((entry) => [entry.widget, entry] as const))(
    "%s has a state, each with a title",
    (_widget, { states }) => {
      expect(Object.keys(states).length).toBeGreaterThan(0);
      expect(Object.keys(states).every((title) => title.trim() !== "")).toBe(true);
    },
  );

  it("has every page in its table", () => {
    const linked = [...page.matchAll(/\]\(\.\/(\w+)\)/g)].map(([, name]) => name);
    expect(linked).toEqual(Object.keys(groups));
  });
});
