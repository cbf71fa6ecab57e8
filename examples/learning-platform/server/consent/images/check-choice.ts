import type { Issue } from "@bijsluiter/core";
import {
  type ConsentChoice,
  type ConsentRecord,
  type Decider,
  viewFor,
} from "@bijsluiter/core/consent";
import { imageNotices } from "./image-notice.ts";
import { guardianRule, imageValidity } from "./image-terms.ts";

/** How old a yes may be when it comes in: a browser that was offline keeps it that long. A no is welcome at any age. */
const OLDEST_YES_MS = 24 * 3_600_000;

/** Whether a choice is that of the person who sends it, in every word. */
export function isBy({ by }: ConsentChoice, person: Decider): boolean {
  return (
    !("onBehalfOf" in by) &&
    by.id === person.id &&
    by.role === person.role &&
    by.authority === person.authority &&
    by.method === person.method
  );
}

/** What the school does not take, though core would keep it: a text that it never showed, a yes that is not this person's to give. */
export function choiceIssues(
  choice: ConsentChoice,
  record: ConsentRecord,
  { person, now }: { readonly person: Decider; readonly now: string },
): readonly Issue[] {
  const isShown = Object.values(imageNotices).some((notice) => isSame(notice, choice.notice));
  const issues = isShown ? [] : [issue("text-not-shown", ["notice"])];
  if (choice.state === "refused" || choice.state === "withdrawn") return issues;
  const { standing } = viewFor(record, person.id, { now, guardianRule });
  const notTheirs = choice.purposes.flatMap(({ id }, index) =>
    standing.some(({ purposeId, mayGive }) => purposeId === id && mayGive)
      ? []
      : [issue("not-yours-to-give", ["purposes", index])],
  );
  if (!choice.validity || !isSame(choice.validity, imageValidity))
    issues.push(issue("not-an-option", ["validity"]));
  if (Date.parse(now) - Date.parse(choice.time) > OLDEST_YES_MS)
    issues.push(issue("came-too-late", ["time"]));
  return [...issues, ...notTheirs];
}

const issue = (code: string, path: Issue["path"]): Issue => ({ code, path, params: {} });

function isSame(a: object, b: object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
  return sorted(a) === sorted(b);
}
