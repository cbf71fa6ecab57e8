/** What was found in the cells of a column, as lists of numbers: a million matches are no million objects. */
export interface ColumnFound {
  /** Adds a match of the cell at `place`; those of one cell one after the other. */
  readonly add: (
    place: number,
    kind: string,
    start: number,
    end: number,
    confidence: number,
  ) => void;
  /** Says that a cell has the same text as an earlier one, and with that the same matches. */
  readonly repeat: (place: number, earlier: number) => void;
  /** Visits the matches by cell, in order of cells; indices are those of the cell. */
  readonly visit: (take: TakeFound) => void;
  /** Codes of the kinds by their numbers. */
  readonly kinds: readonly string[];
}

/** Takes a match: its cell, the number of its kind, start and end in the cell, and confidence. */
type TakeFound = (
  place: number,
  kind: number,
  start: number,
  end: number,
  confidence: number,
) => void;

const FIELDS = 5;
const FIRST_SIZE = 1 << 10;

/** Starts a list for a column of so many cells. */
export function createColumnFound(cells: number): ColumnFound {
  /** Index behind the first match of each cell, and for a repeated cell the one that it repeats. */
  const first = new Int32Array(cells);
  let records = new Int32Array(FIRST_SIZE * FIELDS);
  let size = 0;
  const { kinds, numberOf } = numberKinds();
  return {
    kinds,
    add(place, kind, start, end, confidence) {
      if (size + FIELDS > records.length) {
        const larger = new Int32Array(records.length * 2);
        larger.set(records);
        records = larger;
      }
      if (first[place] === 0) first[place] = size / FIELDS + 1;
      records[size] = place;
      records[size + 1] = numberOf(kind);
      records[size + 2] = start;
      records[size + 3] = end;
      records[size + 4] = confidence;
      size += FIELDS;
    },
    repeat(place, earlier) {
      first[place] = -1 - earlier;
    },
    visit(take) {
      if (size === 0) return;
      for (let place = 0; place < cells; place += 1) {
        const known = first[place] as number;
        const source = known < 0 ? -1 - known : place;
        const from = ((first[source] as number) - 1) * FIELDS;
        if (from < 0) continue;
        for (let at = from; at < size && records[at] === source; at += FIELDS) {
          take(
            place,
            records[at + 1] as number,
            records[at + 2] as number,
            records[at + 3] as number,
            records[at + 4] as number,
          );
        }
      }
    },
  };
}

/** Numbers kinds in the order in which they come; the last is kept at hand, since one follows another of its kind. */
function numberKinds() {
  const kinds: string[] = [];
  let lastKind = "";
  let lastNumber = -1;
  const numberOf = (kind: string) => {
    if (kind === lastKind) return lastNumber;
    lastKind = kind;
    lastNumber = kinds.indexOf(kind);
    if (lastNumber < 0) lastNumber = kinds.push(kind) - 1;
    return lastNumber;
  };
  return { kinds, numberOf };
}
