import type { Day } from "../../../shared/dates/day.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { Found } from "../insert-finding.ts";

/** Places of an insert. */
export type Places = readonly Found["where"][];

/** Where something holds in an insert, on a day. */
export type PlacesOf = (insert: PrivacyInsert, asOf: Day) => Places;

/** Rows by what they find. */
export type StatedRows<Code extends Found["code"]> = Readonly<Record<Code, PlacesOf>>;
