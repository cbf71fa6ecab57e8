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
      ? `The notice comes without undue delay ${start}. No number of hours was agreed on.`
      : `The notice comes at most ${counted(maxHours, "hour", "hours")} ${start}.`;
  },
  subProcessors: ({ authorisation, noticeDays, objection }) =>
    [
      authorisation === "general"
        ? "The authorisation is general: it is for the sub-processors in the list."
        : "The authorisation is specific: each sub-processor is asked for.",
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
      : [`Until ${days(handOverDays)} after the end the board can take its data along.`]),
    destructionWithinDays === undefined
      ? "In how many days after the end all is deleted was not agreed on."
      : `Within ${days(destructionWithinDays)} after the end all is deleted.`,
  ],
  control: ({ audit: { perYear, cost, acceptsThirdPartyReport } }) =>
    [
      perYear === undefined
        ? "The board can have an audit done."
        : `The board can have an audit done, ${perYear} a year.`,
      costs[cost],
      acceptsThirdPartyReport
        ? "A report of an independent third party may take its place."
        : "A report of a third party does not take its place.",
    ].join(" "),
  term: ({ startsOn, endsOn, renewsFor, noticePeriod }, { day }) => [
    endsOn === undefined
      ? `The agreement holds from ${day(startsOn)} and runs as long as the underlying agreement.`
      : `The agreement holds from ${day(startsOn)} to ${day(endsOn)} inclusive.`,
    ...(renewsFor === undefined
      ? []
      : [`It is then renewed tacitly, each time for ${periodText(renewsFor)}.`]),
    ...(noticePeriod === undefined
      ? []
      : [`Notice can be given until ${periodText(noticePeriod)} before the end.`]),
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
