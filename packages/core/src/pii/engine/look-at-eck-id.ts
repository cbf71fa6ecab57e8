import { confidence } from "../confidence.ts";
import { isEckId } from "../validators/is-eck-id.ts";
import { type Desk, read } from "./desk.ts";
import { offer, unlabelled } from "./offer.ts";
import { submit } from "./submit.ts";

const eckId = /* @__PURE__ */ offer("eck-id", confidence.sure, unlabelled);

const HOST = "https://ketenid.nl/";
/** From the host to the first digit: an environment of twelve letters, a slash and some letters of the hash. */
const FARTHEST = 52;
const HASH_LENGTH = 128;

/** Looks at the ECK iD that a path segment with a digit, which starts at `segment`, may be part of. */
export function lookAtEckId(desk: Desk, segment: number): void {
  const head = read(desk, segment - FARTHEST, segment);
  const at = head.lastIndexOf(HOST);
  if (at < 0) return;
  const start = segment - head.length + at;
  const path = read(desk, start + HOST.length, start + HOST.length + FARTHEST);
  const end = start + HOST.length + path.indexOf("/") + 1 + HASH_LENGTH;
  const text = read(desk, start, end + 1);
  if (/[\da-z]$/i.test(text.slice(end - start)) || !isEckId(text.slice(0, end - start))) return;
  submit(desk, eckId, start, end);
}
