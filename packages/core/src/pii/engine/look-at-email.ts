import { confidence } from "../confidence.ts";
import { at, is, LOCAL, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { submit, unlabelled } from "./submit.ts";

const STAR = 0x2a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const AT = 0x40;
const UNDERSCORE = 0x5f;
/** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.2. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** Looks at the e-mail address around the `@` at `middle`; quoted local parts are left out. RFC 5322, RFC 6531. */
export function lookAtEmail(desk: Desk, middle: number): void {
  const { bytes } = desk;
  const start = localStart(bytes, middle);
  if (start === middle) return;
  let end = middle + 1;
  const limit = end + LONGEST_DOMAIN + 1;
  while (
    end < limit &&
    (is(bytes, end, WORD) || at(bytes, end) === DOT || at(bytes, end) === HYPHEN)
  )
    end += 1;
  if (end === limit || at(bytes, end) === AT) return;
  while (end > middle && !is(bytes, end - 1, WORD)) end -= 1;
  if (isDomain(read(desk, middle + 1, end)))
    submit(desk, { kind: "email", start, end, bare: confidence.sure, labelled: unlabelled });
}

/** First character of the local part; `middle` when there is none. */
function localStart(bytes: Uint8Array, middle: number): number {
  if (at(bytes, middle - 1) === DOT) return middle;
  let start = middle;
  while (is(bytes, start - 1, WORD | LOCAL) && start > middle - LONGEST_LOCAL - 1) {
    if (at(bytes, start - 1) === DOT && at(bytes, start) === DOT) break;
    start -= 1;
  }
  if (middle - start > LONGEST_LOCAL || at(bytes, start - 1) === STAR) return middle;
  while (start < middle && !is(bytes, start, WORD) && at(bytes, start) !== UNDERSCORE) start += 1;
  return start;
}

/** Labels of 1 to 63 without dashes at their ends, and a top-level domain of letters. RFC 1035, section 2.3.1. */
function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  if (labels.length < 2 || !/^(?:[^\d-]{2,}|xn--.+)$/i.test(top)) return false;
  return labels.every((label) => label !== "" && label.length < 64 && !/^-|-$/.test(label));
}
