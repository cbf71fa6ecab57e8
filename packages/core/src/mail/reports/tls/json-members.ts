import { type Instant, instant } from "../../../shared/dates/instant.ts";
import { isObject } from "../../../shared/is-object.ts";
import { shownText } from "../report/plain-values.ts";
import { MOST_MEMBERS } from "../report/tls-report.ts";

/** A member of a JSON object, its own only. */
export const memberOf = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** A member that is a text, in one line. */
export function textIn(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === "string" ? shownText(text) : undefined;
}

/** A member that is a list of texts, or one text. */
export function textsIn(value: unknown, name: string): readonly string[] {
  const member = memberOf(value, name);
  const list: readonly unknown[] = Array.isArray(member) ? member : [member];
  return list.slice(0, MOST_MEMBERS).filter((text): text is string => typeof text === "string");
}

/** A member that is a whole number of zero or more; some write it as a text. */
export function countIn(value: unknown, name: string): number | undefined {
  const member = memberOf(value, name);
  const count = typeof member === "string" && /^\d{1,15}$/.test(member) ? Number(member) : member;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** A member that is a moment with an offset. */
export function momentIn(value: unknown, name: string): Instant | undefined {
  const read = instant.safeParse(memberOf(value, name));
  return read.success ? read.data : undefined;
}
