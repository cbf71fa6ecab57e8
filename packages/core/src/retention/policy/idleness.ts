import type {
  EraseRule,
  KeepRule,
  PermanentRule,
  RetentionRule,
  RuleScope,
} from "../rule/retention-rule.ts";
import type { RetentionTerm } from "../term/retention-term.ts";
import { isAlwaysLonger, type TermLengths, termLengths } from "../term/term-lengths.ts";
import { text, triggerText } from "./rule-text.ts";

/** A keep rule that makes an erase rule ineffective, with the reason. */
export interface Overruling {
  readonly at: number;
  readonly code: "permanent-and-erase" | "erase-never-wins";
}

/** A keep rule, prepared for comparison with many erase rules. */
interface Keep {
  readonly rule: KeepRule | PermanentRule;
  readonly at: number;
  readonly categories: ReadonlySet<string>;
  readonly when: readonly string[];
  readonly trigger: string;
}

/**
 * For an erase rule, the first keep rules that make it ineffective. Keep rules are indexed by category, and the lengths
 * of a term are computed once for all rules with that term.
 */
export function idleness(
  rules: readonly RetentionRule[],
): (erase: EraseRule, most: number) => readonly Overruling[] {
  const keepsFor = keepsByCategory(rules);
  const lengthsOf = knownLengths();
  return (erase, most) => {
    const found: Overruling[] = [];
    const when = new Set(erase.when?.map(text));
    const trigger = triggerText(erase);
    for (const keep of keepsFor(erase)) {
      if (found.length === most) break;
      if (!covers(keep, erase, when)) continue;
      if ("forever" in keep.rule) found.push({ at: keep.at, code: "permanent-and-erase" });
      else if (keep.trigger === trigger && isAlwaysLonger(lengthsOf(keep.rule), lengthsOf(erase)))
        found.push({ at: keep.at, code: "erase-never-wins" });
    }
    return found;
  };
}

/** True when the keep rule applies to every record to which the erase rule applies. */
const covers = (
  { rule, categories, when }: Keep,
  erase: RuleScope,
  conditions: ReadonlySet<string>,
): boolean =>
  (!rule.categories || erase.categories?.every((of) => categories.has(of)) === true) &&
  when.every((one) => conditions.has(one));

/** Index of the keep rules that may cover a rule, in the order of the policy. */
function keepsByCategory(rules: readonly RetentionRule[]): (of: RuleScope) => readonly Keep[] {
  const everywhere: Keep[] = [];
  const within = new Map<string, Keep[]>();
  for (const [at, rule] of rules.entries()) {
    if (rule.kind !== "keep") continue;
    const categories = new Set(rule.categories);
    const when = (rule.when ?? []).map(text);
    const keep: Keep = { rule, at, categories, when, trigger: triggerText(rule) };
    if (!rule.categories) everywhere.push(keep);
    for (const category of categories) {
      const keeps = within.get(category);
      if (keeps) keeps.push(keep);
      else within.set(category, [keep]);
    }
  }
  return ({ categories: [first] = [] }) => {
    const some = first === undefined ? [] : (within.get(first) ?? []);
    return [...everywhere, ...some].sort((a, b) => a.at - b.at);
  };
}

/** Cache of the lengths of terms, each computed at its first use. */
function knownLengths(): (term: RetentionTerm) => TermLengths {
  const known = new Map<string, TermLengths>();
  return (term) => {
    const { snapBefore = null, period, snapAfter = null } = term;
    const key = text([snapBefore, period, snapAfter]);
    const lengths = known.get(key) ?? termLengths(term);
    known.set(key, lengths);
    return lengths;
  };
}
