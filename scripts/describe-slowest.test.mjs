import { expect, it } from "vitest";
import { describeSlowest } from "./describe-slowest.mjs";

it("lists the slowest files first, below the root, and leaves the others out", () => {
  const file = (name, seconds) => ({
    name: `/project/${name}`,
    startTime: 1000,
    endTime: 1000 + seconds * 1000,
  });
  const testResults = [file("a.test.ts", 2), file("b.test.ts", 61.4), file("c.test.ts", 0.1)];
  expect(describeSlowest({ testResults }, "/project", 2)).toBe(
    "Slowest files:\n   61 s  b.test.ts\n    2 s  a.test.ts",
  );
});
