import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundFacts } from "../facts/outbound-facts.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import type { UnscannableReason } from "../facts/unscannable-part.ts";
import type { OutboundRule } from "../policy/outbound-rule.ts";
import type { RuleCondition } from "../policy/rule-condition.ts";
import { judgeCounts } from "./count-hits.ts";

/** A rule whose conditions on the message are met, regardless of the recipient. */
export interface RuleInEffect {
  readonly rule: OutboundRule;
  /** True when there are more hits than the maximum for an override. */
  readonly isAboveMaximum: boolean;
  /** Ids and `@domains` of recipients to whom the rule does not apply, in lower case. */
  readonly exempt: ReadonlySet<string>;
}

/** Rules whose conditions on the message are met at `now`. Conditions on recipients are tested separately. */
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

/** Same as `toDay` at a tenth of its size, using a date format that every engine has. */
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

/** True when a condition is about parts that could not be searched for this reason. */
export const namesReason = ({ unscannable }: RuleCondition, why: UnscannableReason): boolean =>
  unscannable === true || (unscannable?.includes(why) ?? false);

/** True when a rule applies to at least one of the recipients. */
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
