/** A stretch of bytes with whole records, one after the other. */
interface RecordStretch {
  readonly start: number;
  readonly end: number;
}

/** Finds records in the bytes of a JSON text. */
export interface RecordFinder {
  /** The stretch with whole records, empty where there is none, and how many bytes were read: the rest comes again. */
  readonly find: (
    bytes: Uint8Array,
    isLast: boolean,
  ) => { readonly records: RecordStretch; readonly used: number };
  /** Records so far. */
  readonly count: () => number;
  /** True when a record was longer than can be read, and came in parts. */
  readonly wasCut: () => boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const OPEN = 0x7b;
const CLOSE_LIST = 0x5d;
const CLOSE = 0x7d;
const LONGEST_RECORD = 8 << 20;

/** Starts to find records: those that stand by themselves, or with `isList` the members of the list around them. */
export function createRecordFinder(isList: boolean): RecordFinder {
  /** Brackets that are open around the record that comes next: objects, and in them a list. */
  const frame: number[] = [];
  let count = 0;
  let wasCut = false;
  const isFrame = (code: number) =>
    isList && (frame.length === 0 || (code === OPEN_LIST && frame.at(-1) === OPEN));
  const isCounted = () => !isList || frame.at(-1) === OPEN_LIST;

  return {
    count: () => count,
    wasCut: () => wasCut,
    find(bytes, isLast) {
      let [first, start, end, used, depth] = [-1, -1, 0, 0, 0];
      for (let index = 0; index < bytes.length; index += 1) {
        const code = bytes[index] as number;
        if (code === QUOTE) index = endOfString(bytes, index + 1);
        else if (code === OPEN || code === OPEN_LIST) {
          if (start < 0 && isFrame(code)) {
            frame.push(code);
            used = index + 1;
            continue;
          }
          if (start < 0) start = index;
          depth += 1;
        } else if (code === CLOSE || code === CLOSE_LIST) {
          if (start < 0) frame.pop();
          else {
            depth -= 1;
            if (depth > 0) continue;
            if (first < 0) first = start;
            end = index + 1;
            if (isCounted()) count += 1;
            start = -1;
          }
          used = index + 1;
        }
      }
      const isCut = start >= 0 && (isLast || bytes.length - start > LONGEST_RECORD);
      wasCut ||= isCut;
      if (isCut && first < 0) first = start;
      if (isCut || isLast) used = bytes.length;
      return { records: { start: Math.max(0, first), end: isCut ? bytes.length : end }, used };
    },
  };
}

/** Index of the quote that closes a text. */
function endOfString(bytes: Uint8Array, from: number): number {
  let index = from;
  while (index < bytes.length && bytes[index] !== QUOTE)
    index += bytes[index] === BACKSLASH ? 2 : 1;
  return index;
}
