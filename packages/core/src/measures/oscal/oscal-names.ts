import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { OscalProp } from "./oscal-document.ts";

/** Namespace of our own names in OSCAL. */
const NAMESPACE = "urn:bijsluiter:measures";

/** A text of one line, as OSCAL asks of names and titles. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A named value. */
export const prop = (name: string, value: string): OscalProp => ({
  name,
  ns: NAMESPACE,
  value: oneLine(value),
});

/**
 * An id as a token of OSCAL: a letter or underscore, then letters, digits, `.`, `-` and `_`. An id that is no token is
 * written in hexadecimals, so that two ids never become one.
 */
export const oscalToken = (id: string): string =>
  /^[A-Za-z][\w.-]{0,199}$/.test(id) ? id : `_${bytesToHex(utf8ToBytes(id))}`;
