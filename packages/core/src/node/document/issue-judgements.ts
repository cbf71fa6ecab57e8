import type { Finding } from "../../shared/finding.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { issueText } from "./issue-text.ts";

/** What is wrong with the shape of a document, as errors; they rest on no law. */
export function issueJudgements(issues: readonly Issue[]) {
  return issues.map(({ code, path, params }) => ({
    code,
    severity: "error" as const,
    where: (typeof params["key"] === "string"
      ? [...path, params["key"]]
      : path) as Finding["where"],
    text: [path.join("."), issueText({ code, params })].filter((it) => it !== "").join(": "),
  }));
}
