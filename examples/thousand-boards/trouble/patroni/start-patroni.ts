import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Cluster, Programs } from "../cluster.ts";
import { followPrimary, isOk, type Relay } from "./follow-primary.ts";
import { type NodePlace, nodeSettings } from "./node-settings.ts";

const PATIENCE_MS = 120_000;

/**
 * A Patroni cluster of two nodes, of which one is a synchronous standby. `crash` kills the primary and its Patroni; `start` waits until
 * the other has taken over, and starts the killed node again, as a standby.
 */
export async function startPatroni(scripts: Programs): Promise<Cluster> {
  const programs = scripts.programFolder();
  if (programs === undefined) throw new Error("PostgreSQL is not installed.");
  const owner = scripts.account();
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-patroni-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const [etcdPort, peerPort] = [await scripts.freePort(), await scripts.freePort()];
  const nodes: NodePlace[] = [];
  for (const name of ["node_0", "node_1"]) {
    const [rest, postgres] = [await scripts.freePort(), await scripts.freePort()];
    nodes.push({ name, folder, programs, etcd: etcdPort, rest, postgres });
  }
  const running = new Map<NodePlace, ChildProcess>();
  const startNode = (node: NodePlace) => {
    const file = join(folder, `${node.name}.yml`);
    writeFileSync(file, nodeSettings(node));
    running.set(node, spawn("patroni", [file], { ...owner, cwd: folder, stdio: "ignore" }));
  };
  const etcd = startEtcd(folder, etcdPort, peerPort);
  const relay = await followPrimary(nodes);
  const stop = async () => {
    relay.close();
    await Promise.all([...running.values()].map((patroni) => end(patroni, "SIGTERM")));
    await end(etcd, "SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until(() => isHealthy(etcdPort));
    for (const node of nodes) startNode(node);
    await until(async () => {
      const standbys = await Promise.all(nodes.map((node) => isOk(node, "synchronous")));
      return relay.primary() !== undefined && standbys.includes(true);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  let killed: NodePlace | undefined;
  return {
    url: `postgres://postgres@127.0.0.1:${relay.port}/postgres`,
    async crash() {
      killed = relay.primary();
      const patroni = killed && running.get(killed);
      if (!killed || !patroni) throw new Error("There is no primary.");
      const postmaster = postmasterOf(killed);
      await end(patroni, "SIGKILL");
      process.kill(postmaster, "SIGKILL");
    },
    async start() {
      await until(async () => isOther(relay, killed));
      if (killed) startNode(killed);
    },
    stop,
  };
}

const isOther = (relay: Relay, killed: NodePlace | undefined) =>
  relay.primary() !== undefined && relay.primary() !== killed;

function startEtcd(folder: string, port: number, peer: number): ChildProcess {
  const data = join(folder, "etcd");
  mkdirSync(data, { mode: 0o700 });
  const [client, others] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peer}`];
  const options = {
    "data-dir": data,
    "listen-client-urls": client,
    "advertise-client-urls": client,
    "listen-peer-urls": others,
    "initial-advertise-peer-urls": others,
    "initial-cluster": `default=${others}`,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return spawn("etcd", args, { stdio: "ignore" });
}

/** Whether etcd is ready. */
async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
  } catch {
    return false;
  }
}

/** The process of PostgreSQL of a node, which outlives its Patroni. */
const postmasterOf = ({ folder, name }: NodePlace): number =>
  Number(readFileSync(join(folder, name, "postmaster.pid"), "utf8").split("\n")[0]);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await isSo()); await pause(100))
    if (performance.now() > end) throw new Error("The Patroni cluster is not as it should be.");
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}
