import { confidence } from "../confidence.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../data/iban-structures.ts";
import { ibanForm, isIban } from "../validators/is-iban.ts";
import { type Desk, read } from "./desk.ts";
import { begins, gather } from "./edges.ts";
import { submit } from "./submit.ts";

/** Looks at what may be an IBAN from its country on. */
export function lookAtIban(desk: Desk, start: number): void {
  const country = read(desk, start, start + 2).toUpperCase();
  const form = ibanForm(country);
  if (form === undefined) return;
  const { length } = form;
  if (!begins(desk.bytes, start + 4, headOf(country))) return;
  const end = gather(desk.bytes, start, length);
  if (end === 0) return;
  const text = read(desk, start, end);
  // With groups it is in capitals, and dashes stand between groups of four: a UUID does neither.
  if (text.length !== length && /[a-z]/.test(text)) return;
  if (text.includes("-") && !/^(?:\w{4}-)+\w{1,4}$/.test(text)) return;
  if (!isIban(text)) return;
  const { sure, fair, strong } = confidence;
  const listed = country in ibanStructures;
  const labelled = listed ? {} : { labelled: strong };
  submit(desk, { kind: "iban", start, end, bare: listed ? sure : fair, ...labelled });
}

/** Classes of the first characters of an account: `4a10n` begins with `aaaa`. */
function headOf(country: string): string {
  const structure = ibanStructures[country] ?? ibanStructuresOutsideRegistry[country] ?? "";
  const [, count, kind = ""] = /^(\d+)(\w)/.exec(structure) ?? [];
  return kind.repeat(Math.min(4, Number(count)));
}
