import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { dataActBases, dataActFigures as figures } from "../data/data-act.ts";
import { fitsPeriod } from "../fits-period.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { answerOf } from "../service-finding.ts";
import { lastDayToTell, type SwitchingDay, switchingDays } from "./switching-days.ts";
import { type SwitchingTerms, switchingTerms } from "./switching-terms.ts";

/** Item that the chapter requires of a contract. */
export type DataActItemCode = keyof typeof dataActBases;

/** Terms of a contract on one required item. */
export interface DataActItem {
  readonly code: DataActItemCode;
  readonly answer: ServiceAnswer | "not-applicable";
  readonly where: readonly string[];
  readonly basis: LegalSource;
}

/** Result of checking a contract against the chapter on switching. */
export interface DataActReport {
  /** Whether the chapter applies; `unknown` counts as yes. */
  readonly applies: ServiceAnswer;
  /** Items in the order of the law. */
  readonly items: readonly DataActItem[];
  /** Days of a switch, when it was asked for. */
  readonly days: readonly SwitchingDay[];
}

/**
 * Terms of a contract on switching, item by item: notice of at most two months, transition of at most 30 days, retrieval
 * for at least 30 days after it, no switching charges from 12 January 2027, and the consequences of a transition that
 * is not feasible. A term that the contract does not state is unknown, never yes.
 *
 * @throws InvalidInputError when the terms are malformed.
 * @see Regulation (EU) 2023/2854, art. 23-31; GDPR art. 28(3)(g)
 *
 * @example
 * ```ts
 * import { dataActCheck } from "@bijsluiter/core/services";
 *
 * const { items, days } = dataActCheck({
 *   inScope: "yes",
 *   kind: "standard",
 *   notice: "P3M",
 *   transitionDays: 30,
 *   charges: "at-cost",
 *   requestedOn: "2027-01-12",
 *   exportListed: "yes",
 *   formatsNamed: "yes",
 *   erasedAfter: "yes",
 *   extendable: "yes",
 *   jurisdictionPublished: "yes",
 *   returnOrDeletion: "yes",
 * });
 * items.filter(({ answer }) => answer === "no").map(({ code }) => code); // => ["notice-in-time", "charges"]
 * items.filter(({ answer }) => answer === "unknown").map(({ code }) => code); // => ["retrieval-long-enough"]
 * days[0]; // => { code: "notice-ends", limit: "2027-03-12", agreed: "2027-04-12" }
 * ```
 */
export function dataActCheck(terms: SwitchingTerms): DataActReport {
  const known = parseInput(switchingTerms, terms);
  const applies = appliesTo(known);
  const found = { ...answersOf(known), ...notFeasibleAnswers(known) };
  const items = (Object.keys(dataActBases) as DataActItemCode[]).map((code) => {
    const [answer, ...where] = found[code];
    const isOut = applies === "no" && code !== "return-or-deletion";
    return {
      code,
      answer: isOut ? ("not-applicable" as const) : answer,
      where,
      basis: dataActBases[code],
    };
  });
  const { requestedOn } = known;
  const days =
    requestedOn === undefined || applies === "no" ? [] : switchingDays(known, requestedOn);
  return { applies, items, days };
}

function appliesTo({ inScope, kind, requestedOn }: SwitchingTerms): ServiceAnswer {
  const isBefore = requestedOn !== undefined && requestedOn < figures.appliesFrom;
  return kind === "test-version" || isBefore ? "no" : inScope;
}

/** An answer, and the place that it comes from. */
type Found = readonly [answer: DataActItem["answer"], ...where: string[]];

type NotFeasibleCode = "not-feasible-told" | "not-feasible-reasoned" | "other-term-in-time";

function answersOf(
  terms: SwitchingTerms,
): Readonly<Record<Exclude<DataActItemCode, NotFeasibleCode>, Found>> {
  const { notice, transitionDays, retrievalDays, requestedOn, notFeasible } = terms;
  const noticeFits =
    notice === undefined ? undefined : fitsPeriod(notice, figures.noticeAtMost, requestedOn);
  const transitionFits =
    transitionDays === undefined ? undefined : transitionDays <= figures.transitionDaysAtMost;
  const retrievalFits =
    retrievalDays === undefined ? undefined : retrievalDays >= figures.retrievalDaysAtLeast;
  return {
    "transition-in-time": [
      notFeasible ? "not-applicable" : answerOf(transitionFits),
      "transitionDays",
    ],
    "notice-in-time": [answerOf(noticeFits), "notice"],
    "export-listed": [terms.exportListed, "exportListed"],
    "retrieval-long-enough": [answerOf(retrievalFits), "retrievalDays"],
    "erased-after": [terms.erasedAfter, "erasedAfter"],
    "extension-possible": [terms.extendable, "extendable"],
    "formats-named": [terms.formatsNamed, "formatsNamed"],
    "jurisdiction-published": [terms.jurisdictionPublished, "jurisdictionPublished"],
    charges: [chargesAnswer(terms), "charges"],
    "return-or-deletion": [terms.returnOrDeletion, "returnOrDeletion"],
  };
}

function chargesAnswer({ charges, kind, requestedOn }: SwitchingTerms): DataActItem["answer"] {
  if (kind === "custom-built") return "not-applicable";
  if (charges === "none") return "yes";
  if (charges === "above-cost") return "no";
  if (charges === "unknown" || requestedOn === undefined) return "unknown";
  return requestedOn < figures.noChargesFrom ? "yes" : "no";
}

function notFeasibleAnswers({
  notFeasible,
  requestedOn,
}: SwitchingTerms): Readonly<Record<NotFeasibleCode, Found>> {
  const place = "notFeasible";
  if (!notFeasible)
    return {
      "not-feasible-told": ["not-applicable", place],
      "not-feasible-reasoned": ["not-applicable", place],
      "other-term-in-time": ["not-applicable", place],
    };
  const { toldOn, reasoned, otherTerm } = notFeasible;
  const isTold =
    toldOn === undefined || requestedOn === undefined
      ? undefined
      : toldOn <= lastDayToTell(requestedOn);
  const fits =
    otherTerm === undefined
      ? undefined
      : fitsPeriod(otherTerm, figures.otherTermAtMost, requestedOn);
  return {
    "not-feasible-told": [answerOf(isTold), place, "toldOn"],
    "not-feasible-reasoned": [reasoned, place, "reasoned"],
    "other-term-in-time": [answerOf(fits), place, "otherTerm"],
  };
}
