import type { PiiMatch } from "../pii-match.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";

/** Farther than any label, so that no text is beside another. */
export const APART: string = "\n".repeat(73);
/** Texts are scanned together, since each scan has its price. */
const BATCH = 1 << 15;

/** A text that waits to be scanned, and the words that go before it. */
export interface WaitingText<Place> {
  readonly place: Place;
  readonly head: string;
  readonly text: string;
}

/**
 * Scans texts with escapes and characters that nobody sees, many at a time.
 *
 * @param take - Takes a match by the place of its text; indices are those of the text.
 */
export function scanTexts<Place>(
  { scan, pieces }: { readonly scan: WholeScan; readonly pieces: unknown },
  texts: readonly WaitingText<Place>[],
  take: (place: Place, match: PiiMatch<string>) => void,
): void {
  let batch: WaitingText<Place>[] = [];
  let length = 0;
  const flush = () => {
    scanBatch(scan, batch, take);
    batch = [];
    length = 0;
  };
  for (const waiting of texts) {
    // Words are read as signs in short texts only, and a detector of the caller's own may match across line ends.
    const isAlone = pieces === undefined || waiting.text.includes(" dot ");
    if (isAlone) scanBatch(scan, [waiting], take);
    else {
      batch.push(waiting);
      length += waiting.head.length + waiting.text.length + APART.length;
      if (length > BATCH) flush();
    }
  }
  flush();
}

/** Scans texts as one; those in the names are left out, since each name is a text of its own. */
function scanBatch<Place>(
  scan: WholeScan,
  batch: readonly WaitingText<Place>[],
  take: (place: Place, match: PiiMatch<string>) => void,
): void {
  let at = -1;
  let from = 0;
  let next = 0;
  for (const match of scan(batch.map(({ head, text }) => head + text).join(APART))) {
    while (at < 0 || (next <= match.start && at + 1 < batch.length)) {
      at += 1;
      const { head, text } = batch[at] as WaitingText<Place>;
      from = next + head.length;
      next = from + text.length + APART.length;
    }
    const { place } = batch[at] as WaitingText<Place>;
    if (match.start >= from)
      take(place, { ...match, start: match.start - from, end: match.end - from });
  }
}
