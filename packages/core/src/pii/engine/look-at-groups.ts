import { confidence } from "../confidence.ts";
import { isBelgianNationalNumber } from "../validators/is-belgian-national-number.ts";
import { isBsn } from "../validators/is-bsn.ts";
import { isFrenchSocialSecurityNumber } from "../validators/is-french-social-security-number.ts";
import { isGermanTaxId } from "../validators/is-german-tax-id.ts";
import { isPaymentCard } from "../validators/is-payment-card.ts";
import { at, BLANK, DIGIT, is } from "./char-class.ts";
import { type Desk, read, submit } from "./desk.ts";
import { blankAsSpace, endsNumber } from "./edges.ts";
import { isBirthDate, isTimeStamp } from "./look-at-date.ts";

const { sure, strong, likely, fair, weak } = confidence;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const DOT = 0x2e;
/** As many groups as the longest form has: a French number. */
const MOST_GROUPS = 7;
const ends = /* @__PURE__ */ new Int32Array(MOST_GROUPS);

/** Looks at groups of digits with the same sign between them; `start` to `end` is the first. */
export function lookAtGroups(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const sign = blankAsSpace(at(bytes, end));
  const length = end - start;
  // Blanks stand between any two numbers; only these begin a number that is written in groups.
  if (sign === SPACE && length === 1 && !is(bytes, end + 3, BLANK)) return;
  let shape = length;
  let count = 1;
  ends[0] = end;
  for (let index = end; count < MOST_GROUPS; count += 1) {
    if (blankAsSpace(at(bytes, index)) !== sign || !is(bytes, index + 1, DIGIT)) break;
    const from = index + 1;
    index = from + 1;
    while (index < from + 15 && is(bytes, index, DIGIT)) index += 1;
    ends[count] = index;
    shape = shape * 16 + index - from;
  }
  if (sign === DOT && count === 4) ipAddress(desk, start);
  if (sign !== SPACE && count === 3) birthDate(desk, start, shape);
  if (sign === DOT && count === 3 && shape === 0x222) belgian(desk, start);
  grouped(desk, start, { sign, shape, count });
}

interface Groups {
  readonly sign: number;
  readonly shape: number;
  readonly count: number;
}

/** Shape of the first `taken` groups. */
function head({ shape, count }: Groups, taken: number): number {
  return taken > count ? 0 : shape >>> (4 * (count - taken));
}

function grouped(desk: Desk, start: number, groups: Groups): void {
  const { bytes } = desk;
  const three = head(groups, 3);
  if (three === 0x333 || three === 0x423) bsnGroups(desk, start, groups);
  if (groups.sign !== DOT) {
    const four = head(groups, 4);
    const five = head(groups, 5);
    const taken = [
      five === 0x44443 && 5,
      four === 0x4444 && 4,
      three === 0x465 && 3,
      three === 0x464 && 3,
    ];
    for (const many of taken) {
      if (
        many &&
        offer(desk, { start, taken: many, kind: "payment-card", bare: strong }, isPaymentCard)
      )
        return;
    }
  }
  if (groups.sign !== SPACE) return;
  if (head(groups, 4) === 0x2333 && endsNumber(bytes, ends[3] as number)) {
    offer(desk, { start, taken: 4, kind: "de-tax-id", bare: weak }, isGermanTaxId);
  }
  if (groups.shape === 0x1222332) {
    offer(
      desk,
      { start, taken: 7, kind: "fr-social-security-number", bare: sure },
      isFrenchSocialSecurityNumber,
    );
  }
}

interface Offer {
  readonly start: number;
  readonly taken: number;
  readonly kind: string;
  readonly bare: number;
}

function offer(desk: Desk, { start, taken, kind, bare }: Offer, passes: (text: string) => boolean) {
  const end = ends[taken - 1] as number;
  if (!endsNumber(desk.bytes, end) || !passes(read(desk, start, end).replaceAll("\u00a0", " ")))
    return false;
  submit(desk, { kind, start, end, bare, labelled: strong });
  return true;
}

/** Three groups apart from other numbers are a BSN by themselves; in a row of numbers they need a label. */
function bsnGroups(desk: Desk, start: number, { sign, count }: Groups): void {
  const { bytes } = desk;
  const alone =
    count === 3 && !(sign === SPACE && is(bytes, start - 1, BLANK) && is(bytes, start - 2, DIGIT));
  offer(desk, { start, taken: 3, kind: "rsin", bare: 0 }, isBsn);
  offer(
    desk,
    { start, taken: 3, kind: "bsn", bare: !alone ? 0 : sign === SPACE ? fair : likely },
    isBsn,
  );
}

/** RFC 791 dotted decimal: four numbers up to 255 without leading zeros, and no fifth. */
function ipAddress(desk: Desk, start: number): void {
  const end = ends[3] as number;
  const text = read(desk, start, end);
  const part = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  if (!endsNumber(desk.bytes, end) || !new RegExp(`^${part}(?:\\.${part}){3}$`).test(text)) return;
  if (/(?:^|\.)0\d/.test(text)) return;
  const nobody = /^(?:0\.|127\.|255\.255\.255\.255)/.test(text);
  submit(desk, {
    kind: "ipv4",
    start,
    end,
    bare: nobody ? weak : likely,
    labelled: nobody ? weak : strong,
  });
}

const birthShapes = [0x224, 0x214, 0x124, 0x114, 0x222, 0x112, 0x122, 0x212];

function birthDate(desk: Desk, start: number, shape: number): void {
  const end = ends[2] as number;
  const parts = read(desk, start, end).split(/\D/);
  if (shape === 0x422) parts.reverse();
  else if (!birthShapes.includes(shape)) return;
  const [day = "", month = "", year = ""] = parts;
  if (!isBirthDate(day, month, year) || isTimeStamp(desk, end)) return;
  // The sign that JSON puts between a date and a time is no part of the date.
  if (!endsNumber(desk.bytes, end) && read(desk, end, end + 1) !== "T") return;
  submit(desk, { kind: "date-of-birth", start, end, bare: 0, labelled: strong });
}

/** `85.07.30-033.28` */
function belgian(desk: Desk, start: number): void {
  const end = start + 15;
  const text = read(desk, start, end);
  if (at(desk.bytes, start + 8) !== HYPHEN || !endsNumber(desk.bytes, end)) return;
  if (!/^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(text) || !isBelgianNationalNumber(text)) return;
  submit(desk, { kind: "be-national-number", start, end, bare: sure, labelled: sure });
}
