import type { Issue } from "@bijsluiter/core";
import { type AskedField, askedGroups, questions } from "../answers/questions.ts";
import type { BreachReportStep } from "../state/steps.ts";

/** Place in the form of an issue. */
export interface IssuePlace {
  readonly step: BreachReportStep;
  /** `name` of the control or of the group of controls. */
  readonly name: string;
}

/** A path as a server may send it: keys, or objects that hold one, as Standard Schema allows. */
export type IssuePath = readonly (PropertyKey | { readonly key: PropertyKey })[];

/** Counts and occurrences begin with a choice. */
const startsWithKind = (name: string) =>
  ["count", "occurrence"].includes(questions[name as AskedField]);

/** The step and the control of the form that an issue of the schema, here or on the server, is about. */
export function placeOfIssue({ path }: { readonly path?: IssuePath | undefined }): IssuePlace {
  const keys = (path ?? []).map((segment) =>
    String(typeof segment === "object" ? segment.key : segment),
  );
  const [first = ""] = keys;
  const name = keys.join(".");
  const group = askedGroups.find((known) => known === first);
  if (group) return { step: group, name: name + (startsWithKind(name) ? ".kind" : "") };
  if (first === "note" || first === "reporter") return { step: "news", name: `news.${name}` };
  if (first === "news") return { step: "news", name };
  if (first === "attachments") return { step: "attachments", name: first };
  // Said of the report as a whole: shown where it is sent.
  return { step: "check", name: "" };
}

/** An issue as a server may send it: only the path is sure. */
export interface ServerIssue extends Partial<Omit<Issue, "path">> {
  readonly path?: IssuePath | undefined;
  /** Message of the server; shown when neither the form nor core has a text for the code. */
  readonly message?: string | undefined;
}
