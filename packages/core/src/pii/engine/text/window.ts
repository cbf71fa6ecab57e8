import { fold } from "./fold.ts";

/** How far before and after a candidate a matcher may read; every decision on a match lies within. */
export const REACH = 512;
/** Fits the second cache of any processor. */
export const SIZE = 1 << 16;
/** Zeros behind the text, so that what is left of an earlier window is never read. */
const PADDING = 64;

/** The stretch of text that the cursor reads, as bytes of one class table, with enough of what stands around it. */
export interface Window {
  /** The byte at `REACH` is the first of the stretch; zeros beyond the ends of the text. */
  readonly bytes: Uint8Array;
  /** The same bytes, four at a time. */
  readonly words: Int32Array;
  /** Copies `text` into `bytes` from `textAt`. @returns True when characters had to be folded. */
  readonly write: (text: string, textAt: number) => boolean;
  /** The text that was projected. */
  text: string;
  /** Index in `bytes` of the first character of `text`. */
  textAt: number;
  /** False when no `@` is among the bytes. */
  hasAt: boolean;
  /** True when `bytes` are not simply the codes of `text`. */
  folded: boolean;
  /** One past the last byte of the stretch itself. */
  to: number;
  /** A number of this text alone, whatever the window: what was read at an index under another holds no more. */
  moves: number;
}

/** The part of Node's `Buffer` that copies strings natively. */
export interface NativeBuffer {
  readonly from: (memory: ArrayBuffer) => {
    write(text: string, at: number, length: number, encoding: "latin1" | "utf16le"): number;
  };
}

/** V8 answers this at once for a string that it keeps as Latin-1. */
const beyondLatin1 = /[\u0100-\uffff]/;

/**
 * Memory for one window, allocated once and reused.
 *
 * @param native - Makes the copy 2 to 20 times as fast, because no character is looked at one by one.
 */
export function createWindow(native: NativeBuffer | undefined): Window {
  const memory = new ArrayBuffer(REACH + SIZE + REACH + PADDING);
  const bytes = new Uint8Array(memory);
  return {
    bytes,
    words: new Int32Array(memory),
    write: native ? nativeWriter(native, bytes) : plainWriter(bytes),
    text: "",
    textAt: 0,
    hasAt: true,
    folded: false,
    to: 0,
    moves: 0,
  };
}

function plainWriter(bytes: Uint8Array): Window["write"] {
  return (text, textAt) => {
    for (let index = 0; index < text.length; index += 1) {
      bytes[textAt + index] = fold(text.charCodeAt(index));
    }
    return beyondLatin1.test(text);
  };
}

function nativeWriter(native: NativeBuffer, bytes: Uint8Array): Window["write"] {
  const units = new Uint16Array(bytes.length);
  const wide = native.from(units.buffer);
  const narrow = native.from(bytes.buffer as ArrayBuffer);
  return (text, textAt) => {
    if (!beyondLatin1.test(text)) {
      narrow.write(text, textAt, text.length, "latin1");
      return false;
    }
    wide.write(text, 0, text.length * 2, "utf16le");
    for (let index = 0; index < text.length; index += 1) {
      bytes[textAt + index] = fold(units[index] as number);
    }
    return true;
  };
}

let moves = 0;

/** Notes that `window` shows another text. */
export function markMoved(window: Window): void {
  moves += 1;
  window.moves = moves;
}

/** Moves `window` to the stretch of `text` from `start`, at most up to `stop`. @returns Where the stretch ends. */
export function moveTo(
  window: Window,
  text: string,
  { start, stop }: { start: number; stop: number },
) {
  const next = Math.min(start + SIZE, stop);
  const from = Math.max(0, start - REACH);
  window.text = text.slice(from, next + REACH);
  window.textAt = REACH - (start - from);
  window.to = REACH + next - start;
  markMoved(window);
  window.hasAt = true;
  window.bytes.fill(0, 0, window.textAt);
  window.folded = window.write(window.text, window.textAt);
  const end = window.textAt + window.text.length;
  window.bytes.fill(0, end, end + PADDING);
  return next;
}
