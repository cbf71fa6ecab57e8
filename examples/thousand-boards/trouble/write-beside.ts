import { setTimeout as pause } from "node:timers/promises";
import { openConsentLedger } from "@bijsluiter/core/postgres";
import { choiceOf, subjectOf } from "../documents/consent.ts";
import { now } from "../documents/time.ts";
import { isDue, pupilId } from "../platform/boards.ts";
import type { Platform } from "../platform/platform.ts";
import type { Server } from "../platform/server.ts";
import { isErrorCode } from "../work/is-error-code.ts";

/** What was confirmed to those who use the platform while the workers work. */
export interface Confirmed {
  /** Ids of choices of parents, by board. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Pupils of whom a hold was placed before their sweep took them, by board. */
  readonly held: ReadonlyMap<string, readonly number[]>;
  /** Writes that a server did not answer, and that were sent again. */
  readonly sentAgain: number;
  /** The longest that one write had to wait for its answer, in milliseconds. */
  readonly longestWait: number;
}

/** People who go on using the platform: one at each server chooses about consent and places holds, until told to stop. */
export function writeBeside(platform: Platform): { readonly stop: () => Promise<Confirmed> } {
  const choices = new Map<string, string[]>();
  const held = new Map<string, number[]>();
  const told = { sentAgain: 0, longestWait: 0 };
  let isOver = false;

  /** Sends a write until it is answered: only then is it known what became of it. */
  async function untilAnswered<T>(write: () => Promise<T>): Promise<T> {
    const began = performance.now();
    for (;;)
      try {
        const answer = await write();
        told.longestWait = Math.max(told.longestWait, Math.round(performance.now() - began));
        return answer;
      } catch {
        told.sentAgain += 1;
        await pause(100);
      }
  }

  async function use(server: Server): Promise<void> {
    const boards = platform.boardsOf(server);
    const ledger = openConsentLedger(server.client);
    for (let turn = 0; !isOver && boards.length > 0; turn += 1) {
      // Steps that have no divisor in common with the number of boards would be one way; a large prime does.
      const board = boards[(turn * 7919) % boards.length] ?? "";
      const event = choiceOf(board, turn);
      await untilAnswered(() => ledger.append({ subjectId: subjectOf(board), event, now: now() }));
      choices.set(board, [...(choices.get(board) ?? []), event.id]);
      const pupil = pupilId(board, duePupil(turn, platform.size.pupils));
      if (await untilAnswered(() => placeHold(server, { board, pupil, id: `${board}-${turn}` })))
        held.set(board, [...(held.get(board) ?? []), pupil]);
      await pause(50);
    }
  }
  const using = platform.servers.map(use);
  return {
    async stop() {
      isOver = true;
      await Promise.all(using);
      return { choices, held, ...told };
    },
  };
}

/** One of the pupils of a board who left long ago. */
function duePupil(turn: number, pupils: number): number {
  const due = Array.from({ length: Math.min(pupils, 100) }, (_, index) => index + 1).filter(isDue);
  return due[turn % due.length] ?? 1;
}

/** Places a hold, once for each id. @returns False when the pupil is gone: then nothing can refer to it. */
async function placeHold(
  { pool }: Server,
  { board, pupil, id }: { readonly board: string; readonly pupil: number; readonly id: string },
): Promise<boolean> {
  try {
    await pool.query(
      `insert into hold (board, id, pupil, from_day) values ($1, $2, $3, '2026-07-01')
      on conflict (id) do nothing`,
      [board, id, pupil],
    );
    return true;
  } catch (error) {
    if (isErrorCode(error, "23503")) return false;
    throw error;
  }
}
