import type { PiiMatch } from "../pii-match.ts";
import type { JsonMatch } from "./json-match.ts";
import type { JsonTools, Place } from "./json-tools.ts";
import { createNumberFilter, type NumberFilter } from "./pass-over-numbers.ts";
import { createPieceReader } from "./read-pieces.ts";
import { scanTexts, type WaitingText } from "./scan-texts.ts";
import { createHeadFinder } from "./walk/head-finder.ts";
import { type Head, noHead } from "./walk/heads.ts";
import { holderAt, pointerOf, type Trail } from "./walk/trail.ts";
import { type JsonVisitor, walkJson } from "./walk/walk-json.ts";

/** Scans every text of a JSON value, with the names of the members around it as words beside it. */
export function scanJsonWith(tools: JsonTools, json: unknown): readonly JsonMatch<string>[] {
  const matches: JsonMatch<string>[] = [];
  const orders: number[] = [];
  const take = (
    { order, part, holder, name, index }: Place,
    { kind, confidence }: PiiMatch<string>,
    start: number,
    end: number,
  ) => {
    const pointer = pointerOf(holder, name, index);
    matches.push({ kind, pointer, part, start, end, confidence });
    orders.push(order);
  };
  const texts: WaitingText<Place>[] = [];
  const pieces = createPieceReader(tools.pieces, take);
  const isPassedOver = createNumberFilter(tools);
  walkJson(json, (trail) => createVisitor(trail, { pieces, texts, isPassedOver }));
  pieces.run();
  if (texts.length === 0) return matches;
  scanTexts(tools, texts, (place, match) => take(place, match, match.start, match.end));
  const sorted = matches.map((_, index) => index);
  sorted.sort((a, b) => (orders[a] as number) - (orders[b] as number));
  return sorted.map((index) => matches[index] as JsonMatch<string>);
}

/** Where texts go: many at a time, or each by itself. */
interface Readers {
  readonly pieces: ReturnType<typeof createPieceReader>;
  readonly texts: WaitingText<Place>[];
  readonly isPassedOver: NumberFilter;
}

function createVisitor(trail: Trail, { pieces, texts, isPassedOver }: Readers): JsonVisitor {
  const heads = createHeadFinder(trail);
  let order = 0;
  /** Head of the member that is visited. */
  let ofName: Head = noHead;
  const read = (
    head: Head,
    text: string,
    part: "key" | "value",
    name: string | undefined,
    index: number,
  ) => {
    order += 1;
    const way = pieces.write(head, text);
    if (way === "skip") return;
    const place = { order, part, holder: holderAt(trail, trail.depth), name, index };
    if (way === "piece") pieces.keep(place);
    else texts.push({ place, head: head.text, text });
  };
  const headOf = (name: string | undefined) => (name === undefined ? heads.ofItem() : ofName);
  return {
    key(name) {
      ofName = heads.ofMember(name);
      if (ofName.mayHold || !pieces.isQuick) read(noHead, name, "key", name, 0);
    },
    text: (text, name, index) => read(headOf(name), text, "value", name, index),
    number(value, name, index) {
      const head = headOf(name);
      if (!isPassedOver(head, value)) read(head, String(value), "value", name, index);
    },
  };
}
