import type { LanguageMessages } from "../../../messages/index.ts";
import type { ChangeRule } from "../../../shared/changes/change-rule.ts";

interface Told extends ChangeRule<"board" | "controller" | "processor" | "data-subjects"> {
  readonly code: string;
  readonly noticeDays: number | "unknown";
}

/** How much a change weighs, and its sentence with who is told of it and how long before. */
export function toldChange(
  { code, material, tell, noticeDays }: Told,
  sentence: string,
  { agreements }: LanguageMessages,
) {
  const who = tell.map((reader) => agreements.tell[reader === "board" ? "controller" : reader]);
  const days = noticeDays === "unknown" ? "" : `, ${noticeDays} d`;
  return {
    severity: material === "no" ? ("advice" as const) : ("warning" as const),
    text: who.length > 0 ? `${sentence} > ${who.join(", ")}${days}` : sentence,
    isRemoved: /-(?:removed|lost)$/.test(code),
  };
}
