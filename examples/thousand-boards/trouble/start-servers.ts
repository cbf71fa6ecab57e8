import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cluster, Programs } from "./cluster.ts";
import { startPatroni } from "./patroni/start-patroni.ts";

/**
 * Starts servers from the installed programs of PostgreSQL.
 *
 * @param options - `folder`: where this example is. `patroni`: whether the last server is a Patroni cluster.
 */
export async function startServers(
  count: number,
  { folder, patroni }: { readonly folder: string; readonly patroni: boolean },
): Promise<readonly Cluster[]> {
  const file = pathToFileURL(join(folder, "../../scripts/postgres.mjs")).href;
  const scripts: Programs = await import(file);
  const settings = ["max_connections=200", "max_wal_size=4GB"];
  const starting = await Promise.allSettled(
    Array.from({ length: count }, (_, at) =>
      patroni && at === count - 1 ? startPatroni(scripts) : scripts.startCluster({ settings }),
    ),
  );
  const clusters = starting.flatMap((start) =>
    start.status === "fulfilled" && start.value ? [start.value] : [],
  );
  if (clusters.length === count) return clusters;
  await Promise.all(clusters.map((cluster) => cluster.stop()));
  const failed = starting.find((start) => start.status === "rejected");
  throw failed?.reason ?? new Error("PostgreSQL is not installed.");
}
