import type { AgreementTexts } from "../../../agreements/index.ts";
import { parsePeriod } from "../../../calendar/periods/parse-period.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { retention } from "../retention/retention.ts";

/** Nederlandse zinnen met de afgesproken getallen. */
export const agreementTerms: AgreementTexts["terms"] = deepFreeze({
  breach: ({ maxHours, clockStart }) => {
    const start =
      clockStart === "awareness"
        ? "nadat de leverancier van het datalek weet"
        : "nadat de leverancier heeft vastgesteld dat het een datalek is";
    return maxHours === undefined
      ? `De melding komt zonder onredelijke vertraging ${start}. Er is geen aantal uren afgesproken.`
      : `De melding komt uiterlijk ${maxHours} uur ${start}.`;
  },
  subProcessors: ({ authorisation, noticeDays, objection }) =>
    [
      authorisation === "general"
        ? "De leverancier mag de subverwerkers op de lijst inschakelen."
        : "De leverancier vraagt het bestuur bij elke subverwerker apart om instemming.",
      noticeDays === undefined
        ? ""
        : `Een wijziging wordt ten minste ${days(noticeDays)} vooraf aangekondigd.`,
      objections[objection],
    ]
      .filter(Boolean)
      .join(" "),
  destruction: ({ destructionWithinDays, handOverDays }) => [
    ...(handOverDays === undefined
      ? []
      : [`Tot en met ${days(handOverDays)} na het einde kan het bestuur zijn gegevens meenemen.`]),
    destructionWithinDays === undefined
      ? "Er is niet afgesproken binnen hoeveel dagen na het einde alles gewist is."
      : `Binnen ${days(destructionWithinDays)} na het einde is alles gewist.`,
  ],
  control: ({ audit: { perYear, cost, acceptsThirdPartyReport } }) =>
    [
      perYear === undefined
        ? "Het bestuur kan een controle laten doen."
        : `Het bestuur kan ${perYear} keer per jaar een controle laten doen.`,
      costs[cost],
      acceptsThirdPartyReport
        ? "Een rapport van een onafhankelijke derde mag in de plaats komen."
        : "Een rapport van een derde komt daar niet voor in de plaats.",
    ].join(" "),
  term: ({ startsOn, endsOn, renewsFor, noticePeriod }, { day }) => [
    endsOn === undefined
      ? `De overeenkomst geldt vanaf ${day(startsOn)} en duurt zo lang als de onderliggende overeenkomst.`
      : `De overeenkomst geldt van ${day(startsOn)} tot en met ${day(endsOn)}.`,
    ...(renewsFor === undefined
      ? []
      : [
          `De overeenkomst wordt daarna stilzwijgend verlengd, telkens met ${periodText(renewsFor)}.`,
        ]),
    ...(noticePeriod === undefined
      ? []
      : [`Opzeggen kan tot ${periodText(noticePeriod)} voor het einde.`]),
  ],
});

const periodText = (period: string) => retention.period(parsePeriod(period));

const days = (count: number) => counted(count, "dag", "dagen");

const objections = deepFreeze({
  yes: "Het bestuur kan bezwaar maken.",
  no: "Het bestuur kan geen bezwaar maken.",
  unknown: "",
});

const costs = deepFreeze({
  school: "De kosten zijn voor het bestuur.",
  processor: "De kosten zijn voor de leverancier.",
  shared: "Partijen delen de kosten.",
});
