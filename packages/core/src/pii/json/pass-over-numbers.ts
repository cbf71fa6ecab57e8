import type { JsonTools } from "./json-tools.ts";
import { APART } from "./scan-texts.ts";
import type { Head } from "./walk/heads.ts";

/** True for a number that is passed over, since it cannot be one of a person behind this head. */
export type NumberFilter = (head: Head, value: number) => boolean;

/** Numbers with a point are below this, and have at most four digits behind it. */
const MOST_WHOLE = 1000;
const DECIMALS = 10_000;
/** As many numbers are read before it pays to try their head. */
const TRIAL = 16;
/** Ordinary numbers of each length. */
const trials = ["7", "37", "731", "7319", "73198", "731986", "7319864", "7.5", "0.57", "731.9862"];

/**
 * A filter of numbers with too few digits to prove themselves: making a text of each takes longer than all the rest. Behind a label such as
 * `wachtwoord` they are found all the same, so that a head is tried first.
 */
export function createNumberFilter({ scan, pieces, smallest }: JsonTools): NumberFilter {
  if (pieces === undefined) return () => false;
  return (head, value) => {
    if (!isOrdinary(value, smallest)) return false;
    if (head.isSilent) return true;
    head.numbers += 1;
    if (head.numbers !== TRIAL) return false;
    head.isSilent = scan(trials.map((trial) => head.text + trial).join(APART)).length === 0;
    return head.isSilent;
  };
}

function isOrdinary(value: number, smallest: number): boolean {
  if (!(value >= 0)) return false;
  if (Number.isInteger(value)) return value < smallest;
  return value < MOST_WHOLE && Math.round(value * DECIMALS) / DECIMALS === value;
}
