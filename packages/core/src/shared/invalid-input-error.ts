import type { Issue } from "./issue.ts";

/**
 * The caller passed something no function could work with. The only error core throws.
 * Holds codes and places, so that it can be logged: no value of the input is in it.
 */
export class InvalidInputError extends Error {
  /** Shown in stack traces. */
  override readonly name = "InvalidInputError";
  /** Survives bundling and realms, which `instanceof` does not. */
  readonly code = "ERR_INVALID_INPUT";
  /** Every defect, in input order; never empty. */
  readonly issues: readonly Issue[];

  /** @param issues - At least one. */
  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code, path }) => `${path.join(".") || "input"}: ${code}`).join("; "));
    this.issues = issues;
  }
}
