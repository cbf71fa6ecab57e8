import { confidence } from "../confidence.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../data/iban-structures.ts";
import { ibanForm, isIban } from "../validators/is-iban.ts";
import { at, is, LOWER, UPPER } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { begins, gather } from "./edges.ts";
import { submit, unlabelled } from "./submit.ts";

/** Length of the IBANs of a country, and the classes of the first characters of an account: `4a10n` begins `aaaa`. */
interface Look {
  readonly length: number;
  readonly head: string;
}

/** By the last five bits of both letters of the country, made when they are met. */
const looks: (Look | "none" | undefined)[] = /* @__PURE__ */ Array.from({ length: 1024 });

function lookOf(country: string): Look | "none" {
  const form = ibanForm(country);
  if (form === undefined) return "none";
  const structure = ibanStructures[country] ?? ibanStructuresOutsideRegistry[country] ?? "";
  const [, count, kind = ""] = /^(\d+)(\w)/.exec(structure) ?? [];
  return { length: form.length, head: kind.repeat(Math.min(4, Number(count))) };
}

function lookAt(desk: Desk, start: number): Look | "none" {
  const { bytes } = desk;
  if (!is(bytes, start, UPPER | LOWER) || !is(bytes, start + 1, UPPER | LOWER)) return "none";
  const place = ((at(bytes, start) & 31) << 5) | (at(bytes, start + 1) & 31);
  const known = looks[place] ?? lookOf(read(desk, start, start + 2).toUpperCase());
  looks[place] = known;
  return known;
}

/** Looks at what may be an IBAN from its country on. */
export function lookAtIban(desk: Desk, start: number): void {
  const look = lookAt(desk, start);
  if (look === "none") return;
  const { length, head } = look;
  if (!begins(desk.bytes, start + 4, head)) return;
  const end = gather(desk.bytes, start, length);
  if (end === 0) return;
  const text = read(desk, start, end);
  // With groups it is in capitals, and dashes stand between groups of four: a UUID does neither.
  if (text.length !== length && /[a-z]/.test(text)) return;
  if (text.includes("-") && !/^(?:\w{4}-)+\w{1,4}$/.test(text)) return;
  if (!isIban(text)) return;
  const { sure, fair, strong } = confidence;
  const listed = text.slice(0, 2).toUpperCase() in ibanStructures;
  const labelled = listed ? unlabelled : strong;
  submit(desk, { kind: "iban", start, end, bare: listed ? sure : fair, labelled });
}
