import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser of this worker: a start takes two seconds of processor time, a profile a tenth. */
let shared: Promise<Browser> | undefined;

/**
 * Chromium without a window and without a word to the network; `BROWSER_PATH` says which. Files of one worker share it, each
 * with profiles of its own; `close` closes these, and the browser ends with the worker.
 */
export async function openBrowser(): Promise<Browser> {
  shared ??= launch();
  const browser = await shared;
  const profiles = new Set<BrowserContext>();
  const newContext: Browser["newContext"] = async (options) => {
    const profile = await browser.newContext(options);
    profiles.add(profile);
    return profile;
  };
  const own: Pick<Browser, "newContext" | "newPage" | "close"> = {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close: async () => {
      await Promise.all([...profiles].map((profile) => profile.close()));
    },
  };
  return Object.assign(Object.create(browser) as Browser, own);
}

function launch(): Promise<Browser> {
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
