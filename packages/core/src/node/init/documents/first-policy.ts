import { presets } from "../../../retention/index.ts";
import { codeName } from "../../../shared/text/code-name.ts";
import { policyKind } from "../../document/kinds/policy-kind.ts";
import type { FirstDocument } from "../first-document.ts";
import { asks, asksOne } from "../question.ts";

const starts: ReadonlyMap<string, (typeof presets)["nlEducation"]> = new Map([
  ["nl-education", presets.nlEducation],
  ["cloud-exit", presets.cloudExit],
  ["voice-logs", presets.voiceLogs],
]);

/** A retention policy that starts from a preset. */
export const firstPolicy: FirstDocument = {
  name: "policy",
  kind: policyKind,
  questions: [
    asks("id", "Id of the policy", {
      schema: codeName,
      expected: "a letter, then letters, digits and hyphens",
      fallback: "own-policy",
    }),
    asksOne("start", "Rules to start from", [...starts.keys()], "nl-education"),
  ],
  compose: ({ id, start = "" }, asOf) => ({ ...starts.get(start), id, version: asOf }),
};
