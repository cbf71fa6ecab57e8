import { confidence } from "../../confidence.ts";
import type { TableMatch } from "../table-scan.ts";
import type { Column } from "./column.ts";
import type { ColumnFound } from "./column-found.ts";

/** Fewer values say nothing of a column. */
const FEWEST = 5;
/** From this part on, the values prove each other. */
const PROVES = 0.8;
/** Below this part, what check digits alone make likely was chance. */
const CHANCE = 0.5;
const ENOUGH_FOR_CHANCE = 10;
/** A check digit that one number in ten passes. */
const byChance = new Set([
  "bsn",
  "onderwijsnummer",
  "payment-card",
  "phone",
  "licence-plate",
  "be-national-number",
  "de-tax-id",
  "pl-pesel",
  "vat-number",
]);

/** What the values of a column say together. */
export interface Evidence {
  readonly matches: readonly TableMatch[];
  /** The kind that most of the filled cells are; undefined when fewer than half are of one. */
  readonly kind: string | undefined;
  readonly share: number;
}

/** Where a column is: its index in the whole, and rows before its own. */
export interface ColumnPlace {
  readonly index: number;
  readonly rowsBefore: number;
  readonly minConfidence: number;
}

/**
 * Weighs the matches of a column by each other: where nearly every cell is of a kind, each is surer; where few are, those that
 * only their check digits speak for are left out.
 */
export function evidenceOf(
  found: ColumnFound,
  { length, rows, starts, ends }: Column,
  { index, rowsBefore, minConfidence }: ColumnPlace,
): Evidence {
  const { kinds } = found;
  const counts = kinds.map(() => 0);
  const isWhole = (place: number, start: number, end: number) =>
    start === 0 && end === (ends[place] as number) - (starts[place] as number);
  found.visit((place, kind, start, end, sureness) => {
    if (sureness > confidence.contrary && isWhole(place, start, end))
      counts[kind] = (counts[kind] as number) + 1;
  });
  const shares = counts.map((count) => count / length);
  const proven = shares.map((share) => length >= FEWEST && share >= PROVES);
  const chance = kinds.map(
    (kind, number) =>
      byChance.has(kind) && length >= ENOUGH_FOR_CHANCE && (shares[number] as number) < CHANCE,
  );
  const matches: TableMatch[] = [];
  found.visit((place, kind, start, end, alone) => {
    let sureness = alone;
    const isSettled = alone >= confidence.strong || alone <= confidence.contrary;
    if (!isSettled && isWhole(place, start, end)) {
      if (proven[kind]) sureness = confidence.strong;
      else if (chance[kind]) sureness = 0;
    }
    if (sureness <= 0 || sureness < minConfidence) return;
    const at = starts[place] as number;
    matches.push({
      kind: kinds[kind] as string,
      row: (rows[place] as number) + rowsBefore,
      column: index,
      start: at + start,
      end: at + end,
      confidence: sureness,
    });
  });
  const share = Math.max(0, ...shares);
  const top = share > 0 ? kinds[shares.indexOf(share)] : undefined;
  const isOne = share >= CHANCE && matches.some(({ kind }) => kind === top);
  return { matches, kind: isOne ? top : undefined, share: isOne ? share : 0 };
}
