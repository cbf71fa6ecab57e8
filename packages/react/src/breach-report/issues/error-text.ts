import { shapeIssueCodes } from "@bijsluiter/core";
import type { ReportWords } from "../report-words.ts";
import { placeOfIssue, type ServerIssue } from "./place-of-issue.ts";

/**
 * What to do about an issue, in words. Never the validator's own text; the server's sentence where its code is one that
 * only the server knows.
 */
export function errorText(
  issue: ServerIssue,
  { errors, fix }: Pick<ReportWords, "errors" | "fix">,
): string {
  const { code = "", params = {}, message = "" } = issue;
  const { minimum } = params;
  const advice = adviceFor(placeOfIssue(issue).name, fix);
  const known = isKnown(errors, code) ? errors[code] : undefined;
  if (!known) return isServersOwn(code) && message.trim() ? message : advice;
  if (code !== "too-short") return known(params);
  // Of one: it is missing, and the advice says so.
  return Number(minimum) > 1 ? `${advice} ${known(params)}` : advice;
}

/** Without a code, a sentence is a validator's. */
const isServersOwn = (code: string) =>
  code !== "" && !(shapeIssueCodes as readonly string[]).includes(code);

/** The most precise advice: for this very control, else for its kind, else for the field around it. */
function adviceFor(name: string, fix: ReportWords["fix"]): string {
  const keys = name.split(".");
  const names = [name, keys.at(-1) ?? "", keys.slice(0, 2).join("."), keys[0] ?? ""];
  return fix[names.find((key) => isKnown(fix, key)) as "report"] ?? fix.report;
}

const isKnown = <Texts extends object>(texts: Texts, key: PropertyKey): key is keyof Texts =>
  Object.hasOwn(texts, key);
