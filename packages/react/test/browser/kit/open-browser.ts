import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Browsers of this worker by their arguments: a start costs several times what a profile does. */
const started = new Map<string, Promise<Browser>>();

/**
 * Chromium without a window; `BROWSER_PATH` says which, where it is not at a usual place. Files of one worker share it, each
 * with profiles of its own; `close` closes these, and the browser ends with the worker.
 */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const key = args.join(" ");
  const shared = started.get(key) ?? launch(args);
  started.set(key, shared);
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

function launch(args: readonly string[]): Promise<Browser> {
  const executablePath = process.env["BROWSER_PATH"] || installed.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("No Chromium, Chrome or Edge was found. Set BROWSER_PATH to one.");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args],
  });
}
