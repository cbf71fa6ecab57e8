import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type DrivenBrowser, drive } from "./driven-browser.ts";

/** WebKitGTK of the system on a screen that nobody sees, through its own WebDriver. */
export async function openWebKit(): Promise<DrivenBrowser> {
  const home = await mkdtemp(join(tmpdir(), "bijsluiter-webkit-"));
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: display,
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      // A container has no room for a sandbox of its own; the pages are those of the tests.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
    stdio: "ignore",
  });
  const request = async (method: string, path: string, input?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(input && { body: JSON.stringify(input) }),
    });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { readonly error: string; readonly message: string };
    throw new Error(`${path}: ${error}, ${message}`);
  };
  const close = async () => {
    await Promise.all([driver, screen].map(stop));
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await untilReady(() => request("GET", "/status"));
    const { sessionId } = (await request("POST", "/session", {
      capabilities: { alwaysMatch: {} },
    })) as { readonly sessionId: string };
    const at = `/session/${sessionId}`;
    return drive(
      async (name, { id, ...input }) => {
        switch (name) {
          case "navigate":
            return request("POST", `${at}/url`, input);
          case "script":
            return request("POST", `${at}/execute/sync`, input);
          case "find":
            return request("POST", `${at}/element`, input);
          case "click":
            return request("POST", `${at}/element/${id}/click`, {});
        }
      },
      async () => {
        await request("DELETE", at).catch(() => undefined);
        await close();
      },
    );
  } catch (error) {
    await close();
    throw error;
  }
}

/** A screen in memory, at a number that is free. */
async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, "data");
  return { screen, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await wait(100);
    }
  }
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill();
  await ended;
}
