import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium without a window and without a word to the network; `BROWSER_PATH` says which. */
export function openBrowser(): Promise<Browser> {
  const { BROWSER_PATH } = process.env;
  const executablePath = BROWSER_PATH || installed.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("No Chromium, Chrome or Edge was found. Set BROWSER_PATH to one.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
