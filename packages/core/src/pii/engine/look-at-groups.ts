import { confidence } from "../confidence.ts";
import { isFrenchSocialSecurityNumber } from "../validators/is-french-social-security-number.ts";
import { isGermanTaxId } from "../validators/is-german-tax-id.ts";
import { brandOf } from "../validators/payment-card-brand.ts";
import { at, BLANK, DIGIT, is } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { elevenTestOf, isLuhnOf, numberOf } from "./digit-sums.ts";
import { blankAsSpace, endsNumber } from "./edges.ts";
import { endOf, type Groups, readGroups } from "./groups.ts";
import { lookAtDottedNumber, lookAtNumericDate } from "./look-at-dotted.ts";
import { submit, unlabelled } from "./submit.ts";

const { sure, strong, likely, fair, weak } = confidence;
const SPACE = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;
/** Looks at groups of digits with the same sign between them; `start` to `end` is the first. */
export function lookAtGroups(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const sign = blankAsSpace(at(bytes, end));
  const length = end - start;
  // Blanks stand between any two numbers; one digit and a blank begin a French number only.
  if (sign === SPACE && length === 1 && !is(bytes, end + 3, BLANK)) return;
  const groups = readGroups(bytes, start, end);
  if (sign === DOT) lookAtDottedNumber(desk, groups);
  if (sign !== SPACE && groups.count === 3) lookAtNumericDate(desk, groups);
  offerGroups(desk, groups);
}

/** Shape of the first `taken` groups. */
function head({ shape, count }: Groups, taken: number): number {
  return taken > count ? 0 : shape >>> (4 * (count - taken));
}

function offerGroups(desk: Desk, groups: Groups): void {
  const three = head(groups, 3);
  if (three === 0x333 || three === 0x423) offerBsn(desk, groups);
  if (groups.sign === DOT) return;
  const long = head(groups, 5) === 0x44443 && offerCard(desk, groups, 5);
  if (!long && head(groups, 4) === 0x4444) offerCard(desk, groups, 4);
  if (three === 0x465 || three === 0x464) offerCard(desk, groups, 3);
  if (groups.sign === SPACE) offerForeign(desk, groups);
}

function offerForeign(desk: Desk, { start, shape }: Groups): void {
  const end = endOf(shape === 0x2333 ? 3 : 6);
  const text = () => read(desk, start, end);
  if (shape === 0x2333 && endsNumber(desk.bytes, end) && isGermanTaxId(text())) {
    submit(desk, { kind: "de-tax-id", start, end, bare: weak, labelled: strong });
  }
  if (shape === 0x1222332 && isFrenchSocialSecurityNumber(text())) {
    submit(desk, {
      kind: "fr-social-security-number",
      start,
      end,
      bare: sure,
      labelled: unlabelled,
    });
  }
}

/** No payment card begins with 0, 1, 7 or 9. */
function offerCard(desk: Desk, { start }: Groups, taken: number): boolean {
  const { bytes } = desk;
  const end = endOf(taken - 1);
  const first = at(bytes, start) - ZERO;
  if (first < 2 || first === 7 || first === 9 || !endsNumber(bytes, end)) return false;
  if (!isLuhnOf(bytes, start, end)) return false;
  const count = end - start - taken + 1;
  if (brandOf(numberOf(bytes, start, start + 4), count) === "none") return false;
  submit(desk, { kind: "payment-card", start, end, bare: strong, labelled: strong });
  return true;
}

/** Three groups apart from other numbers are a BSN by themselves; in a row of numbers they need a label. */
function offerBsn(desk: Desk, { start, sign, count }: Groups): void {
  const { bytes } = desk;
  const end = endOf(2);
  if (!endsNumber(bytes, end) || elevenTestOf(bytes, start, end) !== 0) return;
  const inRow = count > 3 || (is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT));
  const bare = inRow ? 0 : sign === SPACE ? fair : likely;
  submit(desk, { kind: "rsin", start, end, bare: 0, labelled: strong });
  submit(desk, { kind: "bsn", start, end, bare, labelled: strong });
}
