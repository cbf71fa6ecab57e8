import { sameJson } from "../../shared/changes/same-json.ts";
import type { AgreementClause } from "../clause/clause.ts";
import type { ChangeFound } from "./agreement-change.ts";

/** Numbers of one clause that moved, and which way. A number that is not named counts as no limit at all. */
export function termsChanges(
  old: AgreementClause,
  next: AgreementClause,
  where: ChangeFound["where"],
): readonly ChangeFound[] {
  const at = (key: string) => [...where, "terms", key];
  const found: ChangeFound[] = [];
  if (old.id === "breach" && next.id === "breach") {
    const way = noticeDirection(old.terms, next.terms);
    if (way !== 0)
      found.push({
        code: way > 0 ? "breach-notice-later" : "breach-notice-sooner",
        where: at("maxHours"),
      });
  }
  if (old.id === "sub-processors" && next.id === "sub-processors")
    found.push(...subProcessorChanges(old.terms, next.terms, at));
  if (old.id === "retention-destruction" && next.id === "retention-destruction")
    found.push(...destructionChanges(old.terms, next.terms, at));
  if (
    old.id === "security-control" &&
    next.id === "security-control" &&
    !sameJson(old.terms, next.terms)
  )
    found.push({ code: "audit-changed", where: at("audit") });
  return found;
}

type Terms<Id extends AgreementClause["id"]> = Extract<
  AgreementClause,
  { readonly id: Id; readonly terms?: unknown }
>["terms"];
type At = (key: string) => ChangeFound["where"];

function subProcessorChanges(
  old: Terms<"sub-processors">,
  next: Terms<"sub-processors">,
  at: At,
): readonly ChangeFound[] {
  const found: ChangeFound[] = [];
  const authorisation = (terms: typeof old) => [terms?.authorisation ?? "", terms?.objection ?? ""];
  if (!sameJson(authorisation(old), authorisation(next)))
    found.push({ code: "authorisation-changed", where: at("authorisation") });
  const way = direction(old?.noticeDays ?? 0, next?.noticeDays ?? 0);
  if (way !== 0)
    found.push({
      code: way > 0 ? "change-notice-longer" : "change-notice-shorter",
      where: at("noticeDays"),
    });
  return found;
}

function destructionChanges(
  old: Terms<"retention-destruction">,
  next: Terms<"retention-destruction">,
  at: At,
): readonly ChangeFound[] {
  const found: ChangeFound[] = [];
  const way = direction(
    old?.destructionWithinDays ?? Number.POSITIVE_INFINITY,
    next?.destructionWithinDays ?? Number.POSITIVE_INFINITY,
  );
  if (way !== 0)
    found.push({
      code: way > 0 ? "destruction-later" : "destruction-sooner",
      where: at("destructionWithinDays"),
    });
  if (old?.handOverDays !== next?.handOverDays)
    found.push({ code: "hand-over-changed", where: at("handOverDays") });
  return found;
}

/** A clock that starts late lies behind every clock that starts at once. */
function noticeDirection(old: Terms<"breach">, next: Terms<"breach">): number {
  const startsLate = (terms: Terms<"breach">) => Number(terms?.clockStart === "established");
  const hours = (terms: Terms<"breach">) => terms?.maxHours ?? Number.POSITIVE_INFINITY;
  return direction(startsLate(old), startsLate(next)) || direction(hours(old), hours(next));
}

const direction = (old: number, next: number) => (old === next ? 0 : Math.sign(next - old));
