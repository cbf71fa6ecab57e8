import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { Issue } from "../../shared/issue.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type RegisterEntry, registerEntry } from "./register-entry.ts";
import { type SealedEntry, sealEntry, sealedEntry } from "./sealed-entry.ts";

/** Every breach of an organisation, also those that needed no notice, oldest entry first; GDPR art. 33(5). */
export type BreachRegister = readonly SealedEntry[];

/** Checks a {@link BreachRegister} that comes from outside. */
export const breachRegister: z.ZodMiniType<BreachRegister> = z.readonly(z.array(sealedEntry));

/**
 * The register with `entry` at its end, chained by hash to what was there. Nothing before it changes.
 *
 * A first report opens a reference; everything after it names that reference.
 *
 * @throws InvalidInputError when the entry is malformed, or does not fit: `unknown-reference`, `already-reported`,
 * `other-reference`, `recorded-before-previous`.
 * @see GDPR art. 33(5)
 *
 * @example
 * ```ts
 * import { appendToRegister, verifyRegister } from "@bijsluiter/core/breaches";
 *
 * const entry = {
 *   reference: "DL-2026-0001",
 *   recordedAt: "2026-11-20T19:02:00+01:00",
 *   recordedBy: "support desk",
 *   event: { kind: "reported", report: exampleReport },
 * } as const;
 * verifyRegister(appendToRegister([], entry)).valid; // => true
 * ```
 */
export function appendToRegister(register: BreachRegister, entry: RegisterEntry): BreachRegister {
  const next = parseInput(registerEntry, entry);
  const issues = misfits(register, next);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return [...register, sealEntry(next, register.at(-1))];
}

function misfits(register: BreachRegister, next: RegisterEntry): readonly Issue[] {
  const { event, reference } = next;
  const known = register.some(({ entry }) => entry.reference === reference);
  const report = event.kind === "reported" ? event.report : undefined;
  const opens = report?.kind === "complete" || report?.kind === "incomplete";
  const issues: Issue[] = [];
  if (!known && !opens) issues.push({ code: "unknown-reference", path: ["reference"], params: {} });
  if (known && opens) issues.push({ code: "already-reported", path: ["reference"], params: {} });
  if (report && "reference" in report && report.reference !== reference)
    issues.push({
      code: "other-reference",
      path: ["event", "report", "reference"],
      params: {},
    });
  const last = register.at(-1)?.entry.recordedAt;
  if (last && Date.parse(next.recordedAt) < Date.parse(last))
    issues.push({ code: "recorded-before-previous", path: ["recordedAt"], params: {} });
  return issues;
}
