import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HttpEnv } from "../../server/http/http-env.ts";
import { limitWork } from "../../server/http/limits/limit-work.ts";

/** A site that works on a request until it is told to be ready. */
function siteOf(limits: Parameters<typeof limitWork>[0]) {
  const ready: (() => void)[] = [];
  const app = new Hono<HttpEnv>();
  app.use((context, next) => {
    context.set("language", "nl");
    return next();
  });
  app.use(limitWork(limits));
  app.get("/fails", () => {
    throw new Error("made up");
  });
  app.get("*", async (context) => {
    await new Promise<void>((resolve) => ready.push(resolve));
    return context.text("done");
  });
  app.onError((_error, context) => context.text("failed", 500));
  return { ready, ask: (path = "/") => Promise.resolve(app.request(path)) };
}

describe("limitWork", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lets the next one in when one is done, in the order in which they came", async () => {
    const { ready, ask } = siteOf({ atOnce: 1, waiting: 2, waitMs: 1_000 });
    const order: number[] = [];
    const all = [1, 2, 3].map((place) => ask().then(() => order.push(place)));
    for (const _turn of all) {
      await vi.waitFor(() => expect(ready).toHaveLength(1));
      ready.shift()?.();
    }
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3]);
  });

  it("tells who cannot wait any more when to come back, in words", async () => {
    const { ready, ask } = siteOf({ atOnce: 1, waiting: 1, waitMs: 1_000 });
    const [first, second, third] = [ask(), ask(), ask()];
    const refused = await third;
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    const { issues } = await refused.json();
    expect(issues).toMatchObject([
      { code: "too-busy", message: expect.stringMatching(/^\p{Lu}.+\.$/u) },
    ]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await second).status).toBe(503);
    ready.shift()?.();
    expect((await first).status).toBe(200);
    const after = ask();
    await vi.waitFor(() => expect(ready).toHaveLength(1));
    ready.shift()?.();
    expect((await after).status).toBe(200);
  });

  it("keeps no place for a request that failed", async () => {
    const { ask } = siteOf({ atOnce: 1, waiting: 0, waitMs: 1_000 });
    for (let turn = 0; turn < 3; turn++) expect((await ask("/fails")).status).toBe(500);
  });
});
