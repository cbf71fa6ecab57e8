import { symbols } from "../../candidate/symbols.ts";
import { confidence } from "../../confidence.ts";
import type { WholeScan } from "../../scanner/whole-scan.ts";
import { isBirthDate } from "../../validators/is-birth-date.ts";
import { isCitizenNumber } from "../../validators/is-bsn.ts";

/** Tests a cell from `start` to `end`. */
type Fits = (codes: Uint16Array, start: number, end: number) => boolean;

/** A way of writing that is of one kind beside its label, whatever the digits that pass its test. */
interface PlainForm {
  readonly kind: string;
  /** One that the scanner is asked for. */
  readonly sample: string;
  readonly fits: Fits;
}

/** A form that every cell of a column is known to be of a kind by. */
export interface KnownForm {
  readonly kind: string;
  readonly confidence: number;
  readonly fits: Fits;
}

const HYPHEN = 0x2d;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_S = 0x53;
const CAPITAL_Z = 0x5a;

/** Makes the digits from `start` on the candidate, from `place` on. @returns False when one is none. */
function readDigits(codes: Uint16Array, start: number, count: number, place = 0): boolean {
  for (let index = 0; index < count; index += 1) {
    const code = codes[start + index] as number;
    if (code < ZERO || code > NINE) return false;
    symbols[place + index] = code - ZERO;
  }
  return true;
}

const pair = (place: number) => (symbols[place] as number) * 10 + (symbols[place + 1] as number);

const isLetter = (code: number) => code >= CAPITAL_A && code <= CAPITAL_Z;

const forms: readonly PlainForm[] = [
  {
    kind: "bsn",
    sample: "111222333",
    fits: (codes, start, end) =>
      end - start === 9 && readDigits(codes, start, 9) && isCitizenNumber(),
  },
  {
    kind: "phone",
    sample: "0612345678",
    fits: (codes, start, end) =>
      end - start === 10 &&
      readDigits(codes, start, 10) &&
      pair(0) === 6 &&
      (symbols[2] as number) > 0 &&
      (symbols[2] as number) < 6,
  },
  {
    kind: "date-of-birth",
    sample: "12-05-2010",
    fits: (codes, start, end) =>
      end - start === 10 &&
      codes[start + 2] === HYPHEN &&
      codes[start + 5] === HYPHEN &&
      readDigits(codes, start, 2) &&
      readDigits(codes, start + 3, 2, 2) &&
      readDigits(codes, start + 6, 4, 4) &&
      isBirthDate(pair(0), pair(2), pair(4) * 100 + pair(6)),
  },
  {
    kind: "postcode",
    sample: "1234 AB",
    fits: (codes, start, end) =>
      end - start === 7 &&
      codes[start + 4] === SPACE &&
      codes[start] !== ZERO &&
      readDigits(codes, start, 4) &&
      // SA, SD and SS are not in use.
      isLetter(codes[start + 5] as number) &&
      codes[start + 5] !== CAPITAL_S &&
      isLetter(codes[start + 6] as number),
  },
];

/** The forms of which the scanner says beside `head` that they are of their kind, and no other. */
export function plainForms(scan: WholeScan, head: string): readonly KnownForm[] {
  return forms.flatMap(({ kind, sample, fits }) => {
    const [found, ...more] = scan(head + sample).filter(({ start }) => start >= head.length);
    const isWhole = found?.start === head.length && found.end === head.length + sample.length;
    return isWhole &&
      found.kind === kind &&
      found.confidence >= confidence.strong &&
      more.length === 0
      ? [{ kind, confidence: found.confidence, fits }]
      : [];
  });
}
