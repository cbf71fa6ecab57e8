import { confidence } from "../../confidence.ts";
import type { CellPlace } from "../raw-table.ts";
import type { TableMatch } from "../table-scan.ts";
import type { CellMatch } from "./cell-match.ts";

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
  readonly matches: readonly Omit<TableMatch, "column">[];
  /** The kind that most of the filled cells are; undefined when fewer than half are of one. */
  readonly kind: string | undefined;
  readonly share: number;
}

/**
 * Weighs the matches of a column by each other: where nearly every cell is of a kind, each is surer; where few are, those that
 * only their check digits speak for are left out.
 */
export function evidenceOf(
  found: readonly CellMatch[],
  { cells, minConfidence }: { cells: readonly CellPlace[]; minConfidence: number },
): Evidence {
  const isWhole = ({ place, start, end }: CellMatch) => {
    const cell = cells[place];
    return cell?.start === start && cell.end === end;
  };
  const shares = new Map<string, number>();
  for (const match of found) {
    if (isWhole(match) && match.confidence > confidence.contrary)
      shares.set(match.kind, (shares.get(match.kind) ?? 0) + 1);
  }
  const partOf = (kind: string) => (shares.get(kind) ?? 0) / cells.length;
  const matches: Omit<TableMatch, "column">[] = [];
  for (const match of found) {
    const { kind, row, start, end } = match;
    const sureness = isWhole(match) ? weigh(match, partOf(kind), cells.length) : match.confidence;
    // Written out: a table may have a million matches, and copying by spreading takes ten times as long.
    if (sureness > 0 && sureness >= minConfidence)
      matches.push({ kind, row, start, end, confidence: sureness });
  }
  const [top] = [...shares.keys()].sort((a, b) => partOf(b) - partOf(a));
  const share = top === undefined ? 0 : partOf(top);
  const isOne = share >= CHANCE && matches.some(({ kind }) => kind === top);
  return { matches, kind: isOne ? top : undefined, share: isOne ? share : 0 };
}

function weigh(match: CellMatch, share: number, count: number): number {
  const isSettled =
    match.confidence >= confidence.strong || match.confidence <= confidence.contrary;
  if (isSettled) return match.confidence;
  if (count >= FEWEST && share >= PROVES) return confidence.strong;
  return byChance.has(match.kind) && count >= ENOUGH_FOR_CHANCE && share < CHANCE
    ? 0
    : match.confidence;
}
