import { hoursDeadline } from "../../../calendar/deadlines/hours-deadline.ts";
import { edpbFields } from "../../data/edpb/edpb-template.ts";
import { regimes } from "../../data/regimes.ts";
import type { AuthorityNotice, EdpbFieldNumber } from "./authority-notice.ts";
import type { EdpbValue } from "./edpb-answers-of.ts";

/** Fields that the composer itself fills in at the end. */
const OWN_FIELDS: readonly number[] = [4];

/** Fields that a withdrawal needs: which notice, the reason, and the sender. */
const WITHDRAWAL: ReadonlySet<number> = new Set([3, 5, 6, 12, 13, 21, 22, 23]);

/** Numbers of the required fields for this kind of notice, given its present answers. */
export function neededFields(
  notice: AuthorityNotice,
  values: ReadonlyMap<number, EdpbValue>,
): readonly EdpbFieldNumber[] {
  const conditions = conditionsOf(notice, values);
  return edpbFields
    .filter(({ no, needed }) => {
      if (OWN_FIELDS.includes(no)) return false;
      if (notice.phase === "withdraw") return WITHDRAWAL.has(no);
      return conditions.get(no) ?? needed === "always";
    })
    .map(({ no }) => no);
}

/** Fields whose requirement depends on the facts. Other fields are required as in the template. */
function conditionsOf(
  { phase, officer, processor, awareAt, sentAt, people, report }: AuthorityNotice,
  values: ReadonlyMap<number, EdpbValue>,
): ReadonlyMap<number, boolean> {
  const has = (no: number, ...answers: readonly string[]) =>
    [values.get(no) ?? []].flat().some((value) => answers.includes(String(value)));
  const isLate = Date.parse(sentAt) > Date.parse(hoursDeadline(awareAt, regimes.gdpr.hours));
  const isCounted = (no: number) => has(no, "exact", "approximate");
  const isOpen = report.kind === "incomplete";
  return new Map([
    [6, phase === "supplement"],
    [30, officer !== undefined],
    [31, officer !== undefined],
    [39, processor !== undefined],
    [40, processor !== undefined],
    [41, processor !== undefined],
    [46, has(44, "specificDay", "period", "ongoing")],
    [47, has(44, "period")],
    // Late is later than the deadline; the catalogue of the template has it the other way round.
    [49, isLate],
    [52, processor !== undefined],
    [56, has(55, "confidentiality")],
    [57, has(55, "confidentiality")],
    [58, has(55, "integrity")],
    [59, has(55, "availability")],
    [68, isCounted(67)],
    [73, isCounted(72)],
    [79, has(55, "confidentiality")],
    [81, has(55, "integrity")],
    [83, has(55, "availability")],
    [86, has(85, "other")],
    [98, people?.informedAt !== undefined],
    [100, people?.exception !== undefined],
    [101, people?.exception !== undefined],
    // Where facts are open, so is what would describe them.
    ...(isOpen
      ? ([62, 66, 71, 76, 90, 92, 94, 95].map((no) => [no, false]) as [number, boolean][])
      : []),
  ]);
}
