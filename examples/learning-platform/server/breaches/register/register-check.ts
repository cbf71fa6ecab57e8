import type { RegisterHead } from "@bijsluiter/core/breaches";
import type { StoredCheckpoint, StoredVerdict } from "@bijsluiter/core/postgres";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "./register-of.ts";

/** Checks the register, and remembers how far it held: in this process, apart from the database. */
export interface RegisterCheck {
  /** Every line anew. */
  readonly all: () => Promise<StoredVerdict>;
  /** What came since the last check; every line as long as none came out well. */
  readonly newest: () => Promise<StoredVerdict>;
  /** What came since the last check, held against heads that somebody else has. */
  readonly against: (heads: readonly RegisterHead[]) => Promise<StoredVerdict>;
}

/** A check of the register that begins with nothing known. */
export function createRegisterCheck(database: Database): RegisterCheck {
  const register = registerOf(database);
  let since: StoredCheckpoint | undefined;
  async function check(options: {
    readonly all?: boolean;
    readonly heads?: readonly RegisterHead[];
  }): Promise<StoredVerdict> {
    const verdict = await register.verify({ ...options, ...(since && { since }) });
    if (verdict.valid) since = verdict.checkpoint;
    return verdict;
  }
  const inTurn = createTurns();
  const alone = createTurns();
  return {
    all: inTurn(() => check({ all: true })),
    newest: inTurn(() => check({})),
    against: (heads) => alone(() => check({ heads }))(),
  };
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
