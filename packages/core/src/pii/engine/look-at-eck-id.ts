import { confidence } from "../confidence.ts";
import { isEckId } from "../validators/is-eck-id.ts";
import { type Desk, submit } from "./desk.ts";

/** What every ECK iD holds. */
export const ECK_HOST = "ketenid.nl/";
const HEAD = "https://";
const HASH = 128;

/** Looks at the ECK iD around its host name, which stands at `at` in the text of the page. */
export function lookAtEckId(desk: Desk, at: number): void {
  const { text, textAt } = desk.page;
  const from = at - HEAD.length;
  const slash = text.indexOf("/", at + ECK_HOST.length);
  const to = slash + 1 + HASH;
  if (from < 0 || slash < 0 || to - from > 2 * HASH || /[\da-f]/i.test(text.charAt(to))) return;
  if (!isEckId(text.slice(from, to))) return;
  submit(desk, { kind: "eck-id", start: from + textAt, end: to + textAt, bare: confidence.sure });
}
