import type { Issue } from "./issue.ts";

/** Most issues that an error holds. */
export const MOST_ISSUES = 100;
/** Bytes of the longest message, in UTF-8. */
const LONGEST_MESSAGE = 4096;

/**
 * Error for invalid input, the only error that core throws. Holds codes and places, so that
 * it can be logged: no value of the input is in it. Its message has at most 4 kB.
 */
export class InvalidInputError extends Error {
  /** Shown in stack traces. */
  override readonly name = "InvalidInputError";
  /** Survives bundling and realms, which `instanceof` does not. */
  readonly code = "ERR_INVALID_INPUT";
  /** The first hundred defects, in input order; never empty. `total` counts all. */
  readonly issues: readonly Issue[];
  /** Number of defects found, those beyond the first hundred included. */
  readonly total: number;

  /**
   * @param issues - At least one.
   * @param total - Number of defects, when there are more than `issues` tells.
   */
  constructor(issues: readonly Issue[], total: number = issues.length) {
    super(messageOf(issues.slice(0, MOST_ISSUES), total));
    this.issues = issues.slice(0, MOST_ISSUES);
    this.total = total;
  }
}

function messageOf(issues: readonly Issue[], total: number): string {
  let text = "";
  let told = 0;
  for (const issue of issues) {
    const next = text === "" ? sentenceOf(issue) : `${text}; ${sentenceOf(issue)}`;
    // Room for the number of the others.
    if (bytesAtMost(next) > LONGEST_MESSAGE - 40) break;
    text = next;
    told += 1;
  }
  if (told === total) return text;
  return told === 0 ? `${total} issues` : `${text}; and ${total - told} more`;
}

function sentenceOf({ code, path, params }: Issue): string {
  return `${path.join(".") || "input"}: ${code}${hintOf(params)}`;
}

function hintOf({ key, meant, options }: Issue["params"]): string {
  if (meant !== undefined) return ` (${key === undefined ? "" : `${key}: `}did you mean ${meant}?)`;
  return options === undefined ? "" : ` (one of ${options})`;
}

/** A character outside printable ASCII has at most three bytes a code unit. */
const bytesAtMost = (text: string) => text.replace(/[^ -~]/g, "???").length;
