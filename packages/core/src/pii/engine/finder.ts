import type { Detector } from "../detector.ts";
import type { PiiMatch } from "../pii-match.ts";
import type { Desk } from "./desk.ts";
import { type LabelTable, OTHER } from "./label-table.ts";
import { silence } from "./labels.ts";
import { createPage, type NativeBuffer, type Page, REACH, turnTo } from "./page.ts";
import { submit } from "./submit.ts";
import { sweep } from "./sweep.ts";

/** What is looked for. */
export interface FinderOptions {
  /** 1 at the place of each kind that is asked for: built-in ones, one for other words, the caller's own. */
  readonly wanted: Uint8Array;
  readonly least: number;
  readonly labels: LabelTable;
  readonly detectors: readonly Detector[];
}

/** How far a text was read; indices move with the text. */
export interface Progress {
  /** First character that no match starts before, and none was looked for behind. */
  from: number;
  /** End of the last match: the next one starts here at the earliest. */
  free: number;
  /** Where each detector of the caller goes on. */
  readonly resume: number[];
}

/** Finds the matches that start before `to`, and moves `progress` there. */
export type Find = (text: string, to: number, progress: Progress) => PiiMatch<string>[];

let shared: Page | undefined;

/** One page serves all scanners: they run one after the other. */
function sharedPage(): Page {
  shared ??= createPage((globalThis as { readonly Buffer?: NativeBuffer }).Buffer);
  return shared;
}

/** A finder for the built-in kinds and for detectors of the caller's own. */
export function createFinder({ wanted, least, labels, detectors }: FinderOptions): Find {
  const page = sharedPage();
  const desk: Desk = {
    page,
    bytes: page.bytes,
    wanted,
    least,
    labels,
    hits: [],
    base: 0,
    glued: false,
    memoAt: 0,
    memoSays: silence,
    memoLabelAt: 0,
    silentFrom: 0,
    silentTo: 0,
    heads: [],
    headsTo: 0,
  };
  const own = detectors.map((detector, index) => ownFinder(desk, detector, OTHER + 1 + index));
  return (text, to, progress) => {
    const found: PiiMatch<string>[] = [];
    desk.hits = found;
    for (let start = progress.from; start < to; ) {
      const next = turnTo(page, text, { start, stop: to });
      desk.base = start - REACH;
      sweep(desk);
      start = next;
    }
    own.forEach((find, index) => {
      progress.resume[index] = find(text, progress.resume[index] ?? 0, to);
    });
    progress.from = to;
    return withoutOverlap(found, progress);
  };
}

function compare(a: PiiMatch<string>, b: PiiMatch<string>): number {
  return a.start - b.start || b.confidence - a.confidence || b.end - a.end;
}

/** From left to right; of what starts together the surest, then the longest. */
function withoutOverlap(found: PiiMatch<string>[], progress: Progress): PiiMatch<string>[] {
  // Mostly they are in order already.
  for (let index = 1; index < found.length; index += 1) {
    if (compare(found[index - 1] as (typeof found)[0], found[index] as (typeof found)[0]) <= 0)
      continue;
    found.sort(compare);
    break;
  }
  let { free } = progress;
  let kept = 0;
  for (const match of found) {
    if (match.start < free) continue;
    found[kept] = match;
    kept += 1;
    free = match.end;
  }
  found.length = kept;
  progress.free = free;
  return found;
}

/** Runs one detector of the caller's own from `from` on. @returns Where it goes on next time. */
type OwnFind = (text: string, from: number, to: number) => number;

function ownFinder(desk: Desk, detector: Detector, place: number): OwnFind {
  const { kind, longest, validate } = detector;
  const offer = { kind, place, bare: detector.confidence, labelled: detector.labelledConfidence };
  const flags = detector.pattern.flags.replaceAll(/[gy]/g, "");
  const pattern = new RegExp(detector.pattern.source, `${flags}g`);
  return (text, from, to) => {
    let resume = to;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
      const { index } = match;
      const [value] = match;
      // Counted from the start of the match, since its end may lie in text that has not come yet.
      pattern.lastIndex = index + Math.max(1, Math.min(value.length, longest));
      resume = Math.max(to, pattern.lastIndex);
      if (value.length > longest || value.length === 0 || !validate(value)) continue;
      turnTo(desk.page, text, { start: index, stop: index + 1 });
      desk.base = index - REACH;
      desk.glued = false;
      desk.memoAt = 0;
      desk.memoLabelAt = 0;
      desk.silentTo = 0;
      submit(desk, offer, REACH, REACH + value.length);
    }
    return resume;
  };
}
