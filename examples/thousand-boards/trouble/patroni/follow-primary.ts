import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import type { NodePlace } from "./node-settings.ts";

/** One address for a cluster, as HAProxy gives it: connections go to whichever node is the primary. */
export interface Relay {
  readonly port: number;
  /** The primary of now. */
  readonly primary: () => NodePlace | undefined;
  readonly close: () => void;
}

/** Asks each node four times a second, and cuts the connections to a primary that is one no longer. */
export async function followPrimary(nodes: readonly NodePlace[]): Promise<Relay> {
  const open = new Set<Socket>();
  let primary: NodePlace | undefined;
  const server = createServer((client) => {
    if (!primary) return client.destroy();
    const remote = connect(primary.postgres, "127.0.0.1");
    for (const [from, to] of [
      [client, remote],
      [remote, client],
    ] as const) {
      open.add(from);
      from.on("error", () => undefined);
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    return undefined;
  });
  const look = async () => {
    const answers = await Promise.all(nodes.map((node) => isOk(node, "primary")));
    const found = nodes.find((_, at) => answers[at]);
    if (found !== primary) for (const socket of open) socket.destroy();
    primary = found;
  };
  const timer = setInterval(look, 250);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    primary: () => primary,
    close() {
      clearInterval(timer);
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Whether a node says yes to a question about its part, such as `primary` or `synchronous`. */
export async function isOk({ rest }: NodePlace, question: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(1000);
    return (await fetch(`http://127.0.0.1:${rest}/${question}`, { signal })).ok;
  } catch {
    return false;
  }
}
