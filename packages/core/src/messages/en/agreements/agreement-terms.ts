import type { AgreementTexts } from "../../../agreements/index.ts";
import { parsePeriod } from "../../../calendar/periods/parse-period.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { retention } from "../retention/retention.ts";

/** English sentences with the numbers that were agreed on. */
export const agreementTerms: AgreementTexts["terms"] = deepFreeze({
  breach: ({ maxHours, clockStart }) => {
    const start =
      clockStart === "awareness"
        ? "after the supplier becomes aware of the breach"
        : "after the supplier has established that it is a breach";
    return maxHours === undefined
      ? `The notice comes without undue delay ${start}. No number of hours was agreed.`
      : `The notice comes at most ${counted(maxHours, "hour", "hours")} ${start}.`;
  },
  subProcessors: ({ authorisation, noticeDays, objection }) =>
    [
      authorisation === "general"
        ? "The authorisation is general: it covers the sub-processors in the list."
        : "The authorisation is specific: each sub-processor needs the approval of the board.",
      noticeDays === undefined
        ? ""
        : `A change is announced at least ${days(noticeDays)} beforehand.`,
      objections[objection],
    ]
      .filter(Boolean)
      .join(" "),
  destruction: ({ destructionWithinDays, handOverDays }) => [
    ...(handOverDays === undefined
      ? []
      : [`The board can export its data until ${days(handOverDays)} after the end.`]),
    destructionWithinDays === undefined
      ? "No number of days was agreed for deleting all data after the end."
      : `All data is deleted within ${days(destructionWithinDays)} after the end.`,
  ],
  control: ({ audit: { perYear, cost, acceptsThirdPartyReport } }) =>
    [
      perYear === undefined
        ? "The board can have an audit done."
        : `The board can have an audit done, ${perYear} a year.`,
      costs[cost],
      acceptsThirdPartyReport
        ? "A report of an independent third party may replace an audit."
        : "A report of a third party does not replace an audit.",
    ].join(" "),
  term: ({ startsOn, endsOn, renewsFor, noticePeriod }, { day }) => [
    endsOn === undefined
      ? `The agreement is valid from ${day(startsOn)} for as long as the underlying agreement.`
      : `The agreement is valid from ${day(startsOn)} to ${day(endsOn)} inclusive.`,
    ...(renewsFor === undefined
      ? []
      : [`It is then renewed tacitly, each time for ${periodText(renewsFor)}.`]),
    ...(noticePeriod === undefined
      ? []
      : [`Notice must be given at least ${periodText(noticePeriod)} before the end.`]),
  ],
});

const periodText = (period: string) => retention.period(parsePeriod(period));

const days = (count: number) => counted(count, "day", "days");

const objections = deepFreeze({
  yes: "The board can object.",
  no: "The board cannot object.",
  unknown: "",
});

const costs = deepFreeze({
  school: "The board bears the cost.",
  processor: "The supplier bears the cost.",
  shared: "The parties share the cost.",
});
