import type { Locale } from "../locales/locale.ts";
import type { ServerIssue } from "./place-of-issue.ts";
import { placeOfIssue } from "./place-of-issue.ts";

/** What to do about an issue, in words. Never the validator's own text. */
export function errorText(issue: ServerIssue, { errors, fix }: Locale["breachReport"]): string {
  const { code = "", params = {} } = issue;
  const { name } = placeOfIssue(issue);
  const known = (errors as Readonly<Record<string, (params: object) => string>>)[code];
  const advice = adviceFor(name, fix);
  if (code === "too-short" && Number(params["minimum"]) > 1)
    return `${advice} ${errors["too-short"](params)}`;
  return known && code !== "too-short" ? known(params) : advice;
}

/** The most precise advice: for this very control, else for its kind, else for the field around it. */
function adviceFor(name: string, fix: Readonly<Record<string, string>>): string {
  const [group, field] = name.split(".");
  const last = name.split(".").at(-1) ?? "";
  return fix[name] ?? fix[last] ?? fix[`${group}.${field}`] ?? fix["report"] ?? "";
}
