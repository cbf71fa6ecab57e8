import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { TypedEngine } from "./typed-engine.ts";
import type { Cell } from "./typed-rows.ts";

/** MariaDB as Debian has it (`mariadb-server`), in a folder of its own; statements go through its command line. */
export async function openMariadb(): Promise<TypedEngine> {
  const folder = mkdtempSync(join(tmpdir(), "retention-mariadb-"));
  const socket = join(folder, "socket");
  const user = `--user=${userInfo().username}`;
  execFileSync(
    "mariadb-install-db",
    [user, `--datadir=${folder}/data`, "--auth-root-authentication-method=normal"],
    {
      stdio: "ignore",
    },
  );
  const options = [
    `--datadir=${folder}/data`,
    `--socket=${socket}`,
    "--skip-networking",
    "--sql-mode=ALLOW_INVALID_DATES",
  ];
  const server: ChildProcess = spawn(binary(), ["--no-defaults", user, ...options], {
    stdio: "ignore",
  });
  const run = (statements: string, database = "retention") =>
    execFileSync(
      "mariadb",
      ["--no-defaults", `--socket=${socket}`, "--batch", "--skip-column-names", database],
      {
        input: statements,
        encoding: "utf8",
        maxBuffer: 1e9,
        stdio: ["pipe", "pipe", "pipe"],
      },
    );
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 300) throw new Error("MariaDB did not start.");
    await setTimeout(100);
  }
  run("create database retention character set utf8mb4", "mysql");
  // Each call is a connection, so what prepares one is said again.
  const session = new Set<string>();
  return {
    name: "MariaDB",
    dialect: "mariadb",
    async execute(statement) {
      if (statement.startsWith("set ")) session.add(statement);
      else run(`${prepared(session)}${executed(statement, [])};\n`);
    },
    async insert(table, _types, rows) {
      for (let at = 0; at < rows.length; at += 1000) {
        const lines = rows
          .slice(at, at + 1000)
          .map((cells) => `(${cells.map(literal).join(", ")})`);
        run(`set time_zone = '+00:00'; insert into ${table} values ${lines.join(",\n")};\n`);
      }
    },
    async numbers(text, values) {
      const found = run(`${prepared(session)}${executed(text, values)};\n`);
      return found.split("\n").filter(Boolean).map(Number);
    },
    async close() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const binary = () => (existsSync("/usr/sbin/mariadbd") ? "/usr/sbin/mariadbd" : "mariadbd");

const prepared = (session: ReadonlySet<string>) => [...session].map((one) => `${one};\n`).join("");

/** A statement with its values bound, as a driver does it. */
function executed(text: string, values: readonly unknown[]): string {
  const using =
    values.length === 0 ? "" : ` using ${values.map((value) => literal(value as Cell)).join(", ")}`;
  return `execute immediate ${literal(text)}${using}`;
}

/** A text in hexadecimal, whatever is in it; an instant as MariaDB writes it. */
function literal(value: Cell): string {
  if (typeof value !== "string") return value === null ? "null" : String(value);
  const text = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? value.slice(0, -1).replace("T", " ")
    : value;
  return text === "" ? "''" : `convert(x'${Buffer.from(text).toString("hex")}' using utf8mb4)`;
}
