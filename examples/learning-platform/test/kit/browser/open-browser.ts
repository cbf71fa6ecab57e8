import type { Browser } from "playwright-core";
import { openBrowser as openChromium } from "../../../../../packages/react/test/browser/kit/open-browser.ts";

/** Chromium without a window and without a word to the network. */
export const openBrowser = (): Promise<Browser> =>
  openChromium([
    "--headless=new",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
  ]);
