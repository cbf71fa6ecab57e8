import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { consentCookieHandler } from "../../../src/consent-server/index.ts";
import type { CookieOptions } from "../../../src/index.ts";
import { openBrowser } from "../kit/open-browser.ts";
import type { CookiePage } from "./cookie-page.ts";

let server: Server;
let port: number;
let browser: Browser;
const posts: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("cookie-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    conditions: ["@bijsluiter/source"],
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const keep = consentCookieHandler({ secure: false });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://site");
    if (pathname === "/consent-cookie") {
      posts.push(request.url ?? "");
      keep(request, response);
      return;
    }
    response.setHeader("Content-Type", pathname === "/page.js" ? "text/javascript" : "text/html");
    if (pathname === "/page.js") response.end(outputFiles[0]?.text);
    else if (pathname === "/platform")
      response.end(
        `<!doctype html><title>Platform</title><iframe src="${searchParams.get("tool")}">`,
      );
    else response.end("<!doctype html><title>Tool</title><script src=/page.js></script>");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  port = (server.address() as AddressInfo).port;
  browser = await openBrowser(["--host-resolver-rules=MAP *.example 127.0.0.1"]);
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

interface Setup {
  readonly cookie?: CookieOptions;
  readonly keep?: boolean;
}
const at = (host: string, setup: Setup = {}, path = "/") =>
  `http://${host}:${port}${path}?setup=${encodeURIComponent(JSON.stringify(setup))}`;
/** A tool on 127.0.0.1 in a platform on localhost: two sites that a browser trusts without TLS. */
const inPlatform = (setup?: Setup) =>
  `http://localhost:${port}/platform?tool=${encodeURIComponent(at("127.0.0.1", setup))}`;

const inPage = <Result>(page: Page | Frame, act: (page: CookiePage) => Result): Promise<Result> =>
  page.evaluate(`(${act})(window.cookiePage)`) as Promise<Result>;
async function tool(page: Page, setup?: Setup): Promise<Frame> {
  await page.goto(inPlatform(setup));
  const frame = page.frames()[1];
  if (!frame) throw new Error("No frame.");
  await frame.waitForFunction("window.cookiePage");
  return frame;
}

it("a tool in a platform of another site remembers a choice, for that platform only", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await inPage(await tool(page), ({ choose }) => choose(true));
  expect(await inPage(await tool(page), ({ state }) => state())).toBe("given");
  expect(await context.cookies()).toMatchObject([
    {
      name: "bijsluiter-consent",
      sameSite: "None",
      secure: true,
      httpOnly: false,
      partitionKey: expect.stringContaining("localhost"),
    },
  ]);
  await inPage(await tool(page), ({ choose }) => choose(false));
  expect(await inPage(await tool(page), ({ state }) => state())).toBe("withdrawn");
  await page.goto(at("127.0.0.1"));
  expect(await inPage(page, ({ state }) => state()), "on its own").toBe("not-asked");
  await context.close();
});

it("without what such a frame asks for, nothing is kept", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const setup = { cookie: { crossSite: false } };
  await inPage(await tool(page, setup), ({ choose }) => choose(true));
  expect(await inPage(await tool(page, setup), ({ state }) => state())).toBe("not-asked");
  await context.close();
});

it("a page that frames itself is no other site", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(
    at("127.0.0.1", {}, "/platform").replace("?", `?tool=${encodeURIComponent("/")}&`),
  );
  const frame = page.frames()[1] as Frame;
  await frame.waitForFunction("window.cookiePage");
  await inPage(frame, ({ choose }) => choose(true));
  expect(await context.cookies()).toMatchObject([{ sameSite: "Lax" }]);
  await page.goto(at("127.0.0.1"));
  expect(await inPage(page, ({ state }) => state())).toBe("given");
  await context.close();
});

it("a domain is shared by its hosts, and an older cookie of one host does not stand in the way", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const setup = { cookie: { domain: "school.example" } };
  const state = async (host: string) => {
    await page.goto(at(host, setup));
    return inPage(page, (it) => it.state());
  };
  await page.goto(at("les.school.example"));
  await inPage(page, ({ choose }) => choose(false));
  await page.goto(at("les.school.example", setup));
  await inPage(page, ({ choose }) => choose(true));
  expect([await state("les.school.example"), await state("toets.school.example")]).toEqual([
    "given",
    "given",
  ]);
  expect(await state("other.example")).toBe("not-asked");
  expect(await context.cookies()).toHaveLength(1);
  await context.close();
});

it("the server keeps the cookie as it is: after a choice, and once in a tab of who comes back", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  posts.length = 0;
  await page.goto(at("127.0.0.1", { keep: true }));
  const answered = page.waitForResponse((response) => response.url().endsWith("/consent-cookie"));
  await inPage(page, ({ choose }) => choose(true));
  const set = await (await answered).headerValue("set-cookie");
  const [cookie] = await context.cookies();
  expect(set).toBe(`bijsluiter-consent=${cookie?.value};Path=/;Max-Age=34560000;SameSite=Lax`);
  expect(cookie).toMatchObject({ httpOnly: false, sameSite: "Lax" });
  const next = await context.newPage();
  await next.goto(at("127.0.0.1", { keep: true }));
  const inNext = next.waitForResponse((response) => response.url().endsWith("/consent-cookie"));
  expect(await inPage(next, ({ state }) => state())).toBe("given");
  await inNext;
  await page.goto(at("127.0.0.1", { keep: true }));
  expect(await inPage(page, ({ state }) => state())).toBe("given");
  expect(posts).toEqual(["/consent-cookie", "/consent-cookie"]);
  await context.close();
});

it("the server keeps it in a frame of another site too", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  posts.length = 0;
  const frame = await tool(page, { keep: true });
  const answered = page.waitForResponse((response) => response.url().includes("/consent-cookie"));
  await inPage(frame, ({ choose }) => choose(true));
  await answered;
  expect(posts).toEqual(["/consent-cookie?frame=cross-site"]);
  expect(await inPage(await tool(page), ({ state }) => state())).toBe("given");
  expect(await context.cookies()).toHaveLength(1);
  await context.close();
});
