import { readdirSync, readFileSync } from "node:fs";

/** Ticks of the clock of the kernel in a second, on Linux. */
const TICKS = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly seconds: number;
}

/**
 * Seconds of processor time that this process and all that came of it have used, those that ended included: servers, their
 * connections, workers. 0 where there is no `/proc`.
 */
export function cpuSeconds(): number {
  let names: readonly string[];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const processes = names.flatMap(readProcess);
  const family = new Set([process.pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes
    .filter(({ id }) => family.has(id))
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

function readProcess(name: string): readonly Process[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    // Behind the name of the program, which may hold anything: state, parent ... and from the 12th on the four times.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, text) => sum + Number(text), 0);
    return [{ id: Number(name), parent: Number(fields[1]), seconds: ticks / TICKS }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
