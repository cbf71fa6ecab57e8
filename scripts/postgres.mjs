import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A PostgreSQL server for the tests: the one `DATABASE_URL` names, else one of our own, thrown away by `stop`. Nothing when no
 * server is to be had. Our own writes nothing through to the disk: it lives for one run, and no test takes the power away.
 */
export async function startPostgres() {
  const { DATABASE_URL } = process.env;
  return DATABASE_URL
    ? { url: DATABASE_URL, stop: async () => {} }
    : startCluster({ fsync: false });
}

/**
 * A PostgreSQL server of our own, made from installed programs in an empty folder, which a test may stop and start. Nothing when
 * the programs are not installed.
 *
 * @param options `fsync` is on unless it is false; `settings` are more of them, as `name=value`.
 */
export async function startCluster({ fsync = true, settings: more = [] } = {}) {
  const programs = programFolder();
  if (!programs) return undefined;
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const locale = ["--locale=C", "--encoding=UTF8"];
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", ...locale],
    { ...owner, stdio: ["ignore", "ignore", "inherit"], cwd: folder },
  );
  const port = await freePort();
  const settings = [
    `unix_socket_directories=${folder}`,
    "listen_addresses=127.0.0.1",
    `fsync=${fsync ? "on" : "off"}`,
    ...more,
  ];
  const start = async () => {
    const server = spawn(
      join(programs, "postgres"),
      ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    await ready(server);
    return server;
  };
  let server = await start();
  const end = async (signal) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    // As `pg_ctl stop -m immediate` does.
    crash: () => end("SIGQUIT"),
    start: async () => {
      server = await start();
    },
    stop: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether {@link startCluster} finds what it needs. */
export const hasPrograms = () => programFolder() !== undefined;

/** Where the programs of PostgreSQL are, or nothing. */
export function programFolder() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const candidates = [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
    "/opt/homebrew/bin",
    "/usr/local/pgsql/bin",
  ];
  return candidates.find((folder) =>
    ["initdb", "postgres"].every((program) => existsSync(join(folder, program))),
  );
}

/** Whose processes servers are. PostgreSQL refuses to run as root: then it runs as the account its package made, or as nobody. */
export function account() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such account: try the next.
    }
  }
  return undefined;
}

/** A port of loopback that nobody listens at. */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}
