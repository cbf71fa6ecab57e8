import { placeIf } from "../../../shared/findings/place-if.ts";
import type { StatedRows } from "./places.ts";

/** A number of an edition in a title, e.g. "4.0". */
const EDITION = /(?<![\d.])(\d\.0)(?![\d.])/;

/** What rests on a source that does not hold, or on one that another field denies. */
export const sourceRows: StatedRows<"covenant-at-odds" | "law-not-in-force" | "checked-in-future"> =
  {
    "covenant-at-odds": ({ covenant = "", modelVersion }) => {
      const edition = EDITION.exec(covenant)?.[1] ?? modelVersion;
      return placeIf(modelVersion !== undefined && edition !== modelVersion, "covenant");
    },
    "law-not-in-force": ({ personalData }, asOf) =>
      personalData.flatMap(({ retention }, at) => {
        const { validFrom = asOf, validTo = asOf } =
          (retention?.kind === "term" && retention.basis) || {};
        return placeIf(
          validFrom > asOf || validTo < asOf,
          "personalData",
          at,
          "retention",
          "basis",
        );
      }),
    "checked-in-future": ({ personalData }, asOf) =>
      personalData.flatMap(({ retention }, at) => {
        const { verifiedOn } = (retention?.kind === "term" && retention.basis) || {};
        return placeIf(
          (verifiedOn ?? asOf) > asOf,
          "personalData",
          at,
          "retention",
          "basis",
          "verifiedOn",
        );
      }),
  };
