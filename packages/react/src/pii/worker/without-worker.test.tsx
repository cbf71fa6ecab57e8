import { createScanner, scan } from "@bijsluiter/core/pii";
import { renderHook, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { longText } from "../../../test/in-process-worker.ts";
import { scanInSlices } from "../scan/scan-in-slices.ts";
import { usePiiScan } from "../scan/use-pii-scan.ts";

afterEach(() => vi.unstubAllGlobals());

it("reads a long text all the same: jsdom has no workers", async () => {
  const { result } = renderHook(() => usePiiScan(longText));
  expect(result.current.state).toBe("scanning");
  await waitFor(() => expect(result.current.state).toBe("current"));
  expect(result.current.matches).toEqual(scan(longText));
});

const pieces = ["BSN 111222333 ", "jan@example.org\n", "NL91 ABNA 0417 1643 00", "é", "😀"];

it("finds in slices what it finds at once, wherever they are cut", async () => {
  const scanner = createScanner();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
      fc.integer({ min: 65_480, max: 65_560 }),
      async (said, before) => {
        const text = `${"x ".repeat(before / 2)}${said.join(" ")}`;
        const found = await scanInSlices(scanner, text, new AbortController().signal);
        expect(found).toEqual(scanner.scan(text));
      },
    ),
    { numRuns: 25 },
  );
});

it("waits for a moment without work, where the browser tells of one", async () => {
  const asked = vi.fn((go: () => void) => setTimeout(go));
  vi.stubGlobal("requestIdleCallback", asked);
  const text = longText.repeat(8);
  const found = await scanInSlices(createScanner(), text, new AbortController().signal);
  expect(found).toEqual(scan(text));
  expect(asked).toHaveBeenCalledTimes(Math.ceil(text.length / 65_536));
});

it("gives up half-way when nobody waits for it", async () => {
  const stopping = new AbortController();
  const slices: string[] = [];
  const scanner = createScanner();
  const reading = scanInSlices(
    {
      ...scanner,
      stream: () => {
        const stream = new TransformStream<string>({
          transform: (slice) => {
            slices.push(slice);
            stopping.abort();
          },
        });
        return stream as ReturnType<typeof scanner.stream>;
      },
    },
    longText.repeat(20),
    stopping.signal,
  );
  expect(await reading).toEqual([]);
  expect(slices).toHaveLength(1);
});
