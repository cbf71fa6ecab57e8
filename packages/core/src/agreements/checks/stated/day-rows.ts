import type { Day } from "../../../shared/dates/day.ts";
import { placeIf } from "../../../shared/findings/place-if.ts";
import { securityOf } from "../../annex/annexes-of.ts";
import type { AgreementModelCode } from "../../document/agreement-model.ts";
import type { ProcessingAgreement } from "../../processing-agreement.ts";
import type { Place, PlacesOf } from "./places.ts";

/** First day of the GDPR: no agreement of before was made under it. */
const FIRST_DAY = "2018-05-25";

/** First days of models, as far as they are known. */
const MODEL_DAYS: { readonly [Model in AgreementModelCode]?: Day } = {
  "model-3.0": "2018-04-01",
  "model-4.0": "2022-04-13",
};

/** Days that have been, each with its place. */
function pastDays(agreement: ProcessingAgreement): readonly (readonly [Day, Place])[] {
  const { underlyingAgreement, deviations, signatures, history, subprocessors = [] } = agreement;
  const { destruction } = agreement;
  return [
    ...(underlyingAgreement
      ? [[underlyingAgreement.date, ["underlyingAgreement", "date"]] as const]
      : []),
    ...deviations.map(
      ({ recordedAt }, at) => [recordedAt, ["deviations", at, "recordedAt"]] as const,
    ),
    ...signatures.map(({ at: day }, at) => [day.slice(0, 10), ["signatures", at, "at"]] as const),
    ...history.map(({ at: day }, at) => [day.slice(0, 10), ["history", at, "at"]] as const),
    ...subprocessors.flatMap(({ agreement: { checkedOn } }, at) =>
      checkedOn === undefined
        ? []
        : [[checkedOn, ["subprocessors", at, "agreement", "checkedOn"]] as const],
    ),
    ...(destruction ? [[destruction.destroyedOn, ["destruction", "destroyedOn"]] as const] : []),
  ];
}

/** Days of certificates, which may be older than the law. */
const issueDays = (agreement: ProcessingAgreement) =>
  securityOf(agreement).flatMap(({ value, where }) =>
    value.certificates.flatMap(({ issuedOn }, at) =>
      issuedOn === undefined
        ? []
        : [[issuedOn, [...where, "certificates", at, "issuedOn"]] as const],
    ),
  );

/** Days that cannot be. */
export const dayRows = {
  "date-in-future": (agreement, asOf) =>
    [...pastDays(agreement), ...issueDays(agreement)].flatMap(([day, place]) =>
      placeIf(day > asOf, ...place),
    ),
  "date-before-law": (agreement) => {
    const { drawnUpOn, term, ending } = agreement;
    return [
      ...placeIf(drawnUpOn < FIRST_DAY, "drawnUpOn"),
      ...placeIf((term?.startsOn ?? FIRST_DAY) < FIRST_DAY, "term", "startsOn"),
      ...placeIf((ending?.endedOn ?? FIRST_DAY) < FIRST_DAY, "ending", "endedOn"),
      ...pastDays(agreement).flatMap(([day, place]) => placeIf(day < FIRST_DAY, ...place)),
    ];
  },
  "model-after-date": ({ model, drawnUpOn }) =>
    placeIf(drawnUpOn < (MODEL_DAYS[model] ?? drawnUpOn), "drawnUpOn"),
} satisfies Readonly<Record<string, PlacesOf>>;
