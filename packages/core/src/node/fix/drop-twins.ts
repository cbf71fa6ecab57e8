import { sameJson } from "../../shared/changes/same-json.ts";
import { isObject } from "../../shared/is-object.ts";
import type { DocumentKind, JudgeOptions } from "../document/document-kind.ts";
import { itemAt, type JsonNode, treeValue } from "./json-tree.ts";
import type { Mend } from "./mend.ts";

/**
 * Takes entries out that stand word for word before, from the last one on, so that the places of the others stay. Nothing is
 * taken from a document that was signed.
 */
export function dropTwins(
  root: JsonNode,
  kind: DocumentKind,
  judging: JudgeOptions,
): readonly Mend[] {
  const value = treeValue(root);
  return isSigned(value)
    ? []
    : [...repeatsIn(value, kind, judging)]
        .reverse()
        .flatMap((where) => (dropTwin(root, where) ? [{ code: "entry-repeated", where }] : []));
}

const isSigned = (value: unknown) =>
  isObject(value) && Array.isArray(value["signatures"]) && value["signatures"].length > 0;

/** Places of entries that the schema or the check of the document knows as repeated. */
function repeatsIn(value: unknown, kind: DocumentKind, judging: JudgeOptions) {
  const read = kind.read(value);
  return "issues" in read
    ? read.issues.filter(({ code }) => code === "repeated-id").map(({ path }) => path.slice(0, -1))
    : read.can
        .judge(read.value, judging)
        .filter(({ code }) => /^(?:entry|subprocessor)-repeated$/.test(code))
        .map(({ where }) => where);
}

function dropTwin(root: JsonNode, where: Mend["where"]): boolean {
  const found = itemAt(root, where);
  if (!found) return false;
  const { group, index, item } = found;
  const own = treeValue(item.value);
  const isTwin = group.items.slice(0, index).some(({ value }) => sameJson(treeValue(value), own));
  if (isTwin) group.items.splice(index, 1);
  return isTwin;
}
