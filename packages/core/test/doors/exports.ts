import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** One name that one door of the package gives. */
export interface Export {
  /** Door and name, `breaches: breachState`. */
  readonly title: string;
  readonly door: string;
  readonly name: string;
  readonly value: unknown;
}

/** Doors as `package.json` names them, `messages/*` written out. */
function doors(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((door) => !door.endsWith(".json"))
    .flatMap((door) => (door.includes("*") ? languageDoors(door) : [door.slice(2)]));
}

const languageDoors = (door: string) =>
  readdirSync(join(root, "src", door.slice(2, -2)))
    .filter((language) => existsSync(join(root, "src", door.slice(2, -2), language, "index.ts")))
    .map((language) => door.slice(2).replace("*", language));

/** Every export of every door. */
export async function exportsOfDoors(): Promise<readonly Export[]> {
  const found = await Promise.all(
    doors().map(async (door) => {
      const name = door === "" ? "@bijsluiter/core" : `@bijsluiter/core/${door}`;
      const room: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ name);
      return Object.entries(room).map(([key, value]) => ({
        title: `${door || "core"}: ${key}`,
        door,
        name: key,
        value,
      }));
    }),
  );
  return found.flat();
}

/** Whether an export is a schema. */
export const isSchema = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "_zod" in value;
