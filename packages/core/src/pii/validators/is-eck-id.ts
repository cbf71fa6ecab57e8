/**
 * True for an ECK iD, the pseudonym of a pupil or teacher in the Dutch chain of learning materials.
 *
 * `https://ketenid.nl/`, an environment such as `201703` or `pilot`, and 128 hexadecimal digits. Not settled: the
 * specification is not public; the form is that of published examples.
 *
 * @see Wet pseudonimisering onderwijsdeelnemers; Edu-K, ECK iD
 *
 * @example
 * ```ts
 * import { isEckId } from "@bijsluiter/core/pii";
 *
 * isEckId(`https://ketenid.nl/201703/${"0123456789abcdef".repeat(8)}`); // => true
 * isEckId("https://ketenid.nl/201703/0123"); // => false
 * ```
 */
export function isEckId(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^https:\/\/ketenid\.nl\/(?:\d{6}|[a-z]{1,12})\/[\da-f]{128}$/.test(value)
  );
}
