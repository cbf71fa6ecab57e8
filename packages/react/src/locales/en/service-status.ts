import { services } from "@bijsluiter/core/messages/en";
import type { ServiceTexts } from "@bijsluiter/core/services";
import type { ServiceStatusTexts } from "../../service-status/service-status-texts.ts";

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: ServiceTexts): ServiceStatusTexts => ({
  language: "en",
  title: (quarter) => `Uptime, quarter ${quarter.slice(6)} of ${quarter.slice(0, 4)}`,
  measured: (uptime, promised) => `Measured: ${uptime}; promised: ${promised}.`,
  nothingMeasured: (promised) => `No month has been measured yet; promised: ${promised}.`,
  incomplete: "Not every month was measured: this is about those that were.",
  claim: (day, amount) =>
    amount === undefined
      ? `A credit can be claimed until ${day}.`
      : `A credit of ${amount} can be claimed until ${day}.`,
  chart: (down, unseen, all) =>
    `Of ${days(all)}, ${down} had an outage; ${days(unseen)} were not measured, or not all day.`,
  legend: "What the bars mean",
  months: {
    caption: "By month",
    columns: {
      month: "Month",
      uptime: "Available",
      kept: "Promise kept",
      credit: "Credit",
      claim: "Claim",
    },
  },
  days: {
    summary: "The bars as a table",
    caption: "By day",
    columns: { day: "Day", state: "State", down: "Outage" },
    minutes: (count) => `${count} ${count === 1 ? "minute" : "minutes"}`,
  },
  answers: words.answers,
  dayStates: words.uptime.days,
  monthStates: words.uptime.months,
  claims: words.uptime.claims,
  none: "–",
});

/** Uptime of a service over a quarter. */
export const serviceStatus: ServiceStatusTexts = /* @__PURE__ */ textsOf(services);
