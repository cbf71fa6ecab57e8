import type { Instant } from "../../../shared/dates/instant.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { BreachEvent } from "../breach-event.ts";
import type { FileFact, OwnedDuty, RepairSide } from "../file-fact.ts";

type Fact<Kind extends FileFact["kind"]> = Omit<Extract<FileFact, { readonly kind: Kind }>, "kind">;

/** Action of a joint repair. */
export interface RepairAction extends Fact<"plan-action"> {
  readonly doneAt?: Instant;
  /** Whether the other party was informed of the current state. */
  readonly told: "yes" | "no";
}

/** Facts in a file besides its state. */
export interface KeptFacts {
  /** Account of the owner of each duty. */
  readonly owners: Readonly<Partial<Record<OwnedDuty, string>>>;
  readonly evidence: readonly (Fact<"keep-evidence"> & { readonly at: Instant })[];
  readonly leadAuthority?: string;
  readonly police?: Fact<"police"> & { readonly at: Instant };
  readonly actions: readonly RepairAction[];
}

/** Facts of an empty file. */
export const noFacts: KeptFacts = deepFreeze({ owners: {}, evidence: [], actions: [] });

/** Facts that change with one more event. */
export function keptPart(
  { owners, evidence, actions }: KeptFacts,
  { step, at }: BreachEvent,
): Partial<KeptFacts> | undefined {
  switch (step.kind) {
    case "assign":
      return { owners: { ...owners, [step.duty]: step.owner } };
    case "keep-evidence":
      return { evidence: [...evidence, { ...without(step), at }] };
    case "lead-authority":
      return { leadAuthority: step.authority };
    case "police":
      return { police: { ...without(step), at } };
    case "plan-action":
      return { actions: [...actions, { ...without(step), told: "no" }] };
    case "finish-action":
      return {
        actions: actions.map((one) =>
          one.action === step.action ? { ...one, doneAt: at, told: "no" } : one,
        ),
      };
    case "tell-actions":
      return { actions: actions.map((one) => toldTo(one, step.to)) };
    default:
      return undefined;
  }
}

const toldTo = (one: RepairAction, to: RepairSide): RepairAction =>
  one.side === to || one.told === "yes" ? one : { ...one, told: "yes" };

function without<Step extends { readonly kind: string }>({ kind: _, ...rest }: Step) {
  return rest;
}
