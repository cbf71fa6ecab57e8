import type { IdentityMethod, RequestKind } from "@bijsluiter/core/rights";
import type { RightsRequestDraft, RightsRequestTexts } from "./rights-form-texts.ts";

type Missing = keyof RightsRequestTexts["missing"];

/** The answers of the form, or the names of the questions that have none. */
export type ReadDraft =
  | { readonly draft: RightsRequestDraft }
  | { readonly missing: readonly Missing[] };

/** What a form holds, by the names of its controls. */
export function readDraft(data: FormData): ReadDraft {
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const requester = text("requester");
  const scope = data.getAll("scope").map(String);
  const needsWhom = requester === "guardian" || requester === "representative";
  const missing = [
    ...(["requester", "kind", "identity"] as const).filter((name) => text(name) === ""),
    ...(needsWhom && text("whom") === "" ? (["whom"] as const) : []),
    ...(scope.length === 0 ? (["scope"] as const) : []),
  ];
  if (missing.length > 0) return { missing: order.filter((name) => missing.includes(name)) };
  return {
    draft: {
      requester: requester as RightsRequestDraft["requester"],
      ...(needsWhom && { whom: text("whom") }),
      kind: text("kind") as RequestKind,
      scope: scope.includes("all") ? "all" : scope,
      ...(text("details") !== "" && { details: text("details") }),
      identity: text("identity") as IdentityMethod,
    },
  };
}

/** As the questions stand in the form. */
const order: readonly Missing[] = ["requester", "whom", "kind", "scope", "identity"];
