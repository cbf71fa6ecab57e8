import { migrate } from "@bijsluiter/core/postgres";
import { openQueue } from "../work/queue.ts";
import { boardIds } from "./boards.ts";
import { openDirectory, placesOf } from "./directory.ts";
import { type BoardSize, seedBoards } from "./seed-boards.ts";
import { openServer, type Server } from "./server.ts";
import { keys, tables, views } from "./tables.ts";

/** Servers with their boards, and the directory over all. */
export interface Platform {
  readonly size: BoardSize;
  readonly boards: readonly string[];
  readonly servers: readonly Server[];
  readonly directory: Server;
  /** The server of a board. */
  readonly serverOf: (board: string) => Server;
  readonly boardsOf: (server: Server) => readonly string[];
  readonly close: () => Promise<void>;
}

/** Makes the tables on servers that are empty, and fills them with made-up boards. */
export async function openPlatform(
  urls: readonly string[],
  { boards: count, ...size }: BoardSize & { readonly boards: number },
): Promise<Platform> {
  const servers = urls.map((url) => openServer(url));
  const directory = await openDirectory(servers);
  const boards = boardIds(count);
  const places = await placesOf(directory, boards, servers.length);
  const boardsOf = (server: Server) =>
    boards.filter((board) => servers[places.get(board) ?? -1] === server);
  await Promise.all(servers.map((server) => fill(server, boardsOf(server), size)));
  return {
    size,
    boards,
    servers,
    directory,
    boardsOf,
    serverOf(board) {
      const server = servers[places.get(board) ?? -1];
      if (!server) throw new Error("No server has this board.");
      return server;
    },
    async close() {
      await Promise.all([directory, ...servers].map(({ pool }) => pool.end()));
    },
  };
}

async function fill(server: Server, boards: readonly string[], size: BoardSize): Promise<void> {
  await migrate(server.client);
  for (const statement of tables) await server.pool.query(statement);
  await seedBoards(server, boards, size);
  for (const statement of [...keys, ...views]) await server.pool.query(statement);
  await (await openQueue(server)).stop({ graceful: false, close: false });
}
