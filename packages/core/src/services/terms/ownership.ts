import { parseInput } from "../../shared/parse-input.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import { decisionMatters, type OwnershipTerms, ownershipTerms } from "./ownership-terms.ts";

/** Ownership of the data, as promised. `yes` is the answer that favours the customer. */
export interface Ownership {
  readonly customerOwns: ServiceAnswer;
  readonly noAdvertising: ServiceAnswer;
  readonly noModelTraining: ServiceAnswer;
  readonly noSale: ServiceAnswer;
  /** Whether the customer decides on every matter. */
  readonly customerDecides: ServiceAnswer;
  readonly findings: readonly ServiceFinding[];
}

/**
 * Ownership of data under the terms of a service: the customer's, not for advertising, not to train models on pupils'
 * data, and who decides. Terms that are missing are unknown.
 *
 * @throws InvalidInputError when the terms are malformed.
 * @see GDPR art. 28(3)(a)
 *
 * @example
 * ```ts
 * import { ownership } from "@bijsluiter/core/services";
 *
 * const found = ownership({
 *   owner: "customer",
 *   advertising: "no",
 *   modelTraining: "unknown",
 *   sale: "no",
 *   decides: { access: "customer", sharing: "customer", correction: "customer", deletion: "customer", export: "customer" },
 * });
 * found.noModelTraining; // => "unknown"
 * found.findings.map(({ code }) => code); // => ["ownership-no-model-training"]
 * ```
 */
export function ownership(terms: OwnershipTerms): Ownership {
  const known = parseInput(ownershipTerms, terms);
  const answers = {
    customerOwns: known.owner === "unknown" ? "unknown" : answerOf(known.owner === "customer"),
    noAdvertising: opposite(known.advertising),
    noModelTraining: opposite(known.modelTraining),
    noSale: opposite(known.sale),
    customerDecides: decidesAll(known),
  } as const;
  return {
    ...answers,
    findings: [
      ...whenNot("ownership-customer-owns", answers.customerOwns, "owner"),
      ...whenNot("ownership-no-advertising", answers.noAdvertising, "advertising"),
      ...whenNot("ownership-no-model-training", answers.noModelTraining, "modelTraining"),
      ...whenNot("ownership-no-sale", answers.noSale, "sale"),
      ...decisionMatters.flatMap((matter) => {
        const decider = known.decides[matter];
        return decider === undefined
          ? whenNot("ownership-decision-assigned", "unknown", "decides", matter)
          : whenNot(
              "ownership-customer-decides",
              answerOf(decider === "customer"),
              "decides",
              matter,
            );
      }),
    ],
  };
}

const opposite = (answer: ServiceAnswer): ServiceAnswer =>
  answer === "unknown" ? answer : answerOf(answer === "no");

function decidesAll({ decides }: OwnershipTerms): ServiceAnswer {
  const deciders = decisionMatters.map((matter) => decides[matter]);
  if (deciders.includes("provider")) return "no";
  return deciders.includes(undefined) ? "unknown" : "yes";
}
