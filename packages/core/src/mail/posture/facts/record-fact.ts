import { type Answer, isUnknown } from "../../dns/ask.ts";
import type { InvalidRecord } from "../../invalid-record.ts";
import type { RecordFact } from "../domain-assessment.ts";

/** The one record of its kind at a name: TXT records of other kinds do not count. */
export function recordFact<Parsed>(
  name: string,
  answer: Answer,
  isOfKind: (text: string) => boolean,
  parse: (text: string) => Parsed | InvalidRecord,
): RecordFact<Parsed> {
  if (isUnknown(answer)) return { name, state: "unknown" };
  const [record, second] = answer.texts.filter(isOfKind);
  if (record === undefined) return { name, state: "none" };
  if (second !== undefined) return { name, state: "multiple" };
  return { name, state: "found", record, parsed: parse(record) };
}
