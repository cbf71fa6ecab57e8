import { momentText } from "@bijsluiter/core/breaches";
import type { Language } from "../../../shared/languages.ts";
import type { BreachDetail } from "../breach-api.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";

/** Whether the notice to a board went out, in a sentence. */
export function mailState(
  board: string,
  detail: BreachDetail,
  { mail, toldByHand }: BreachTexts["breach"],
  language: Language,
): string {
  if (detail.toldByHand.includes(board)) return toldByHand(board);
  const last = detail.outbox.filter((row) => row.board === board).at(-1);
  if (!last) return mail.waiting;
  if (last.sentAt) return mail.sent(momentText(last.sentAt, language));
  return last.lastError ? mail.retrying(last.attempts) : mail.waiting;
}
