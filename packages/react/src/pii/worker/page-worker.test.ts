import { scan } from "@bijsluiter/core/pii";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inProcessWorker, longText, type WorkerLog } from "../../../test/in-process-worker.ts";
import { createPageWorker } from "./page-worker.ts";

const newLog = (): WorkerLog => ({ asked: [], terminated: 0 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const releases: (() => void)[] = [];
afterEach(() => {
  for (const release of releases.splice(0)) release();
});

function open(createWorker: () => Worker, idleMs = 0) {
  const worker = createPageWorker(idleMs);
  const release = worker.hold();
  releases.push(release);
  const ask = (text: string, options = {}) => worker.scan({ text, options, createWorker });
  return { worker, release, ask };
}

describe("the worker of a page", () => {
  it("finds what a scan finds, with the options it is told", async () => {
    const { ask } = open(() => inProcessWorker());
    expect(await ask(longText)).toEqual(scan(longText));
    expect(await ask(longText, { kinds: ["iban"] })).toEqual([]);
    expect(await ask("Leerlingcode 111222333", { context: { bsn: ["leerlingcode"] } })).toEqual([
      { kind: "bsn", start: 13, end: 22, confidence: 85 },
    ]);
    expect(await ask("")).toEqual([]);
  });

  it("is made once, when it is needed, for all who ask", async () => {
    const createWorker = vi.fn(() => inProcessWorker());
    const { ask } = open(createWorker);
    expect(createWorker).not.toHaveBeenCalled();
    const found = await Promise.all([ask("BSN 111222333"), ask("x"), ask("jan@example.org")]);
    expect(found.map((matches) => matches.map(({ kind }) => kind))).toEqual([
      ["bsn"],
      [],
      ["email"],
    ]);
    expect(createWorker).toHaveBeenCalledTimes(1);
  });

  it("ends when nobody holds it any more, and starts again when asked", async () => {
    const log = newLog();
    const { worker, release, ask } = open(() => inProcessWorker(log));
    await ask("x");
    const releaseToo = worker.hold();
    release();
    await pause(5);
    expect(log.terminated).toBe(0);
    releaseToo();
    releases.push(worker.hold());
    await pause(5);
    expect(log.terminated).toBe(0);
    releases.pop()?.();
    await pause(5);
    expect(log.terminated).toBe(1);
    releases.splice(0);
    expect(await ask("BSN 111222333")).toHaveLength(1);
  });

  it.each([
    [
      "the page may not make one",
      () => {
        throw new DOMException("Refused.", "SecurityError");
      },
    ],
    ["the file is not there", () => silentWorker("error")],
    ["it cannot read what it gets", () => silentWorker("messageerror")],
  ])("rejects, and is not tried again, when %s", async (_why, make) => {
    const createWorker = vi.fn<() => Worker>(make);
    const { ask } = open(createWorker);
    const first = [ask("x"), ask("y")];
    await expect(first[0]).rejects.toBeUndefined();
    await expect(first[1]).rejects.toBeUndefined();
    await expect(ask("z")).rejects.toBeUndefined();
    expect(createWorker).toHaveBeenCalledTimes(1);
  });
});

/** A worker that never answers, and tells so by an event, as one that could not be loaded. */
function silentWorker(event: "error" | "messageerror"): Worker {
  const target = new EventTarget() as unknown as Worker;
  setTimeout(() => target[`on${event}`]?.(new Event(event) as never));
  return Object.assign(target, { postMessage: () => undefined, terminate: () => undefined });
}
