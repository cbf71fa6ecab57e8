import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leerplein } from "../../../../core/test/privacy-inserts.ts";
import { firstReport } from "../../../src/locales/nl/index.ts";
import { openBrowser } from "../kit/open-browser.ts";
import { openPage } from "../kit/open-page.ts";
import { type ServedElements, serveElements } from "./serve-elements.ts";

const { incident } = firstReport.firstReport.questions;

let browser: Browser;
let vendor: ServedElements;
let school: ServedElements;
beforeAll(async () => {
  [browser, vendor, school] = await Promise.all([
    openBrowser(),
    serveElements(leerplein),
    serveElements(leerplein),
  ]);
});
afterAll(async () => {
  await browser.close();
  await vendor.close();
  await school.close();
});

const originOf = (elements: ServedElements) => new URL(elements.page("")).origin;

/** A page of the vendor with the form, for a frame of these parents. */
const framed = (parents: string) =>
  vendor.page(
    `<bijsluiter-breach-report endpoint="/reports"></bijsluiter-breach-report>
     <script type="module" src="/embed/breach-report.js"></script><script src="/embed/frame.iife.js"></script>`,
    { head: `<meta name="bijsluiter-parents" content="${parents}">` },
  );

/** A page of the school around it, and what it heard. */
async function around(address: string, script: string) {
  const opened = await openPage(browser);
  await opened.page.goto(
    school.page(
      `<iframe data-bijsluiter title="Datalek melden" src="${address}"></iframe>${script}
       <script nonce="page">
         window.heard = [];
         for (const type of ["receipt", "problem"])
           addEventListener(type, ({ detail }) => window.heard.push([type, detail]));
       </script>`,
      { style: "iframe { inline-size: 100%; border: 0 }" },
    ),
  );
  const frame = opened.page.frames().find((one) => one.url() === address);
  if (!frame) throw new Error("There is no frame.");
  await frame.getByRole("heading", { name: incident }).waitFor();
  return { ...opened, frame };
}

const own = '<script src="/embed/parent.iife.js"></script>';
const height = (page: Page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);
const heard = (page: Page) => page.evaluate(() => Reflect.get(window, "heard"));
const content = (frame: Frame) => frame.evaluate(() => document.documentElement.offsetHeight);
/** Both are read again, since the form may still be growing. */
const isAsHigh = (page: Page, frame: Frame) =>
  expect.poll(async () => (await height(page)) - (await content(frame))).toBe(0);
const say = (frame: Frame, message: unknown) =>
  frame.evaluate((data) => window.parent.postMessage(data, "*"), message);

describe("a form in a frame", () => {
  it("makes the frame as high as it is, and lets a receipt be heard without the report", async () => {
    const { page, frame, context, complaints } = await around(framed(originOf(school)), own);
    await isAsHigh(page, frame);
    const before = await height(page);
    await frame.getByRole("button", { name: "Verder" }).click();
    await frame.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
    await isAsHigh(page, frame);
    expect(await height(page)).toBeGreaterThan(before);
    await page.setViewportSize({ width: 320, height: 700 });
    await isAsHigh(page, frame);
    await frame.evaluate(() =>
      document.querySelector("bijsluiter-breach-report")?.dispatchEvent(
        new CustomEvent("receipt", {
          bubbles: true,
          detail: { reference: "DL-1", receivedAt: "2026-09-30", report: { name: "Sanne" } },
        }),
      ),
    );
    await expect
      .poll(() => heard(page))
      .toEqual([["receipt", { reference: "DL-1", receivedAt: "2026-09-30" }]]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("hears only its own frame, from its origin, in this version", async () => {
    const { page, frame, context, complaints } = await around(framed(originOf(school)), own);
    await isAsHigh(page, frame);
    // The page itself, and a frame of the vendor that is not this one.
    await page.evaluate(() =>
      window.postMessage({ bijsluiter: 1, type: "height", height: 7 }, "*"),
    );
    const inner = vendor.page(
      `<script nonce="page">parent.parent.postMessage({ bijsluiter: 1, type: "height", height: 7 }, "*");
       parent.postMessage({ bijsluiter: 1, type: "connect" }, "*");</script>`,
    );
    await frame.evaluate((address) => {
      const other = document.createElement("iframe");
      other.src = address;
      other.hidden = true;
      document.body.append(other);
      return new Promise((done) => other.addEventListener("load", done));
    }, inner);
    for (const message of [
      { bijsluiter: 2, type: "height", height: 7 },
      { bijsluiter: 2, type: "height", height: 8 },
      { type: "height", height: 7 },
      { bijsluiter: 1, type: "height", height: "7px" },
      { bijsluiter: 1, type: "height", height: 1e9 },
      { bijsluiter: 1, type: "receipt", reference: {} },
      { bijsluiter: 1, type: "open", url: "javascript:alert(1)" },
      "height",
      null,
    ])
      await say(frame, message);
    await say(frame, { bijsluiter: 1, type: "problem" });
    await expect.poll(() => heard(page)).toEqual([["problem", {}]]);
    await isAsHigh(page, frame);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain("another version");
    await context.close();
  });

  it.each([
    ["a parent that it does not name", () => "https://school.example"],
    ["any parent, where it names none", () => ""],
    ["a parent that expects another origin", () => originOf(school)],
  ])("says nothing to %s", async (what, parents) => {
    const script = what.includes("expects")
      ? `<script type="module" nonce="page">
           const frame = document.querySelector("iframe");
           frame.removeAttribute("data-bijsluiter");
           const { connectFrame } = await import("/embed/parent.js");
           connectFrame(frame, { origin: "https://vendor.example" });
         </script>`
      : own;
    const { page, frame, context } = await around(framed(parents()), script);
    await frame.getByRole("button", { name: "Verder" }).click();
    await frame.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
    expect(await height(page)).toBe(150);
    expect(await heard(page)).toEqual([]);
    await context.close();
  });
});
