/** Largest number of header values. A request has the header once; a limit prevents excessive work. */
const MOST_HEADERS = 100;

/** Result of Global Privacy Control: refusal, or nothing. */
export type GpcAnswer =
  | { readonly state: "refused"; readonly indicationMethod: "gpc-signal" }
  | { readonly state: "no-signal" };

/**
 * Answer to a browser's Global Privacy Control signal. It can refuse and never consents.
 *
 * @param signal - The header `Sec-GPC` (one value or all), or `navigator.globalPrivacyControl`. Any other header value
 * than `1`, and a browser without support, count as no signal.
 * @see Global Privacy Control, W3C Editor's Draft: the header field, the JavaScript property
 *
 * @example
 * ```ts
 * import { fromGpc } from "@bijsluiter/core/consent";
 *
 * fromGpc("1").state; // => "refused"
 * fromGpc(undefined).state; // => "no-signal"
 * ```
 */
export function fromGpc(
  signal: string | boolean | readonly string[] | null | undefined,
): GpcAnswer {
  const values = Array.isArray(signal) ? signal.slice(0, MOST_HEADERS) : [signal];
  const isOn = signal === true || values.includes("1");
  return isOn ? { state: "refused", indicationMethod: "gpc-signal" } : { state: "no-signal" };
}
