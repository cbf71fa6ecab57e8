import { setImmediate } from "node:timers/promises";
import {
  firstPreviousHash,
  type RegisterVerdict,
  type SealedEntry,
  verifyRegister,
} from "@bijsluiter/core/breaches";
import type { Database } from "../../database/open-database.ts";
import { readRegister } from "./read-register.ts";

/** A place in the register with its hash. */
type Mark = Pick<SealedEntry, "sequence" | "hash">;

/** Checks the register, and remembers how far it held. */
export interface RegisterCheck {
  /** Every entry. */
  readonly all: () => Promise<RegisterVerdict>;
  /** What came since the last check; every entry as long as none came out well. */
  readonly newest: () => Promise<RegisterVerdict>;
}

/** Entries that are checked in one go: other requests get their turn in between. */
const BATCH = 500;
const START: Mark = { sequence: 0, hash: firstPreviousHash };

/** A check of the register that begins with nothing known. */
export function createRegisterCheck(database: Database): RegisterCheck {
  /** The furthest end that was seen; it must stay where it is. */
  let known = START;
  let isSound = false;

  async function all(): Promise<RegisterVerdict> {
    const verdict = await checkFrom(database, START);
    isSound = verdict.valid && (await holds(database, known));
    if (!verdict.valid) return verdict;
    if (!isSound) return { valid: false, reason: "other-head", sequence: verdict.entries + 1 };
    known = { sequence: verdict.entries, hash: verdict.head };
    return verdict;
  }
  async function newest(): Promise<RegisterVerdict> {
    if (!isSound || !(await holds(database, known))) return all();
    const verdict = await checkFrom(database, known);
    if (verdict.valid) known = { sequence: verdict.entries, hash: verdict.head };
    return verdict;
  }
  const inTurn = createTurns();
  return { all: inTurn(all), newest: inTurn(newest) };
}

async function checkFrom(database: Database, start: Mark): Promise<RegisterVerdict> {
  let after = start;
  for (;;) {
    const entries = await readRegister(database, { after: after.sequence, limit: BATCH });
    const verdict = verifyRegister(entries, { after });
    if (!verdict.valid || entries.length < BATCH) return verdict;
    after = { sequence: verdict.entries, hash: verdict.head };
    await setImmediate();
  }
}

async function holds(database: Database, { sequence, hash }: Mark): Promise<boolean> {
  if (sequence === 0) return true;
  const [entry] = await readRegister(database, { after: sequence - 1, limit: 1 });
  return entry?.sequence === sequence && entry.hash === hash;
}

/** One after the other; of those who ask for the same before it has begun, all get the one answer. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(work: () => Promise<Answer>) => {
    let next: Promise<Answer> | undefined;
    return (): Promise<Answer> => {
      next ??= last.then(() => {
        next = undefined;
        return work();
      });
      last = next.catch(() => undefined);
      return next;
    };
  };
}
