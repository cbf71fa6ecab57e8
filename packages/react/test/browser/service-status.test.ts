import { quarterlyFigures } from "@bijsluiter/core/services";
import type { Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ServiceStatus } from "../../src/index.ts";
import { serviceStatus } from "../../src/locales/nl/index.ts";
import { quarterInput } from "../service-quarter.ts";
import { expectLooks, looks, narrow, onPaper, renderedPages, wide } from "./kit/rendered-page.ts";

const openPage = renderedPages("service-status.css");

async function open(): Promise<Page> {
  const figures = quarterlyFigures(quarterInput);
  const element = createElement(ServiceStatus, { figures, texts: serviceStatus, headingLevel: 1 });
  return openPage({ title: "Beschikbaarheid", main: renderToStaticMarkup(element) });
}

it("is good to look at, in every look", async () => {
  const page = await open();
  await expectLooks(page, "service-status", [...looks, onPaper]);
  await page.close();
});

it("tells the states apart by the height of the bars and a mark, without colour", async () => {
  const page = await open();
  const heights = await page
    .locator(".bijsluiter-service-chart .bijsluiter-service-bar")
    .evaluateAll((bars) =>
      bars.map((bar) => `${bar.getAttribute("data-state")} ${bar.getAttribute("height")}`),
    );
  expect([...new Set(heights)].sort()).toEqual([
    "down 80",
    "partly-seen 56",
    "planned 36",
    "to-come 3",
    "unknown 18",
    "up 80",
  ]);
  expect(await page.locator(".bijsluiter-service-chart .bijsluiter-service-mark").count()).toBe(1);
  await page.close();
});

it("shows the same table to who listens, as a table and as cards", async () => {
  const page = await open();
  const table = page.getByRole("table", { name: "Per maand" });
  const spoken: string[] = [];
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    spoken.push(await table.ariaSnapshot());
  }
  expect(spoken[0]).toContain('columnheader "Vergoeding"');
  expect(spoken[0]).toContain('rowheader "augustus 2026"');
  await page.close();
});
