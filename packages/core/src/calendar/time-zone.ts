import type * as z from "zod/mini";
import { textThat } from "../shared/text/text-that.ts";

/** Name of a zone in the IANA time zone database, e.g. `"Europe/Amsterdam"`. An offset is not accepted. */
export type TimeZone = string;

/** Checks a {@link TimeZone} against the zones that the JavaScript engine knows. */
export const timeZone: z.ZodMiniType<TimeZone> = textThat(isKnown, "time-zone");

/** Asking the engine takes longer than all the rest of turning an instant into a day. */
const known = new Set<TimeZone>();

function isKnown(name: string): boolean {
  if (known.has(name)) return true;
  // Some engines take "+01:00" for a zone and some do not.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}
