import { afterAll, beforeAll, expect, it } from "vitest";
import { imageConsent } from "../../src/locales/nl/index.ts";
import { hookSelector as hook } from "../browser/kit/hook-selector.ts";
import { type ServedSite, serveSite } from "../browser/kit/serve-site.ts";
import type { DrivenBrowser } from "./driven-browser.ts";

/** What every browser does with banner, preferences, gate and the form for images. */
export function widgetsIn(open: () => Promise<DrivenBrowser>): void {
  let browser: DrivenBrowser;
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite();
    browser = await open();
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  const isShown = (selector: string) =>
    browser.run<boolean>(
      `return Boolean(document.querySelector(${JSON.stringify(selector)})?.getClientRects().length);`,
    );
  const shows = (selector: string, wanted = true) =>
    expect.poll(() => isShown(selector), { message: selector }).toBe(wanted);
  const textOf = (selector: string) =>
    browser.run<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent;`);
  const cookies = () => browser.run<string>("return document.cookie;");
  async function visit(setup: Parameters<ServedSite["page"]>[0] = {}) {
    await browser.goTo(site.page(setup));
    await expect
      .poll(() => browser.run(`return "ready" in document.documentElement.dataset;`))
      .toBe(true);
  }
  async function visitAnew() {
    await visit();
    await browser.run(
      `document.cookie = "bijsluiter-consent=;Max-Age=0;Path=/"; sessionStorage.clear();`,
    );
    await visit();
  }

  it("the banner asks, and a no is kept", async () => {
    await visitAnew();
    await shows(hook("banner"));
    expect(await cookies()).toBe("");
    await browser.click(`${hook("banner")} ${hook("reject")}`);
    await shows(hook("banner"), false);
    expect(await cookies()).toMatch(/^bijsluiter-consent=2:/);
    await visit();
    expect(await isShown(hook("banner"))).toBe(false);
    expect(await isShown("iframe")).toBe(false);
  });

  it("the banner lies in the page as it is, without covering its own buttons", async () => {
    await visitAnew();
    const covered = await browser.run<readonly string[]>(`
      return [...document.querySelectorAll('${hook("banner")} button')].filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return !button.contains(hit) || width < 24 || height < 24;
      }).map((button) => button.textContent);`);
    expect(covered).toEqual([]);
  });

  it("the preferences save a yes for one purpose, and the link withdraws it", async () => {
    await visitAnew();
    await browser.click(`${hook("banner")} ${hook("choose")}`);
    await shows(hook("panel"));
    await browser.click(`${hook("panel")} input[value="video"]`);
    await browser.click(`${hook("panel")} ${hook("save")}`);
    await shows("iframe");
    await shows(hook("banner"), false);
    await visit();
    await shows("iframe");
    expect(await browser.run("return 'counted' in document.documentElement.dataset;")).toBe(false);
    await browser.click(hook("withdraw"));
    await shows("iframe", false);
    await visit();
    expect(await isShown("iframe")).toBe(false);
  });

  it("the gate shows once, keeps nothing of it, and always when asked", async () => {
    await visitAnew();
    await browser.click(`${hook("gate")} ${hook("allow-once")}`);
    await shows("iframe");
    expect(await cookies()).toBe("");
    await visit();
    expect(await isShown("iframe")).toBe(false);
    await browser.click(`${hook("gate")} ${hook("allow-always")}`);
    await shows("iframe");
    await visit();
    await shows("iframe");
  });

  it.each([
    ["a parent", "parent", "pupil-1", imageConsent.parent, imageConsent.parent.waiting],
    ["a pupil of sixteen", "pupil", "pupil-2", imageConsent.pupil, imageConsent.pupil.allowed],
  ] as const)(
    "the form for images says to %s how each choice stands",
    async (_who, images, pupil, words, after) => {
      await visit({ images });
      const field = `[data-pupil="${pupil}"] [data-purpose="website"]`;
      const said = () => textOf(`${field} .bijsluiter-image-consent-state`);
      expect(await said()).toBe(words.open);
      await browser.click(`${field} input[value="yes"]`);
      await expect.poll(said).toBe(words.unsaved);
      await browser.click("button[type=submit]");
      await expect.poll(said).toBe(after);
      expect(await textOf("[role=status]")).toBe(words.saved);
      await browser.click(`${field} input[value="no"]`);
      await expect.poll(said).toBe(words.unsaved);
      expect(await browser.run(`return document.querySelector('${field} :checked').value;`)).toBe(
        "no",
      );
    },
  );
}
