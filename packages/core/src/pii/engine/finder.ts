import type { Detector } from "../detector/detector.ts";
import type { Cursor, Found, Meets, PlacedMatcher } from "./cursor.ts";
import type { LabelTable } from "./labels/label-table.ts";
import { sweepText } from "./sweep/sweep-text.ts";
import { createWindow, moveTo, type NativeBuffer, REACH, type Window } from "./text/window.ts";
import { withoutOverlap } from "./without-overlap.ts";

/** What is looked for. */
export interface FinderOptions {
  /** Codes of the kinds by place: `other`, `id`, the kinds, those of the caller's detectors. */
  readonly kinds: readonly string[];
  /** Matchers of the kinds that are asked for, by trigger. */
  readonly matchers: readonly (readonly PlacedMatcher[])[];
  readonly meets: Meets;
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

/** Finds the matches that start before `to`, and moves `progress` there; less far when one goes on in text that is to come. */
export type Find = (text: string, to: number, progress: Progress) => Found[];

let shared: Window | undefined;

/** One window serves all scanners: they run one after the other. */
function sharedWindow(): Window {
  shared ??= createWindow((globalThis as { readonly Buffer?: NativeBuffer }).Buffer);
  return shared;
}

/** A finder for kinds and for detectors of the caller's own. */
export function createFinder({ detectors, ...options }: FinderOptions): Find {
  const cursor = createCursor(sharedWindow(), options);
  const { window } = cursor;
  const own = detectors.map((detector) => detector.createSearch(cursor, detector));
  return (text, to, progress) => {
    cursor.found = [];
    cursor.source = text;
    cursor.isPart = to < text.length;
    cursor.openFrom = to;
    cursor.readTo = 0;
    for (let start = progress.from; start < to; ) {
      const next = moveTo(window, text, { start, stop: to });
      cursor.base = start - REACH;
      sweepText(cursor);
      start = next;
    }
    const { openFrom } = cursor;
    own.forEach((search, index) => {
      progress.resume[index] = search(text, progress.resume[index] ?? 0, openFrom);
    });
    progress.from = openFrom;
    const found =
      openFrom < to ? cursor.found.filter(({ start }) => start < openFrom) : cursor.found;
    return withoutOverlap(found, progress);
  };
}

/** A cursor over a window. */
export function createCursor(window: Window, options: Omit<FinderOptions, "detectors">): Cursor {
  return {
    window,
    bytes: window.bytes,
    ...options,
    found: [],
    base: 0,
    source: "",
    isPart: false,
    openFrom: 0,
    readTo: 0,
    isGlued: false,
    wordEnd: 0,
  };
}
