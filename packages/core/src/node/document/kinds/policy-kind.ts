import {
  checkPolicy,
  definePolicy,
  type PolicyDefinition,
  type PolicyFinding,
  policyDefinition,
} from "../../../retention/index.ts";
import { kindOf } from "../document-kind.ts";

type Sentence = (finding: PolicyFinding) => string;

/** The retention policy. */
export const policyKind = kindOf<PolicyDefinition>(
  { name: "retention-policy", marker: "rules" },
  policyDefinition,
  {
    judge: (definition, { messages: { retention } }) =>
      checkPolicy(definePolicy(definition)).map((finding) => {
        // Each sentence takes the finding of its own code, which is the one it is looked up by.
        const say = retention.findings[finding.code] as Sentence;
        return { ...finding, text: say(finding) };
      }),
  },
);
