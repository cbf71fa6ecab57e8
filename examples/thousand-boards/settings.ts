import { parseArgs } from "node:util";

/** What one run does. */
export interface Settings {
  readonly boards: number;
  /** Pupils of a board, and records of a pupil. */
  readonly pupils: number;
  readonly records: number;
  /** Numbers of servers: one run each. */
  readonly servers: readonly number[];
  readonly workers: number;
  /** Seconds after which a job is taken from a worker that was not heard of. */
  readonly expireInSeconds: number;
  /** Kills a worker and stops a server midway. */
  readonly trouble: boolean;
  /** The last server is a Patroni cluster, whose primary is killed. */
  readonly patroni: boolean;
  /** Falsifies the stored data afterwards, to show that the check sees it. */
  readonly falsify: boolean;
  /** File for the outcome as JSON. */
  readonly report?: string;
}

const small = { boards: 100, pupils: 20, records: 10, servers: [2], expireInSeconds: 15 };
const full = { boards: 1000, pupils: 1000, records: 20, servers: [4], expireInSeconds: 120 };

/** Reads the arguments of the command; the readme lists them. */
export function readSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: "boolean" },
      boards: { type: "string" },
      pupils: { type: "string" },
      records: { type: "string" },
      servers: { type: "string" },
      workers: { type: "string" },
      expire: { type: "string" },
      calm: { type: "boolean" },
      patroni: { type: "boolean" },
      falsify: { type: "boolean" },
      report: { type: "string" },
    },
  });
  const size = values.full ? full : small;
  const { report } = values;
  return {
    boards: countOf("boards", values.boards, { usual: size.boards, least: 10, most: 9999 }),
    pupils: countOf("pupils", values.pupils, { usual: size.pupils, least: 5, most: 99_999 }),
    records: countOf("records", values.records, { usual: size.records, least: 1, most: 99 }),
    servers: (values.servers?.split(",") ?? size.servers).map((text) =>
      countOf("servers", String(text), { usual: 1, least: 1, most: 16 }),
    ),
    workers: countOf("workers", values.workers, { usual: 3, least: 2, most: 32 }),
    expireInSeconds: countOf("expire", values.expire, {
      usual: size.expireInSeconds,
      least: 2,
      most: 3600,
    }),
    trouble: !values.calm,
    patroni: values.patroni ?? false,
    falsify: values.falsify ?? false,
    ...(report !== undefined && { report }),
  };
}

interface Bounds {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

function countOf(name: string, text: string | undefined, { usual, least, most }: Bounds): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (!Number.isInteger(count) || count < least || count > most)
    throw new RangeError(`--${name} takes a whole number from ${least} to ${most}.`);
  return count;
}
