import * as z from "zod/mini";
import { maxLength } from "./max-length.ts";

/** Room for an address, also one of a folder deep down. */
const LONGEST = 2000;

/** The `$schema` of a document: an address or a path for editors, which is never followed here. */
export const schemaAddress = z.exactOptional(z.string().check(maxLength(LONGEST)));
