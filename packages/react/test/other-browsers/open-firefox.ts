import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type DrivenBrowser, drive } from "./driven-browser.ts";

const commands = {
  navigate: "WebDriver:Navigate",
  script: "WebDriver:ExecuteScript",
  find: "WebDriver:FindElement",
  click: "WebDriver:ElementClick",
} as const;

/** Firefox of the system without a window, in a new profile, through Marionette: its own WebDriver, on a port of loopback. */
export async function openFirefox(): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "bijsluiter-firefox-"));
  const preferences = [
    ["marionette.port", 0],
    ["intl.accept_languages", "nl"],
    ["app.update.disabledForTesting", true],
    ["datareporting.policy.dataSubmissionEnabled", false],
    ["network.captive-portal-service.enabled", false],
  ];
  await writeFile(
    join(profile, "user.js"),
    preferences
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
      .join("\n"),
  );
  const firefox = spawn(
    "firefox-esr",
    ["--headless", "--marionette", "--no-remote", "--profile", profile],
    { env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" }, stdio: "ignore" },
  );
  const ended = new Promise<void>((done) => firefox.on("exit", () => done()));
  const close = async () => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const call = await callMarionette(await activePort(profile));
    await call("WebDriver:NewSession", {});
    return drive(async (name, input) => {
      const answer = (await call(commands[name], input)) as { readonly value?: unknown } | null;
      return answer?.value;
    }, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** The port that Firefox chose; it writes it in its profile once it listens. */
async function activePort(profile: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => "");
    if (text) return Number(text);
    await wait(100);
  }
  throw new Error("Firefox does not listen.");
}

type Answer = readonly [
  1,
  number,
  { readonly error: string; readonly message: string } | null,
  unknown,
];

/** Sends commands of Marionette, one after the other: `length:[0, id, name, input]`, answered by `length:[1, id, error, value]`. */
async function callMarionette(port: number) {
  const socket = connect(port, "127.0.0.1");
  const heard: unknown[] = [];
  let waiting: ((message: unknown) => void) | undefined;
  let bytes = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let colon = bytes.indexOf(":"); colon > 0; colon = bytes.indexOf(":")) {
      const end = colon + 1 + Number(bytes.subarray(0, colon).toString());
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(colon + 1, end).toString());
      bytes = bytes.subarray(end);
      if (waiting) waiting(message);
      else heard.push(message);
      waiting = undefined;
    }
  });
  const next = () =>
    new Promise<unknown>((done) => {
      if (heard.length > 0) done(heard.shift());
      else waiting = done;
    });
  // It greets first.
  await next();
  let last = 0;
  return async (name: string, input: object): Promise<unknown> => {
    last += 1;
    const text = JSON.stringify([0, last, name, input]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, value] = (await next()) as Answer;
    if (error) throw new Error(`${name}: ${error.error}, ${error.message}`);
    return value;
  };
}
