import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { focused, hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { visit } = siteInBrowser();

const tab = async (page: Page, times = 1) => {
  for (let press = 0; press < times; press++) await page.keyboard.press("Tab");
};
/** A ring of at least two pixels, in colours of the system where those are asked for. */
const expectRing = async (page: Page) => {
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth) };
  });
  expect(ring.outlineStyle).toBe("solid");
  expect(ring.outlineWidth).toBeGreaterThanOrEqual(2);
};

it("the keyboard meets the banner first and can leave it without a choice", async () => {
  const { page, context } = await visit();
  await page.emulateMedia({ forcedColors: "active" });
  const stops = [];
  for (let press = 0; press < 7; press++) {
    await tab(page);
    stops.push(await focused(page));
    if (press < 5) await expectRing(page);
  }
  expect(stops).toEqual([
    "Lees er meer over",
    "reject",
    "accept",
    "choose",
    "later",
    "Leerplein",
    "answer",
  ]);
  expect(await hook(page, "banner").isVisible()).toBe(true);
  await context.close();
});

it.each([
  ["reject", 2],
  ["accept", 3],
  ["later", 5],
])(
  "after %s by keyboard the focus goes on to what comes next in the page",
  async (action, tabs) => {
    const { page, context } = await visit();
    await tab(page, tabs);
    expect(await focused(page)).toBe(action);
    await page.keyboard.press("Enter");
    expect(await hook(page, "banner").count()).toBe(0);
    expect(await focused(page)).toBe("Leerplein");
    await tab(page);
    expect(await focused(page)).toBe("answer");
    await context.close();
  },
);

it("who came from a field goes back to it", async () => {
  const { page, context } = await visit();
  await page.locator("#answer").focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("later");
  await page.locator("#answer").fill("3/4");
  await hook(page, "reject").click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
  await context.close();
});

it("a click deep in the page does not move the page", async () => {
  const { page, context } = await visit();
  await page.mouse.wheel(0, 250);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(250);
  await hook(page, "reject").click();
  expect(await page.evaluate(() => scrollY)).toBe(250);
  await context.close();
});

it("preferences opened from the banner and saved hand the focus on", async () => {
  const { page, context } = await visit();
  await tab(page, 4);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await focused(page)).toBe("statistics");
  await page.keyboard.press("Space");
  await tab(page, 3);
  expect(await focused(page)).toBe("reject");
  await tab(page, 2);
  expect(await focused(page)).toBe("save");
  await expectRing(page);
  await page.keyboard.press("Enter");
  expect(await hook(page, "banner").count()).toBe(0);
  expect(await focused(page)).toBe("Leerplein");
  await context.close();
});

it.each(["Escape", "close"])(
  "preferences closed by %s give the focus back and keep nothing",
  async (how) => {
    const { page, context } = await visit();
    await hook(page, "open").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Space");
    if (how === "Escape") await page.keyboard.press("Escape");
    else await hook(page, "close").press("Enter");
    expect(await focused(page)).toBe("open");
    expect(await context.cookies()).toEqual([]);
    // And they open again, without the tick.
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await page.locator(":checked").count()).toBe(0);
    await context.close();
  },
);

it("withdrawing by keyboard leaves the focus beside it", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  await hook(page, "withdraw").focus();
  await page.keyboard.press("Enter");
  expect(await hook(page, "withdraw").count()).toBe(0);
  expect(await focused(page)).toBe("open");
  await context.close();
});

it("allowing what is behind a gate puts the focus on it", async () => {
  const { page, context } = await visit();
  await hook(page, "allow-once").focus();
  await page.keyboard.press("Enter");
  await page.locator("iframe").waitFor();
  expect(await focused(page)).toBe("gate");
  await expectRing(page);
  await context.close();
});

it("the form for images is filled in and saved by keyboard, one group a stop", async () => {
  const { page, context } = await visit({ images: "pupil" });
  await tab(page);
  expect(await focused(page)).toBe("yes");
  await page.keyboard.press("ArrowRight");
  await tab(page);
  await page.keyboard.press("Space");
  await tab(page);
  await expectRing(page);
  await page.keyboard.press("Enter");
  await page.getByText("Je keuzes zijn opgeslagen.").waitFor();
  expect(await page.locator("[data-purpose=website]").getAttribute("data-state")).toBe(
    "notAllowed",
  );
  expect(await page.locator("[data-purpose=class-photo]").getAttribute("data-state")).toBe(
    "allowed",
  );
  await context.close();
});
