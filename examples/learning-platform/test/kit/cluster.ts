import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exampleRoot } from "../../server/example-root.ts";

/** A PostgreSQL server of a test, which it may stop and start. */
export interface Cluster {
  readonly url: string;
  /** Ends it at once, as when the machine goes: what was not written is lost. */
  readonly crash: () => Promise<void>;
  /** Starts it again after {@link crash}, on the same port and what it kept. */
  readonly start: () => Promise<void>;
  /** Ends it for good. */
  readonly stop: () => Promise<void>;
}

interface Programs {
  readonly hasPrograms: () => boolean;
  readonly startCluster: () => Promise<Cluster | undefined>;
}

// The scripts of the repository have no types.
const programs: Programs = await import(
  pathToFileURL(join(exampleRoot(), "..", "..", "scripts", "postgres.mjs")).href
);

/** What to start, where PostgreSQL is installed. */
export const clusters: readonly (readonly [string, () => Promise<Cluster>])[] =
  programs.hasPrograms() ? [["PostgreSQL", startCluster]] : [];

async function startCluster(): Promise<Cluster> {
  const cluster = await programs.startCluster();
  if (!cluster) throw new Error("There is no PostgreSQL server.");
  return cluster;
}
