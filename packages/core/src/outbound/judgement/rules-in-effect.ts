import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";
import type { OutboundRule } from "../policy/outbound-rule.ts";
import type { RuleCondition } from "../policy/rule-condition.ts";
import { judgeCounts } from "./count-hits.ts";

/** A rule that the message meets, whoever receives it. */
export interface RuleInEffect {
  readonly rule: OutboundRule;
  /** More hits than those for which the sender may override. */
  readonly isAboveMaximum: boolean;
  /** Ids and `@domains` of recipients to whom it does not apply, in lower case. */
  readonly exempt: ReadonlySet<string>;
}

/** The rules that a message meets at `now`, apart from what they ask of each recipient. */
export function rulesInEffect(
  facts: OutboundFacts,
  rules: readonly OutboundRule[],
  now: Instant,
): readonly RuleInEffect[] {
  const isDated = rules.some(({ activeFrom, expiresOn }) => activeFrom ?? expiresOn);
  const today = isDated ? dayInAmsterdam(now) : "";
  return rules.flatMap((rule) => {
    const { activeFrom = today, expiresOn = today, when } = rule;
    if (today < activeFrom || today > expiresOn || !meetsMessage(when, facts)) return [];
    const { met, isAboveMaximum } = judgeCounts(when, facts.hits);
    const exempt = new Set(rule.unless?.recipients?.map((id) => id.toLowerCase()));
    return met ? [{ rule, isAboveMaximum, exempt }] : [];
  });
}

/** As `toDay` does, in a tenth of the bytes: every engine has this form of a date. */
function dayInAmsterdam(now: Instant): string {
  const [month = "", day = "", year = ""] = new Date(now)
    .toLocaleDateString("en-US", {
      timeZone: "Europe/Amsterdam",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    })
    .split("/");
  return `${year.padStart(4, "0")}-${month}-${day}`;
}

function meetsMessage(when: RuleCondition, facts: OutboundFacts): boolean {
  const { channel, messageTypes, minExternal = 0, scope, unscannable } = when;
  const external = facts.recipients.filter(({ internal }) => !internal).length;
  return (
    (channel === undefined || channel === facts.channel) &&
    (messageTypes === undefined ||
      messageTypes.some((type) => facts.messageTypes?.includes(type))) &&
    external >= minExternal &&
    (scope !== "has-external" || external > 0) &&
    (scope !== "has-internal" || external < facts.recipients.length) &&
    (unscannable === undefined || facts.unscannable.some(({ why }) => namesReason(when, why)))
  );
}

/** Whether a condition is about parts that could not be searched for this reason. */
export const namesReason = ({ unscannable }: RuleCondition, why: UnscannableReason): boolean =>
  unscannable === true || (unscannable?.includes(why) ?? false);

/** Whether a rule applies to one of the recipients. */
export function meetsRecipient(
  { rule, exempt }: RuleInEffect,
  { id, internal, firstContact }: OutboundRecipient,
): boolean {
  const { when } = rule;
  if (when.scope === "external" && internal) return false;
  if (when.scope === "internal" && !internal) return false;
  if (when.firstContact && firstContact === "no") return false;
  const name = id.toLowerCase();
  return !exempt.has(name) && !exempt.has(name.slice(Math.max(0, name.lastIndexOf("@"))));
}
