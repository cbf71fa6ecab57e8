import type { DocumentScan, UnreadReason } from "../../pii/index.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundHit } from "../facts/outbound-hit.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";

/** Findings and unsearched parts of a message. */
export type ContentFacts = Pick<OutboundFacts, "hits" | "unscannable">;

const reasons: Readonly<Record<UnreadReason, UnscannableReason>> = {
  binary: "type",
  encrypted: "encrypted",
  damaged: "type",
  "too-large": "too-large",
  "too-deep": "too-large",
  "needs-reader": "type",
  "no-text": "type",
};

/** Facts of one part. File names are replaced by numbers, because a name may be personal data. */
export function contentFacts(scan: DocumentScan, place: string): ContentFacts {
  const numbers = new Map<string, string>([["", place]]);
  const nameOf = (path: string) => {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    const name = `${place}/part-${numbers.size}`;
    numbers.set(path, name);
    return name;
  };
  const hits = new Map<string, OutboundHit>();
  for (const { kind, confidence, part } of scan.matches) {
    const place = nameOf(part);
    const key = `${place} ${kind} ${confidence}`;
    hits.set(key, { kind, confidence, part: place, count: (hits.get(key)?.count ?? 0) + 1 });
  }
  return {
    hits: [...hits.values()],
    unscannable: scan.parts.flatMap(({ path, read, reason = "binary" }) =>
      read === "yes" ? [] : [{ part: nameOf(path), why: reasons[reason] }],
    ),
  };
}

/** Combines the facts of several parts into those of one message. */
export const joinFacts = (all: readonly ContentFacts[]): ContentFacts => ({
  hits: all.flatMap(({ hits }) => hits),
  unscannable: all.flatMap(({ unscannable }) => unscannable),
});

/** Facts of a part that could not be searched. */
export const notSearched = (part: string, why: UnscannableReason): ContentFacts => ({
  hits: [],
  unscannable: [{ part, why }],
});
