import { services } from "@bijsluiter/core/messages/nl";
import type { ServiceTexts } from "@bijsluiter/core/services";
import type { ServiceStatusTexts } from "../../service-status/service-status-texts.ts";

const days = (count: number) => `${count} ${count === 1 ? "dag" : "dagen"}`;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: ServiceTexts): ServiceStatusTexts => ({
  language: "nl",
  title: (quarter) => `Beschikbaarheid, kwartaal ${quarter.slice(6)} van ${quarter.slice(0, 4)}`,
  measured: (uptime, promised) => `Gemeten is ${uptime}; beloofd is ${promised}.`,
  nothingMeasured: (promised) => `Er is nog geen maand gemeten; beloofd is ${promised}.`,
  incomplete: "Niet elke maand is gemeten: dit gaat over de maanden die dat wel zijn.",
  claim: (day, amount) =>
    amount === undefined
      ? `Een vergoeding is aan te vragen tot en met ${day}.`
      : `Een vergoeding van ${amount} is aan te vragen tot en met ${day}.`,
  chart: (down, unseen, all) =>
    `Van ${days(all)} hadden er ${down} een storing; ${days(unseen)} zijn niet of niet helemaal gemeten.`,
  legend: "Wat de balken betekenen",
  months: {
    caption: "Per maand",
    columns: {
      month: "Maand",
      uptime: "Beschikbaar",
      kept: "Belofte gehaald",
      credit: "Vergoeding",
      claim: "Aanvragen",
    },
  },
  days: {
    summary: "De balken als tabel",
    caption: "Per dag",
    columns: { day: "Dag", state: "Toestand", down: "Storing" },
    minutes: (count) => `${count} ${count === 1 ? "minuut" : "minuten"}`,
  },
  answers: words.answers,
  dayStates: words.uptime.days,
  monthStates: words.uptime.months,
  claims: words.uptime.claims,
  none: "–",
});

/** Beschikbaarheid van een dienst over een kwartaal. */
export const serviceStatus: ServiceStatusTexts = /* @__PURE__ */ textsOf(services);
