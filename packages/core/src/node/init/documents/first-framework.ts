import { codeName } from "../../../shared/text/code-name.ts";
import { frameworkKind } from "../../document/kinds/framework-kind.ts";
import type { FirstDocument } from "../first-document.ts";
import { asks } from "../question.ts";
import { asksName } from "./party-questions.ts";

/** A framework of controls of one's own, with its first one. */
export const firstFramework: FirstDocument = {
  name: "framework",
  kind: frameworkKind,
  questions: [
    asks("id", "Id of the framework", {
      schema: codeName,
      expected: "a letter, then letters, digits and hyphens",
      fallback: "own-framework",
    }),
    asksName("name", "Name of the framework", "Own framework"),
    asksName("edition", "Edition", "1"),
    asksName("provider", "Publisher of the framework", ""),
    asksName("control", "First control, in a few words", ""),
  ],
  compose: ({ id, name, edition, provider, control }) => ({
    id,
    urn: `urn:own:risk:framework:${id}`,
    name,
    edition,
    locale: "nl",
    ...(provider && { provider }),
    source: { kind: "policy", ref: `${name}, ${edition}`, verifiedOn: null },
    nodes: control
      ? [
          {
            urn: `urn:own:risk:req_node:${id}:1`,
            isAssessable: true,
            depth: 1,
            refId: "1",
            name: control,
          },
        ]
      : [],
  }),
};
