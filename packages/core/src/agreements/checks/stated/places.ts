import type { Day } from "../../../shared/dates/day.ts";
import type { ProcessingAgreement } from "../../processing-agreement.ts";
import type { AgreementFinding } from "../agreement-finding.ts";

/** A place in an agreement. */
export type Place = AgreementFinding["where"];

/** Where something holds in an agreement, on a day. */
export type PlacesOf = (agreement: ProcessingAgreement, asOf: Day) => readonly Place[];
