import type { WholeScan } from "../scanner/whole-scan.ts";
import type { JsonMatch } from "./json-match.ts";
import { walkJson } from "./walk-json.ts";

/** A longer name is no label; and labels are looked for no further than this. */
const LONGEST_NAME = 40;

/** Scans every text of a JSON value, with the names of the members around it as words beside it. */
export function scanJsonWith(scan: WholeScan, json: unknown): readonly JsonMatch<string>[] {
  const found: JsonMatch<string>[] = [];
  for (const { text, pointer, part, names } of walkJson(json)) {
    // Only letters, so that a name with a number in it cannot become part of what follows.
    const words = names.map((name) => name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " "));
    const head = words.length > 0 ? `${words.join(" ")}: ` : "";
    for (const { kind, start, end, confidence } of scan(head + text)) {
      if (start < head.length) continue;
      found.push({
        kind,
        pointer,
        part,
        start: start - head.length,
        end: end - head.length,
        confidence,
      });
    }
  }
  return found;
}
