import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it("passes the arguments of the process on, and the exit code back", async () => {
  const written: unknown[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(text) > 0);
  vi.spyOn(process, "argv", "get").mockReturnValue(["node", "bijsluiter", "nonsense"]);
  await import("./cli.ts");
  expect(process.exitCode).toBe(2);
  expect(written.join("")).toContain("Usage");
});
