import { File as NodeFile } from "node:buffer";
import { describe, expect, it, vi } from "vitest";
import type { LeakedFile } from "../breach-report/first/pii-reader.ts";
import { createPiiReader } from "./index.ts";

const { signal } = new AbortController();
const fileOf = (content: string | Uint8Array, name = "lijst.csv") =>
  new NodeFile([content as string], name) as unknown as File;
/** A worker that answers as it is told. */
const workerOf = (answer: (worker: Worker) => void) => {
  const terminate = vi.fn();
  const made = { terminate, postMessage: () => answer(made) } as unknown as Worker;
  return { terminate, createWorker: () => made };
};
const tell = (worker: Worker, data: unknown) => worker.onmessage?.({ data } as MessageEvent);
const fail = (worker: Worker) =>
  worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent);

describe("createPiiReader", () => {
  it("reads a file in a worker of its own, which ends with the answer", async () => {
    const told: LeakedFile = { categories: ["contact"], notes: [] };
    const onProgress = vi.fn();
    const { createWorker, terminate } = workerOf((worker) => {
      tell(worker, { part: 0.5 });
      tell(worker, { told });
    });
    const { readFile } = createPiiReader({ createWorker });
    expect(await readFile(fileOf("x"), { signal, onProgress })).toBe(told);
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("ends the worker when it is told to stop", async () => {
    const { createWorker, terminate } = workerOf(() => undefined);
    const stop = new AbortController();
    const reading = createPiiReader({ createWorker }).readFile(fileOf("x"), {
      signal: stop.signal,
    });
    stop.abort(new Error("stopped"));
    await expect(reading).rejects.toThrow("stopped");
    expect(terminate).toHaveBeenCalledOnce();
    const late = createPiiReader({ createWorker }).readFile(fileOf("x"), { signal: stop.signal });
    await expect(late).rejects.toThrow("stopped");
  });

  it.each([
    ["cannot be made", () => () => new Worker("x")],
    ["is not found", () => workerOf(fail).createWorker],
  ])("reads a short file on the page where a worker %s", async (_what, make) => {
    const { readFile } = createPiiReader({ createWorker: make() });
    const read = (content: string) => readFile(fileOf(content), { signal });
    expect(await read("naam;dyslexie;cijfer\nJan;ja;7\nEva;nee;8\n")).toMatchObject({
      categories: expect.arrayContaining(["medical"]),
      records: 2,
    });
    expect(await read("x;y\n".repeat(600_000))).toEqual({ problem: "failed" });
  });

  it("says that reading failed where the worker breaks", async () => {
    const { createWorker } = workerOf((worker) => {
      tell(worker, { part: 0.1 });
      fail(worker);
    });
    const { readFile } = createPiiReader({ createWorker });
    expect(await readFile(fileOf("x"), { signal })).toEqual({ problem: "failed" });
  });

  it("sees a number or an address in a text", async () => {
    const { hasNumbers } = createPiiReader();
    expect(await hasNumbers("Zijn BSN is 111222333.")).toBe(true);
    expect(await hasNumbers("Mail aan jan@example.org.")).toBe(true);
    expect(await hasNumbers("Ik mailde de uitslagen van groep 7.")).toBe(false);
  });
});
