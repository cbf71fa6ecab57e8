import { openRegister } from "@bijsluiter/core/postgres";
import type { Platform } from "../platform/platform.ts";
import type { Server } from "../platform/server.ts";
import type { Expected } from "./expected.ts";
import { type Finding, findWrong } from "./finding.ts";
import { rowsByBoard } from "./rows-by-board.ts";

/** One entry a board that says what happened and one that the board was told; no register was changed since its heads left. */
export async function checkRegisters({ platform, mailbox }: Expected): Promise<readonly Finding[]> {
  const entries = await rowsByBoard<{ board: string; reported: number; told: number; all: number }>(
    platform.directory,
    `select board, count(*) filter (where kind = 'reported')::int as reported,
      count(*) filter (where kind = 'board-informed')::int as told, count(*)::int as all
    from board_entry group by board`,
  );
  const wrong = findWrong("register-entry", platform.boards, (board) => {
    const found = entries.get(board);
    return found?.reported === 1 && found.told === 1 && found.all === 2;
  });
  const mails = await mailbox.read();
  const verdicts = await Promise.all(
    platform.servers.map((server) => {
      const own = new Set(platform.boardsOf(server));
      const heads = mails.filter(({ board }) => own.has(board)).map(({ head }) => head);
      return openRegister(server.client).verify({ heads });
    }),
  );
  const changed = platform.servers
    .filter((_, at) => verdicts[at]?.valid !== true)
    .map((server): Finding => ({ where: nameOf(server, platform), code: "register-changed" }));
  return [...wrong, ...changed];
}

/** What a finding calls a server. */
export const nameOf = (server: Server, { servers }: Platform): string =>
  `server ${servers.indexOf(server)}`;
