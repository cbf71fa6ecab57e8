import { decodeText } from "../../../pii/index.ts";
import { type ContentHeader, contentHeader } from "./content-header.ts";
import { type MimeHeader, mimeHead } from "./mime-head.ts";
import { type MimeLeaf, mimeLeaf } from "./mime-leaf.ts";
import { mimeParts, type PartSpan } from "./mime-parts.ts";

/** A mail taken apart. */
export interface MimeMail {
  readonly headers: readonly MimeHeader[];
  /** Parts that hold no parts, in their order. */
  readonly leaves: readonly MimeLeaf[];
  /** Text outside every part: before the first and behind the last. RFC 2046, section 5.1.1. */
  readonly loose: string;
}

const MOST_DEPTH = 30;
const MOST_PARTS = 1000;
const notEncoded = new Set(["", "7bit", "8bit", "binary"]);

/** What is taken apart, and what was found so far. */
interface Work {
  readonly bytes: Uint8Array;
  readonly leaves: MimeLeaf[];
  readonly loose: Uint8Array[];
  headers: readonly MimeHeader[];
  count: number;
}

/** Where an entity stands, and in what. */
interface Entity extends PartSpan {
  readonly depth: number;
  /** Type of an entity that says none: another in a digest. RFC 2046, section 5.1.5. */
  readonly usual: string;
  /** Number of the nearest `multipart/alternative` around it. */
  readonly alternative: number | undefined;
}

/**
 * Takes a mail apart. Undefined when its form is not as RFC 5322 and RFC 2045 to 2046 ask, so that a receiver may read something else
 * than the guard: a line in a head that is no header, a multipart without its boundary or its end, an encoding that is unknown or broken.
 */
export function readMime(bytes: Uint8Array): MimeMail | undefined {
  const work: Work = { bytes, leaves: [], loose: [], headers: [], count: 0 };
  const root = { from: 0, to: bytes.length, depth: 0, usual: "text/plain", alternative: undefined };
  if (!isSound(root, work)) return undefined;
  const { headers, leaves, loose } = work;
  const texts = loose.map((text) => decodeText(text, "utf-8") ?? "");
  return { headers, leaves, loose: texts.filter((text) => text.trim() !== "").join("\n") };
}

/** Reads an entity and all that is in it, until something is not as it should be. */
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

/** Value of a header that is there at most once. */
export const headerValue = (headers: readonly MimeHeader[], wanted: string): string | undefined =>
  headers.find(({ name }) => name === wanted)?.value;
