import type { RightsStep } from "./rights-steps.ts";

/** A question of a step: the name of its control, and whether it must be answered. */
export interface StepField {
  readonly name: "method" | "pupilId" | "asker" | "of" | "reading" | "because" | "ground" | "what";
  readonly isLong?: boolean;
}

const because: StepField = { name: "because", isLong: true };

const fields: Readonly<Partial<Record<RightsStep, readonly StepField[]>>> = {
  "mark-duplicate": [{ name: "of" }],
  "choose-reading": [{ name: "reading" }, because],
  extend: [{ name: "ground" }, because],
  refuse: [{ name: "ground" }, because],
};

/** The questions of a step for a request: whose it is asks also who asks, and what was done is told by hand only of some rights. */
export function fieldsOf(
  step: RightsStep,
  { kind, requester }: { readonly kind: string; readonly requester: { readonly role: string } },
): readonly StepField[] {
  if (step === "verify-identity")
    return [
      { name: "method" },
      { name: "pupilId" },
      ...(requester.role === "subject" ? [] : [{ name: "asker" } as const]),
    ];
  const isByHand = kind === "rectification" || kind === "restriction" || kind === "human-review";
  if (step === "answer" || step === "answer-part")
    return isByHand ? [{ name: "what", isLong: true }] : [];
  return fields[step] ?? [];
}
