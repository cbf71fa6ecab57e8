import type { BreachReportFormTexts } from "../breach-report-form-texts.ts";
import { placeOfIssue, type ServerIssue } from "./place-of-issue.ts";

/** What to do about an issue, in words. Never the validator's own text. */
export function errorText(issue: ServerIssue, { errors, fix }: BreachReportFormTexts): string {
  const { code = "", params = {} } = issue;
  const { minimum } = params;
  const advice = adviceFor(placeOfIssue(issue).name, fix);
  if (!isKnown(errors, code)) return advice;
  if (code !== "too-short") return errors[code](params);
  // Of one: it is missing, and the advice says so.
  return Number(minimum) > 1 ? `${advice} ${errors[code](params)}` : advice;
}

/** The most precise advice: for this very control, else for its kind, else for the field around it. */
function adviceFor(name: string, fix: BreachReportFormTexts["fix"]): string {
  const keys = name.split(".");
  const names = [name, keys.at(-1) ?? "", keys.slice(0, 2).join("."), keys[0] ?? ""];
  return fix[names.find((key) => isKnown(fix, key)) as "report"] ?? fix.report;
}

const isKnown = <Texts extends object>(texts: Texts, key: PropertyKey): key is keyof Texts =>
  Object.hasOwn(texts, key);
