import type { Expected } from "./expected.ts";
import { type Finding, findWrong } from "./finding.ts";
import { rowsByBoard } from "./rows-by-board.ts";

/** One notice a board, sent once; and one mail in the box of the board. */
export async function checkNotices({ platform, mailbox }: Expected): Promise<readonly Finding[]> {
  const notices = await rowsByBoard<{ board: string; all: number; sent: number }>(
    platform.directory,
    "select board, count(*)::int as all, count(sent_at)::int as sent from board_notice group by board",
  );
  const mails = new Map<string, number>();
  for (const { board } of await mailbox.read()) mails.set(board, (mails.get(board) ?? 0) + 1);
  return [
    ...findWrong("notice", platform.boards, (board) => {
      const found = notices.get(board);
      return found?.all === 1 && found.sent === 1;
    }),
    ...findWrong("mail", platform.boards, (board) => mails.get(board) === 1),
  ];
}
