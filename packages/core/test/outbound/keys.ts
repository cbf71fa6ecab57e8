import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own, which is removed again. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly remove: () => void;
}

/** Makes a folder for keys and mails. */
export function tempFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "outbound-"));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a program; gives what it wrote. */
export const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** A certificate of one made-up person, with its key, made by openssl. */
export function makeCertificate(folder: Folder, name: string, curve?: "P-256"): string {
  const kind = curve ? ["ec", "-pkeyopt", `ec_paramgen_curve:${curve}`] : ["rsa:2048"];
  run(
    "openssl",
    "req",
    "-x509",
    "-newkey",
    ...kind,
    "-nodes",
    "-days",
    "3650",
    "-subj",
    `/CN=${name}/emailAddress=${name}@uit.example`,
    "-keyout",
    folder.path(`${name}.key`),
    "-out",
    folder.path(`${name}.pem`),
  );
  return folder.read(`${name}.pem`);
}
