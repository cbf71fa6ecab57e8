import { callingCodes } from "../data/calling-codes.ts";
import { longAreaCodes, shortAreaCodes } from "../data/dutch-area-codes.ts";

/** Whether digits make a number of the plan: no, yes, as long as its numbers get, or too many to become one. */
export type Fit = "no" | "yes" | "full" | "over";

/** ITU-T E.164. */
const MOST_DIGITS = 15;
/** In the world's writing no group has to hold the area. */
const WHOLE = 9;
/** Fewest digits of a country whose plan is not listed. */
const FEWEST_DIGITS = 9;
/** The first code that has three digits or two, and not one. */
const FIRST_LONG = 200;
const HOME = 31;

/** Digits that the first group of a Dutch number needs, zero included, by the three that follow the zero; 0 for none. */
let homePlan: Uint8Array | undefined;

function planHome(): Uint8Array {
  return Uint8Array.from({ length: 1000 }, (_, number) => {
    const head = String(number).padStart(3, "0");
    if (/^(?:6[1-58]|8[4578]|91)/.test(head)) return 2;
    if (shortAreaCodes.includes(head.slice(0, 2))) return head.endsWith("0") ? 0 : 3;
    return longAreaCodes[head.slice(0, 2)]?.includes(head.slice(2)) ? 4 : 0;
  });
}

/** The three digits from `from` on, as a number. */
function threeOf(digits: Uint8Array, from: number): number {
  return (
    (digits[from] as number) * 100 +
    (digits[from + 1] as number) * 10 +
    (digits[from + 2] as number)
  );
}

/** True when nine digits from `from` on are of the Dutch plan; the first group holds at least the zero and the area. */
export function isDutchNumber(digits: Uint8Array, from: number, firstGroup: number): boolean {
  homePlan ??= planHome();
  const needed = homePlan[threeOf(digits, from)] as number;
  if (needed === 0 || firstGroup < needed) return false;
  return needed < 4 || digits[from + 3] !== 0;
}

/** True for the form of a Belgian number with its zero: mobile 04 and ten digits, others 01 to 09 and nine. */
export function isBelgianPhone(digits: Uint8Array, count: number): boolean {
  if (digits[0] !== 0) return false;
  return digits[1] === 4 && (digits[2] as number) > 4
    ? count === 10
    : count === 9 && digits[1] !== 0;
}

/** A calling code, and how many digits follow it. */
interface Code {
  readonly code: number;
  readonly length: number;
  readonly fewest: number;
  readonly most: number;
}

/** By three digits, the listed code that they begin with. */
let worldPlan: readonly (Code | undefined)[] | undefined;

function planWorld(): readonly (Code | undefined)[] {
  return Array.from({ length: 1000 }, (_, number) => {
    const head = String(number).padStart(3, "0");
    for (let length = 1; length < 4; length += 1) {
      const code = Number(head.slice(0, length));
      const counts = callingCodes[code];
      if (counts && head[0] !== "0") return { code, length, fewest: counts[0], most: counts[1] };
    }
    return undefined;
  });
}

/** How the digits from `from` to `count` fit as a calling code and what follows it. */
export function fitsWorld(digits: Uint8Array, from: number, count: number): Fit {
  worldPlan ??= planWorld();
  const head = threeOf(digits, from);
  const plan = worldPlan[head];
  if (plan === undefined) {
    const length = count - from;
    if (head < FIRST_LONG || length > MOST_DIGITS) return "over";
    return length < FEWEST_DIGITS ? "no" : "yes";
  }
  const national = count - from - plan.length;
  if (national > plan.most) return "over";
  if (plan.code === HOME && national > 3 && !isDutchNumber(digits, from + plan.length, WHOLE))
    return "over";
  if (national < plan.fewest) return "no";
  return national === plan.most ? "full" : "yes";
}
