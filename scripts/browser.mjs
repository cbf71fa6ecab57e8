import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const onPath = [
  // The same engine without a window around each page: a new profile costs a quarter.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Path of a Chromium, Chrome or Edge that starts: one that is installed, else Playwright's own, else Debian's package
 * where this process may install one. Says what to do, and gives nothing, when none of them can be had.
 */
export async function browserPath() {
  const found = installed();
  if (found) return found;
  console.log("No Chromium, Chrome or Edge found; asking Playwright for one.");
  await run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const { chromium } = await import("playwright-core");
  if (starts(chromium.executablePath())) return chromium.executablePath();
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("That did not work; asking Debian for its package.");
    await run("apt-get", ["update"]);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  return installed();
}

function installed() {
  const { BROWSER_PATH, PATH = "" } = process.env;
  if (BROWSER_PATH) return BROWSER_PATH;
  const candidates = [
    ...PATH.split(":").flatMap((folder) => onPath.map((name) => join(folder, name))),
    ...applications,
    ...windowsFolders.flatMap((folder) =>
      windowsPrograms.map((program) => join(process.env[folder] ?? "", program)),
    ),
  ];
  return candidates.find((path) => existsSync(path) && starts(path));
}

function starts(path) {
  if (!existsSync(path)) return false;
  // Windows shows no version; there, being installed has to do.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
