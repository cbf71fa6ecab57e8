import { parseInput } from "../../shared/parse-input.ts";
import { transferNeed } from "../../vocabulary/transfers/transfer-need.ts";
import type { TransferNeedCode } from "../../vocabulary/transfers/transfer-need-code.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import { type DataLocation, type DataLocationsInput, dataLocationsInput } from "./data-location.ts";

/** A place of data, and the requirements for sending data there. */
export interface PlacedData extends DataLocation {
  /** `unknown` when the country is. */
  readonly need: TransferNeedCode | "unknown";
  /** Whether the requirement is met: an adequacy decision, or a fitting basis. */
  readonly covered: ServiceAnswer;
}

/** Locations of the data of a service, and missing facts. */
export interface DataLocations {
  readonly locations: readonly PlacedData[];
  readonly findings: readonly ServiceFinding[];
}

/**
 * Places where data is stored, passes through and is accessed from, with the requirements of chapter V of the GDPR for
 * each on a day. Access for support from another country is a transfer too. An unstated kind of location is unknown.
 *
 * @throws InvalidInputError when the input is malformed.
 * @see GDPR art. 44-49
 *
 * @example
 * ```ts
 * import { dataLocations } from "@bijsluiter/core/services";
 *
 * const { locations, findings } = dataLocations({
 *   locations: [
 *     { kind: "rest", party: "Voorbeeld Hosting", country: "NL" },
 *     { kind: "support-access", party: "Voorbeeld Help", country: "IN" },
 *   ],
 *   asOf: "2026-11-29",
 * });
 * locations.map(({ need }) => need); // => ["none-eea", "needs-basis"]
 * findings.map(({ code }) => code); // => ["location-of-transit-named", "location-transfer-has-basis"]
 * ```
 */
export function dataLocations(input: DataLocationsInput): DataLocations {
  const known = parseInput(dataLocationsInput, input);
  const locations = known.locations.map((location) => placed(location, known.asOf));
  const named = (kind: DataLocation["kind"]) =>
    locations.some((location) => location.kind === kind) ? "yes" : "unknown";
  return {
    locations,
    findings: [
      ...whenNot("location-of-rest-named", named("rest"), "locations"),
      ...whenNot("location-of-transit-named", named("transit"), "locations"),
      ...(known.noSupportAccess
        ? []
        : whenNot("location-of-support-named", named("support-access"), "locations")),
      ...locations.flatMap(({ country, covered }, index) =>
        country === "unknown"
          ? whenNot("location-country-known", "unknown", "locations", index, "country")
          : whenNot("location-transfer-has-basis", covered, "locations", index, "transferBasis"),
      ),
    ],
  };
}

function placed(location: DataLocation, asOf: string): PlacedData {
  const { country } = location;
  const need = country === "unknown" ? "unknown" : transferNeed(country, asOf);
  return { ...location, need, covered: isCovered(location, need) };
}

function isCovered(
  { transferBasis, country }: DataLocation,
  need: PlacedData["need"],
): ServiceAnswer {
  if (need === "none-eea" || need === "adequacy") return "yes";
  if (need === "unknown" || transferBasis === undefined) return "unknown";
  // A decision that covers some recipients, or one on a country without a decision.
  if (transferBasis === "adequacy") return answerOf(need === "adequacy-partial");
  if (transferBasis === "dpf") return answerOf(need === "adequacy-partial" && country === "US");
  // An exception is for one case: it carries no service that runs all year.
  return answerOf(transferBasis !== "none" && transferBasis !== "derogation-49");
}
