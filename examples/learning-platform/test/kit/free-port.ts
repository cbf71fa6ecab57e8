import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below those that the system gives out by itself: such a one could be given to another test before it is used. */
const FIRST = 12_000;
const LAST = 30_000;

/** A port of loopback on which nobody listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
