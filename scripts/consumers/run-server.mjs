import { spawn } from "node:child_process";
import { createServer } from "node:net";

const PATIENCE = 60_000;

/** Starts a program that listens on `PORT`, and gives what `use` makes of its address; ends it and all that it started. */
export async function runServer(folder, [program, ...args], env, use) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(program, args, {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    // A group of its own: npm starts a shell, which starts the server.
    detached: process.platform !== "win32",
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (piece) => {
      output += piece;
    });
  const ended = new Promise((resolve) => server.once("close", resolve));
  try {
    await answers(url, server);
    return await use(url);
  } catch (error) {
    throw new Error(`${error.message}\n${output.slice(-2000)}`);
  } finally {
    end(server);
    await ended;
  }
}

async function answers(url, server) {
  const last = Date.now() + PATIENCE;
  while (Date.now() < last && server.exitCode === null) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

function end(server) {
  try {
    if (process.platform === "win32") server.kill();
    else process.kill(-server.pid, "SIGTERM");
  } catch {
    // It had ended by itself.
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
