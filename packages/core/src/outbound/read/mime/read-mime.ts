import { decodeText } from "../../../pii/index.ts";
import { type ContentHeader, contentHeader } from "./content-header.ts";
import { type MimeHeader, mimeHead } from "./mime-head.ts";
import { type MimeLeaf, mimeLeaf } from "./mime-leaf.ts";
import { mimeParts, type PartSpan } from "./mime-parts.ts";

/** A parsed mail. */
export interface MimeMail {
  readonly headers: readonly MimeHeader[];
  /** Parts without nested parts, in order. */
  readonly leaves: readonly MimeLeaf[];
  /** Text outside all parts: before the first and after the last. RFC 2046, section 5.1.1. */
  readonly loose: string;
}

const MOST_DEPTH = 30;
const MOST_PARTS = 1000;
const notEncoded = new Set(["", "7bit", "8bit", "binary"]);

/** State of the parser: the input and the parts so far. */
interface Work {
  readonly bytes: Uint8Array;
  readonly leaves: MimeLeaf[];
  readonly loose: Uint8Array[];
  headers: readonly MimeHeader[];
  count: number;
}

/** Position of an entity, and its context. */
interface Entity extends PartSpan {
  readonly depth: number;
  /** Default type of an entity, which differs in a digest. RFC 2046, section 5.1.5. */
  readonly usual: string;
  /** Number of the nearest enclosing `multipart/alternative`. */
  readonly alternative: number | undefined;
}

/**
 * Parses a mail. Returns `undefined` when its structure violates RFC 5322 or RFC 2045 to 2046, because a recipient may
 * then read something else than the guard. Examples: a line in a head that is not a header, a multipart without its
 * boundary or end, and an unknown or broken encoding.
 */
export function readMime(bytes: Uint8Array): MimeMail | undefined {
  const work: Work = { bytes, leaves: [], loose: [], headers: [], count: 0 };
  const root = { from: 0, to: bytes.length, depth: 0, usual: "text/plain", alternative: undefined };
  if (!isSound(root, work)) return undefined;
  const { headers, leaves, loose } = work;
  const texts = loose.map((text) => decodeText(text, "utf-8") ?? "");
  return { headers, leaves, loose: texts.filter((text) => text.trim() !== "").join("\n") };
}

/** Reads an entity with its nested parts; `false` as soon as the structure is invalid. */
function isSound(entity: Entity, work: Work): boolean {
  const { from, to, depth, usual, alternative } = entity;
  work.count += 1;
  if (depth > MOST_DEPTH || work.count > MOST_PARTS) return false;
  const head = mimeHead(work.bytes.subarray(from, to));
  if (head === undefined) return false;
  const { headers } = head;
  if (depth === 0) work.headers = headers;
  const type = contentHeader(headerValue(headers, "content-type") ?? usual);
  if (type === undefined) return false;
  const body = from + head.end;
  if (type.value.startsWith("multipart/")) {
    const encoding = headerValue(headers, "content-transfer-encoding")?.toLowerCase() ?? "";
    return notEncoded.has(encoding) && areSound({ ...entity, from: body }, type, work);
  }
  const group = alternative ?? work.count;
  const leaf = mimeLeaf({ headers, type, usual, group, body: work.bytes.subarray(body, to) });
  if (leaf !== undefined) work.leaves.push(leaf);
  return leaf !== undefined;
}

/** Reads the parts of a multipart. */
function areSound(
  { from, to, depth, alternative }: Entity,
  type: ContentHeader,
  work: Work,
): boolean {
  const boundary = type.parameters.get("boundary");
  const parts = boundary ? mimeParts(work.bytes.subarray(from, to), boundary) : undefined;
  if (parts === undefined) return false;
  work.loose.push(parts.before, parts.behind);
  const inside = {
    depth: depth + 1,
    usual: type.value === "multipart/digest" ? "message/rfc822" : "text/plain",
    alternative: type.value === "multipart/alternative" ? work.count : alternative,
  };
  return parts.spans.every((span) =>
    isSound({ from: from + span.from, to: from + span.to, ...inside }, work),
  );
}

/** Value of a header that occurs at most once. */
export const headerValue = (headers: readonly MimeHeader[], wanted: string): string | undefined =>
  headers.find(({ name }) => name === wanted)?.value;
