import type { Call } from "../doors/calls.ts";
import { digest } from "./digest.ts";
import { sharedPart } from "./mutable-parts.ts";

/** An exported function with its good call. */
export interface Subject {
  readonly title: string;
  readonly fn: (...input: readonly unknown[]) => unknown;
  readonly call: Call;
}

/** How a call ended. */
export type Outcome =
  | { readonly answer: unknown }
  | { readonly refused: unknown }
  | { readonly stray: unknown };

/** Runs a call to its end. */
export async function outcomeOf(fn: Subject["fn"], args: readonly unknown[]): Promise<Outcome> {
  try {
    return { answer: await fn(...args) };
  } catch (error) {
    // By its code: a test that loads the modules anew has a class of its own.
    return isRefusal(error) ? { refused: error } : { stray: error };
  }
}

/** The one error of the doors: it has issues, and at most 4 kB to log. */
const isRefusal = (error: unknown) =>
  error instanceof Error &&
  "code" in error &&
  error.code === "ERR_INVALID_INPUT" &&
  "issues" in error &&
  Array.isArray(error.issues) &&
  error.issues.length > 0 &&
  error.message.length <= 4096;

const answerOf = (outcome: Outcome) => ("answer" in outcome ? outcome.answer : undefined);

/** Why a function need not keep a law. */
export interface Exceptions {
  /** The answer differs from call to call. */
  readonly varies?: string;
  /** The answer holds a part of the input. */
  readonly passesOn?: string;
}

/**
 * The law that a call breaks, if any: no error but the one of the doors, no input changed, the same answer twice, and no
 * mutable part that an answer shares with the input or with the answer before it.
 */
export async function brokenLaw(
  { fn, call }: Subject,
  args: readonly unknown[],
  { varies, passesOn }: Exceptions = {},
): Promise<unknown> {
  const open = args.filter((_, index) => !call.code?.includes(index));
  const before = digest(open);
  const first = await outcomeOf(fn, args);
  if ("stray" in first) return first.stray;
  const [firstDigest, after] = [digest(first), digest(open)];
  if (after !== before) return "it changed its input";
  const second = await outcomeOf(fn, args);
  if (varies === undefined && digest(second) !== firstDigest) return "it answered otherwise";
  if (passesOn === undefined) {
    const ofInput = sharedPart(open, answerOf(first));
    if (ofInput !== undefined) return `its answer shares ${ofInput} with its input`;
    const ofBoth = sharedPart(answerOf(first), answerOf(second));
    if (ofBoth !== undefined) return `two answers share ${ofBoth}`;
  }
  return varies !== undefined || digest(first) === firstDigest
    ? undefined
    : "a second call changed the first answer";
}
