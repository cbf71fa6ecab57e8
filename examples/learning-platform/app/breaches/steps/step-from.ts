import type { BreachStep } from "@bijsluiter/core/breaches";
import type { StepField } from "./step-fields.ts";
import type { TakenStep } from "./taken-step.ts";

interface Tree {
  [name: string]: unknown;
}

/** What the form says, as a step; the server checks it by the schema of core. */
export function stepFrom(
  kind: TakenStep,
  fields: readonly StepField[],
  data: FormData,
  given: { readonly by: string },
): BreachStep {
  const step: Tree = { kind };
  for (const field of fields) {
    const value = answerTo(field, data);
    if (value !== undefined) put(step, field.name.split("."), value);
  }
  if (kind === "assess") put(step, ["facts", "role"], "processor");
  if (kind === "decide") {
    put(step, ["decision", "decidedBy"], given.by);
    if (data.getAll("decision.confirmed").length === 0) put(step, ["decision", "confirmed"], []);
    const decision = step["decision"] as Tree;
    // Reasons without a ground are no exception.
    if (!data.get("decision.exception.ground")) delete decision["exception"];
  }
  return step as unknown as BreachStep;
}

function answerTo({ name, kind, optional }: StepField, data: FormData): unknown {
  if (kind === "file") return undefined;
  if (kind === "checks") {
    const chosen = data.getAll(name);
    return name === "facts.data" ? chosen.map((one) => ({ kind: one })) : chosen;
  }
  const text = String(data.get(name) ?? "").trim();
  if (text === "" && optional) return undefined;
  return kind === "number" ? Number(text) : text;
}

function put(tree: Tree, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree[first] = value;
    return;
  }
  const inner = (tree[first] ?? {}) as Tree;
  tree[first] = inner;
  put(inner, rest, value);
}
