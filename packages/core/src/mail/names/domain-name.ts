import { toAscii } from "./to-ascii.ts";

const LONGEST = 253;

/** A name without the dot of the root at its end. */
export const withoutRoot = (name: string): string =>
  name.endsWith(".") ? name.slice(0, -1) : name;

/** Whether DNS can be asked for a name: labels of 1 to 63 ASCII characters, spaces too, and 253 in all. */
export function isAskable(name: string): boolean {
  if (name === "" || name.length > LONGEST || !/^[ -~]+$/.test(name)) return false;
  return name.split(".").every((label) => label.length >= 1 && label.length <= 63);
}

/** Whether a label may be the last of a name: letters, digits and hyphens, not all digits; RFC 7208, section 7.1. */
export const isTopLabel = (label: string): boolean =>
  /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label) && /[a-z-]/i.test(label);

/** Whether an expanded domain-spec is a name of at least two labels that DNS can be asked for. */
export function isTargetName(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && isAskable(name) && isTopLabel(name.slice(dot + 1));
}

/**
 * A domain in lower case, as A-labels, without the dot at its end; none for what is no domain of at least `labels` labels, such as an
 * address literal.
 */
export function readDomain(text: string, labels = 2): string | undefined {
  const ascii = toAscii(withoutRoot(text.replaceAll(/[\u3002\uff0e\uff61]/g, ".")));
  if (ascii === undefined || !isAskable(ascii) || /[[\]@"\\ ]/.test(ascii)) return undefined;
  return ascii.split(".").length >= labels ? ascii : undefined;
}

/** Whether `name` is `domain`, or a name below it. */
export const isAtOrBelow = (name: string, domain: string): boolean =>
  name === domain || name.endsWith(`.${domain}`);
