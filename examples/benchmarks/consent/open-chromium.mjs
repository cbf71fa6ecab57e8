import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium without a window; `BROWSER_PATH` says which, where it is not at a usual place. */
export const openChromium = (args = []) =>
  chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? installed.find((path) => existsSync(path)),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args],
  });
