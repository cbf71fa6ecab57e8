import type { OutlineFact } from "../insert-outline.ts";
import { periodWords } from "../term-words.ts";
import { type BoardDesk, factsOf, link } from "./board-desk.ts";
import { certificateText } from "./certificate-text.ts";

/** What the insert says of security. */
export function securityFacts(desk: BoardDesk): readonly OutlineFact[] {
  const { certificates = [], breachNotice, links = [], logPeriod } = desk.insert.security ?? {};
  const { insertForBoard: board, insertOutline } = desk.messages;
  return factsOf(desk, {
    certificates: certificates.map((claim) => link(claim.url, certificateText(claim, desk.words))),
    breachNotice: breachNotice
      ? [
          breachNotice.hours === undefined ? undefined : board.hours(breachNotice.hours),
          board.countsFrom[breachNotice.countsFrom],
        ]
      : [],
    logs: [logPeriod && periodWords(logPeriod, insertOutline)],
    links: links.map((url) => link(url)),
  });
}
