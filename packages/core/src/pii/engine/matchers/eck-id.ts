import { confidence } from "../../confidence.ts";
import { isEckId } from "../../validators/is-eck-id.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { readBetween } from "../words/read-between.ts";

const sure = grade(confidence.sure, unlabelled);

const HOST = "https://ketenid.nl/";
/** From the host to the first digit: an environment of twelve letters, a slash and some letters of the hash. */
const FARTHEST = 52;
const HASH_LENGTH = 128;

/** Matches the address around the path segment with a digit that starts at `segment` as an ECK iD. */
export function matchEckId(cursor: Cursor, place: number, segment: number): void {
  const head = readBetween(cursor, segment - FARTHEST, segment);
  const at = head.lastIndexOf(HOST);
  if (at < 0) return;
  const start = segment - head.length + at;
  const path = readBetween(cursor, start + HOST.length, start + HOST.length + FARTHEST);
  const end = start + HOST.length + path.indexOf("/") + 1 + HASH_LENGTH;
  const text = readBetween(cursor, start, end + 1);
  if (/[\da-z]$/i.test(text.slice(end - start)) || !isEckId(text.slice(0, end - start))) return;
  emit(cursor, place, sure, start, end);
}
