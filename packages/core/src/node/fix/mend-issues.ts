import type { Issue } from "../../shared/issues/issue.ts";
import { nameIsSame } from "../../shared/issues/near-name.ts";
import type { DocumentKind } from "../document/document-kind.ts";
import { itemAt, type JsonNode, treeValue } from "./json-tree.ts";
import type { Mend } from "./mend.ts";
import { rightAnswers } from "./right-answers.ts";

/** Mends what the schema refuses and what has one right answer. Of each answer the schema is asked whether it is one. */
export function mendIssues(root: JsonNode, kind: DocumentKind): readonly Mend[] {
  return issuesOf(root, kind).flatMap((issue) => {
    const code =
      issue.code === "unknown-key" ? renameKey(root, issue) : mendValue(root, kind, issue);
    return code ? [{ code, where: issue.path }] : [];
  });
}

function issuesOf(root: JsonNode, kind: DocumentKind): readonly Issue[] {
  const read = kind.read(treeValue(root));
  return "issues" in read ? read.issues : [];
}

function renameKey(root: JsonNode, { path, params }: Issue): Mend["code"] | undefined {
  const { key, meant } = params;
  if (typeof key !== "string" || typeof meant !== "string" || !nameIsSame(key, meant)) return;
  const found = itemAt(root, [...path, key]);
  if (!found || itemAt(root, [...path, meant])) return;
  found.item.name = JSON.stringify(meant);
  return "key-spelling";
}

function mendValue(root: JsonNode, kind: DocumentKind, issue: Issue): Mend["code"] | undefined {
  const value = itemAt(root, issue.path)?.item.value;
  if (!value || value.isGroup) return;
  const written = value.text;
  const place = JSON.stringify(issue.path);
  for (const { code, text } of rightAnswers(issue, JSON.parse(written), written)) {
    value.text = text;
    if (issuesOf(root, kind).every(({ path }) => JSON.stringify(path) !== place)) return code;
  }
  value.text = written;
  return;
}
