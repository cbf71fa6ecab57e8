import { purviewTypes } from "../data/purview-types.ts";
import type { OutboundMessageType } from "../facts/outbound-facts.ts";
import { oneName } from "../facts/outbound-kind.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";
import { asksForHits } from "../judgement/count-hits.ts";
import type { RuleCondition } from "../policy/rule-condition.ts";
import type { PurviewInformation, PurviewNote, PurviewParameters } from "./purview-rule.ts";

type Note = Omit<PurviewNote, "ruleId">;

interface Conditions {
  readonly parameters: PurviewParameters;
  readonly notes: readonly Note[];
}

const scopes: Readonly<Record<NonNullable<RuleCondition["scope"]>, PurviewParameters>> = {
  external: { AccessScope: "NotInOrganization" },
  internal: { AccessScope: "InOrganization" },
  any: {},
  "has-external": { NonBifurcatingAccessScope: "HasExternal" },
  "has-internal": { NonBifurcatingAccessScope: "HasInternal" },
};
const types: Readonly<Record<OutboundMessageType, string>> = {
  "auto-forward": "AutomaticForward",
  "auto-reply": "AutomaticReply",
  calendaring: "Calendaring",
  encrypted: "Encrypted",
  "permission-controlled": "PermissionControlled",
  signed: "Signed",
  voicemail: "Voicemail",
};
const unread: Readonly<Record<UnscannableReason, string>> = {
  encrypted: "DocumentIsPasswordProtected",
  type: "DocumentIsUnsupported",
  "too-large": "ProcessingLimitExceeded",
  error: "ProcessingLimitExceeded",
};

/** Conditions of a rule in terms of Purview. */
export function purviewConditions(when: RuleCondition): Conditions {
  const { parameters, notes } = information(when);
  const { scope, messageTypes, unscannable = [] } = when;
  const reasons = unscannable === true ? (Object.keys(unread) as UnscannableReason[]) : unscannable;
  return {
    parameters: {
      ...(scope && scopes[scope]),
      ...parameters,
      ...Object.fromEntries(reasons.map((reason) => [unread[reason], true])),
      ...(messageTypes && { MessageTypeMatches: messageTypes.map((type) => types[type]) }),
    },
    notes: [...notes, ...leftOut(when, reasons)],
  };
}

/** Condition on sensitive information. Purview counts within one part only if requested. */
function information(when: RuleCondition): Conditions {
  if (!asksForHits(when)) return { parameters: {}, notes: [] };
  const { kinds, minCount = 1, maxCount = -1, minConfidence = 0, countPer } = when;
  const asked = [...new Set(kinds?.map(oneName) ?? Object.keys(purviewTypes))];
  const known = asked.flatMap((kind): readonly PurviewInformation[] => {
    const Name = Object.hasOwn(purviewTypes, kind) ? purviewTypes[kind] : undefined;
    return Name === undefined
      ? []
      : [{ Name, minCount, maxCount, minConfidence, maxConfidence: 100 }];
  });
  const unknown = asked.filter((kind) => !Object.hasOwn(purviewTypes, kind));
  return {
    parameters: {
      ContentContainsSensitiveInformation: known,
      EvaluateRulePerComponent: countPer === "part",
    },
    notes: [
      ...unknown.map((kind): Note => ({ code: "kind-not-built-in", kind })),
      ...(kinds === undefined ? [{ code: "every-kind" as const }] : []),
    ],
  };
}

function leftOut(when: RuleCondition, reasons: readonly UnscannableReason[]): readonly Note[] {
  const rows: readonly (readonly [boolean, Note["code"]])[] = [
    [when.minKinds !== undefined, "minimum-kinds-left-out"],
    [when.maxCount !== undefined, "maximum-ends-rule"],
    [when.firstContact === true, "first-contact-left-out"],
    [when.minExternal !== undefined, "external-count-left-out"],
    [reasons.includes("too-large"), "part-too-large-by-limit"],
    [when.channel === "http", "web-not-covered"],
  ];
  return rows.flatMap(([holds, code]) => (holds ? [{ code }] : []));
}
