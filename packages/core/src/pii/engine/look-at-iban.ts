import { confidence } from "../confidence.ts";
import { ibanStructures } from "../data/iban-structures.ts";
import { type IbanForm, ibanForm, isIban } from "../validators/is-iban.ts";
import { at, is, LOWER, UPPER } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { begins, gather } from "./edges.ts";
import { submit, unlabelled } from "./submit.ts";

/** Forms by the last five bits of both letters of the country, made when they are met. */
const forms: (IbanForm | "none" | undefined)[] = /* @__PURE__ */ Array.from({ length: 1024 });

function formAt(desk: Desk, start: number): IbanForm | "none" {
  const { bytes } = desk;
  if (!is(bytes, start, UPPER | LOWER) || !is(bytes, start + 1, UPPER | LOWER)) return "none";
  const place = ((at(bytes, start) & 31) << 5) | (at(bytes, start + 1) & 31);
  const form = forms[place] ?? ibanForm(read(desk, start, start + 2).toUpperCase()) ?? "none";
  forms[place] = form;
  return form;
}

/** Looks at what may be an IBAN from its country on. */
export function lookAtIban(desk: Desk, start: number): void {
  const form = formAt(desk, start);
  if (form === "none") return;
  const { length, head } = form;
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
