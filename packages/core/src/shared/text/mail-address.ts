import * as z from "zod/mini";
import { maxLength } from "../schema/max-length.ts";

/** Longest address that mail can be sent to; RFC 5321, 4.5.3.1.3, without the brackets. */
const LONGEST = 254;

/** Checks an e-mail address. */
export const mailAddress: z.ZodMiniType<string> = z.email().check(maxLength(LONGEST));
