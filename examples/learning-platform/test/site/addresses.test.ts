import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import { settingsFrom } from "../../server/settings.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { pagePaths } from "../../shared/page-paths.ts";
import { clientOf } from "../kit/client.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const asBrowser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const EXAMPLE_PARTS = /:\w+/g;

describe("the addresses of Leerplein", () => {
  let place: Place | undefined;
  let platform: RunningPlatform;

  beforeAll(async () => {
    place = await places[0]?.[1]();
    if (!place) throw new Error("No place.");
    const appDir = join(exampleRoot(), "dist", "test", "app");
    const env = { APP_DIR: appDir, PUBLIC_HOST: "leerplein.example, www.leerplein.example" };
    platform = await startTestPlatform(place, env);
  });
  afterAll(async () => {
    await platform.close();
    await place?.remove();
  });

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${platform.url}${path}`, { headers });

  it.each(pagePaths.map((path) => path.replaceAll(EXAMPLE_PARTS, "x")))(
    "has a page at %s",
    async (path) => {
      for (const address of [path, `${path}?taal=en`]) {
        const answer = await ask(address, asBrowser);
        expect([answer.status, answer.headers.get("content-type")]).toEqual([
          200,
          "text/html; charset=UTF-8",
        ]);
        expect(answer.headers.get("cache-control")).toBe("no-cache");
        expect(await answer.text()).toContain('<div id="app">');
      }
    },
  );

  it("knows every page that the app has a route for, and no other", () => {
    const app = join(exampleRoot(), "app");
    const routed = readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .flatMap((name) => [
        ...readFileSync(join(app, name), "utf8").matchAll(/<Route\b[^>]*?\bpath="([^"]+)"/g),
      ])
      .map(([, path]) => path)
      .filter((path) => path !== "/privacy/:audience?");
    const listed = pagePaths.filter((path) => !path.startsWith("/privacy"));
    expect(routed.toSorted()).toEqual([...listed].sort());
  });

  it.each([
    "/nope",
    "/register/a/b",
    "/privacy/buurman",
    "/index.html",
    "/.env",
    "/%2e%2e/package.json",
    "/assets/none.js",
  ])("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
    expect(await (await ask(path)).text()).toBe("Not Found");
    const navigation = await ask(path, asBrowser);
    expect(navigation.status).toBe(404);
    expect((await navigation.text()).includes('<div id="app">')).toBe(!path.startsWith("/assets/"));
  });

  it.each([
    ["/favicon.ico", /icon/, 1_000],
    ["/favicon.svg", /^image\/svg\+xml/, 100],
    ["/robots.txt", /^text\/plain/, 20],
  ])("has a real %s", async (path, type, atLeast) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(type);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes.byteLength).toBeGreaterThan(atLeast);
    expect(new TextDecoder().decode(bytes)).not.toContain("<!doctype html>");
  });

  const statusFor = (url: string, host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get(url, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).once("error", reject);
    });

  it.each([
    ["localhost", 200],
    ["LOCALHOST:5180", 200],
    ["127.0.0.1", 200],
    ["[::1]:80", 200],
    ["leerplein.example", 200],
    ["www.leerplein.example:443", 200],
    ["elders.example", 421],
    ["leerplein.example.elders.example", 421],
    ["127.0.0.1.elders.example", 421],
    ["localhost.elders.example:5180", 421],
  ])("answers as %s or not", async (host, status) => {
    const { body } = await clientOf(platform.url).get("/consent/demo");
    for (const url of [
      `${platform.url}/api/health`,
      `${platform.url}/`,
      `${platform.url}/.well-known/jwks.json`,
      `${body.filmUrl}/film`,
    ])
      expect([url, await statusFor(url, host)]).toEqual([url, status]);
  });

  it("takes the names of the public site from the settings", () => {
    expect(settingsFrom({}).publicHosts).toEqual([]);
    expect(settingsFrom({ PUBLIC_HOST: " a.example,,b.example " }).publicHosts).toEqual([
      "a.example",
      "b.example",
    ]);
  });
});
