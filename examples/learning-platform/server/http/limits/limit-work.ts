import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../http-env.ts";
import { tryAgain } from "./try-again.ts";

/** How many requests are worked on, and how many wait for how long. */
export interface WorkLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitMs: number;
}

/** Lets requests in one after the other once `atOnce` are worked on; those that cannot wait are told when to come back. */
export function limitWork(limits: WorkLimits) {
  const door = createDoor(limits);
  return createMiddleware<HttpEnv>(async (context, next) => {
    if (!(await door.enter())) return tryAgain(context, "too-busy");
    try {
      await next();
    } finally {
      door.leave();
    }
    return undefined;
  });
}

function createDoor({ atOnce, waiting, waitMs }: WorkLimits) {
  const queue = new Set<() => void>();
  let working = 0;
  return {
    /** True once it is this one's turn; false when there is no room to wait, or it took too long. */
    enter(): Promise<boolean> | boolean {
      if (working < atOnce) {
        working += 1;
        return true;
      }
      if (queue.size >= waiting) return false;
      return new Promise((resolve) => {
        const giveUp = () => {
          queue.delete(turn);
          resolve(false);
        };
        const timer = setTimeout(giveUp, waitMs);
        const turn = () => {
          clearTimeout(timer);
          resolve(true);
        };
        queue.add(turn);
      });
    },
    /** The next in the queue takes the place of the one that leaves. */
    leave(): void {
      const [turn] = queue;
      if (!turn) {
        working -= 1;
        return;
      }
      queue.delete(turn);
      turn();
    },
  };
}
