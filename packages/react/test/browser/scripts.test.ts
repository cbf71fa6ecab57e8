import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { site, visit } = siteInBrowser();

const other = (page: Page) => page.getByRole("button", { name: "Andere pagina" }).click();
const count = (page: Page, name = "counted") => page.locator("html").getAttribute(`data-${name}`);
const effects = (page: Page) =>
  page.evaluate(() =>
    ((window as { effects?: { kind: string; name: string; outcome: string }[] }).effects ?? []).map(
      ({ kind, name, outcome }) => `${kind} ${name.replace(location.origin, "")} ${outcome}`,
    ),
  );

it("a script runs once a page: twice the same, under StrictMode, over four routes", async () => {
  const { page, context, complaints } = await visit({ scripts: "twice" });
  await hook(page, "accept").click();
  await page.locator("html[data-counted]").waitFor();
  for (let change = 0; change < 4; change++) await other(page);
  await hook(page, "withdraw").click();
  expect(await page.locator("script[src*='statistics']").count()).toBe(0);
  await hook(page, "allow-always").click();
  await hook(page, "open").click();
  await hook(page, "panel").locator("[data-bijsluiter=accept]").click();
  await page.waitForTimeout(300);
  expect(await count(page)).toBe("1");
  expect(await effects(page)).toEqual(["script /statistics.js ran", "script /statistics.js stays"]);
  expect(complaints, "with integrity, under Trusted Types").toEqual([]);
  await context.close();
});

it("attributes are those that were given", async () => {
  const { page, context } = await visit({ scripts: "twice" });
  await hook(page, "accept").click();
  const script = page.locator("head script[src*='statistics']");
  await script.waitFor({ state: "attached" });
  expect(
    await script.evaluate((it) => {
      const { async, crossOrigin, referrerPolicy, integrity, dataset } = it as HTMLScriptElement;
      return {
        async,
        crossOrigin,
        referrerPolicy,
        site: dataset["site"],
        hash: integrity.slice(0, 7),
      };
    }),
  ).toEqual({
    async: true,
    crossOrigin: "anonymous",
    referrerPolicy: "no-referrer",
    site: "7",
    hash: "sha256-",
  });
  await context.close();
});

it("an inline script runs once, with the nonce of the page and as what the page trusts", async () => {
  const { page, context, complaints } = await visit({ scripts: "inline" });
  expect(await count(page, "inline")).toBeNull();
  await hook(page, "accept").click();
  for (let change = 0; change < 4; change++) await other(page);
  expect(await count(page, "inline")).toBe("1");
  await expect.poll(() => effects(page)).toEqual(["script inline ran"]);
  expect(complaints).toEqual([]);
  await context.close();
});

it("an inline script without the nonce is blocked, and that is told", async () => {
  const { page, context } = await visit({ scripts: "inline-without-nonce" });
  await hook(page, "accept").click();
  await expect.poll(() => effects(page)).toEqual(["script inline failed"]);
  expect(await count(page, "inline")).toBeNull();
  await context.close();
});

it("a script that is withdrawn while it loads does not run; a later yes loads it again", async () => {
  let letGo: () => void = () => undefined;
  site().letGo = new Promise((done) => {
    letGo = done;
  });
  const { page, context } = await visit({ scripts: "slow" });
  await hook(page, "accept").click();
  await expect.poll(() => site().asked.includes("/slow.js")).toBe(true);
  await hook(page, "withdraw").click();
  letGo();
  await page.waitForTimeout(500);
  expect(await count(page)).toBeNull();
  expect(await effects(page)).toEqual(["script /slow.js stopped"]);
  await hook(page, "open").click();
  await hook(page, "panel").locator("[data-bijsluiter=accept]").click();
  await page.locator("html[data-counted]").waitFor();
  expect(await count(page)).toBe("1");
  await context.close();
});

it("a script that cannot be had is tried again by the next route", async () => {
  const { page, context } = await visit({ scripts: "broken" });
  await hook(page, "accept").click();
  await expect.poll(() => effects(page)).toEqual(["script /nothing.js failed"]);
  await other(page);
  await other(page);
  await expect.poll(async () => (await effects(page)).length).toBe(2);
  await context.close();
});

/** Puts what a tracker would keep, on a page in a folder. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    // Cookies of several paths, as a tracker sets them.
    for (const cookie of ["_pk_id.1=a;Path=/", "_pk_ses=b;Path=/deep", "_pk_x=c", "other=d;Path=/"])
      Reflect.set(document, "cookie", cookie);
    for (const key of ["count-1", "count-2", "shared", "mine"]) localStorage.setItem(key, "1");
    for (const key of ["visit", "visit-2"]) sessionStorage.setItem(key, "1");
    await new Promise((done) => {
      const request = indexedDB.open("statistics", 1);
      request.onsuccess = () => done(request.result.close());
    });
  });
const left = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie
      .split("; ")
      .map((pair) => pair.split("=")[0])
      .sort(),
    local: Object.keys(localStorage).sort(),
    tab: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

it("what is named for a purpose goes when it is withdrawn, in every window, and no more", async () => {
  const { page, context } = await visit({ clears: true });
  const deep = site().page({ clears: true }).replace("/?", "/deep/?");
  await page.goto(deep);
  await page.locator("[data-ready]").waitFor({ state: "attached" });
  await hook(page, "accept").click();
  const second = await context.newPage();
  await second.goto(deep);
  await fill(page);
  await second.evaluate(() => sessionStorage.setItem("visit", "2"));
  await hook(page, "open").click();
  await page.getByRole("checkbox", { name: "Bezoek tellen" }).uncheck();
  await hook(page, "save").click();
  await expect.poll(async () => (await left(page)).databases).toEqual([]);
  expect(await left(page)).toMatchObject({
    cookies: ["bijsluiter-consent", "other"],
    // The other purpose has it too, and is allowed.
    local: ["mine", "shared"],
    tab: ["visit-2"],
  });
  await expect.poll(async () => (await left(second)).tab).toEqual([]);
  // Either window may be the first to find a thing and to tell of it.
  const told = async () => {
    const lines = [...(await effects(page)), ...(await effects(second))];
    return [...new Set(lines)].filter((line) => !line.startsWith("script")).sort();
  };
  await expect
    .poll(told)
    .toEqual([
      "cookie _pk_id.1 cleared",
      "cookie _pk_ses cleared",
      "cookie _pk_x cleared",
      "database statistics cleared",
      "localStorage count-1 cleared",
      "localStorage count-2 cleared",
      "sessionStorage visit cleared",
    ]);
  await context.close();
});

it("what a script kept goes when consent has ended, also while no page was open", async () => {
  const { page, context } = await visit({ clears: true });
  await hook(page, "accept").click();
  await fill(page);
  await page.goto(site().page({ clears: true, now: "2027-06-20T12:00:00+02:00" }));
  await expect.poll(async () => (await left(page)).local).toEqual(["mine"]);
  await expect.poll(async () => (await left(page)).databases).toEqual([]);
  await context.close();
});

it("a database that a page holds open is told of, and goes when it is let go", async () => {
  const { page, context } = await visit({ clears: true });
  await hook(page, "accept").click();
  await fill(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open("statistics");
        request.onsuccess = () => {
          (window as { held?: IDBDatabase }).held = request.result;
          done();
        };
      }),
  );
  await hook(page, "withdraw").click();
  await expect.poll(async () => (await effects(page)).at(-1)).toBe("database statistics waits");
  await page.evaluate(() => (window as { held?: IDBDatabase }).held?.close());
  await expect.poll(async () => (await effects(page)).at(-1)).toBe("database statistics cleared");
  await context.close();
});
