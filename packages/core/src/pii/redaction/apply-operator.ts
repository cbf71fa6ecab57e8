import type { PlainOperator } from "./operator.ts";

const STAR = "*";

/** What stands where `value` stood. */
export function applyOperator(operator: PlainOperator, kind: string, value: string): string {
  switch (operator.type) {
    case "remove":
      return "";
    case "replace":
      return operator.with ?? `[${kind}]`;
    case "mask": {
      const characters = [...value];
      const kept = Math.min(operator.keep ?? 0, Math.floor(characters.length / 2));
      const hidden = characters.length - kept;
      return STAR.repeat(hidden) + characters.slice(hidden).join("");
    }
  }
}
