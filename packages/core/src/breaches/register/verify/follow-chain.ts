import type { RegisterEntry } from "../register-entry.ts";
import { readLine } from "./read-line.ts";
import type { RegisterCheckpoint, RegisterHead, RegisterVerdict } from "./register-verdict.ts";

/** End of the verified part of the chain. */
interface Followed extends RegisterHead {
  readonly valid: true;
  readonly unexplained: ReadonlySet<number>;
  readonly confirmed: number;
  readonly erased: number;
}

/** Verifies lines in order from a checkpoint up to the first invalid line. */
export function followChain(
  lines: readonly unknown[],
  after: RegisterCheckpoint,
  heads: readonly RegisterHead[],
): Followed | Extract<RegisterVerdict, { readonly valid: false }> {
  const vouched = byPlace(heads);
  const unexplained = new Set(after.unexplained);
  let { sequence, hash } = after;
  let confirmed = 0;
  let erased = 0;
  const isOther = () => vouched.has(sequence) && vouched.get(sequence) !== hash;
  if (isOther()) return { valid: false, reason: "other-head", sequence };
  if (vouched.has(sequence)) confirmed = sequence;
  for (const stored of lines) {
    sequence += 1;
    const read = readLine(stored);
    if ("defect" in read) return { valid: false, reason: read.defect, sequence };
    const { line } = read;
    if (line.sequence !== sequence || line.previousHash !== hash)
      return { valid: false, reason: "chain-broken", sequence };
    hash = line.hash;
    if (isOther()) return { valid: false, reason: "other-head", sequence };
    if (vouched.has(sequence)) confirmed = sequence;
    if (line.entry) for (const place of erasedBy(line.entry)) unexplained.delete(place);
    else {
      erased += 1;
      unexplained.add(sequence);
    }
  }
  return { valid: true, sequence, hash, unexplained, confirmed, erased };
}

/** Heads by position. Two different heads for one position cannot both be valid, so no hash matches them. */
function byPlace(heads: readonly RegisterHead[]): ReadonlyMap<number, string> {
  const vouched = new Map<number, string>();
  for (const { sequence, hash } of heads)
    vouched.set(sequence, (vouched.get(sequence) ?? hash) === hash ? hash : "");
  return vouched;
}

/** Positions that an entry declares erased. The stored event may have any structure. */
function erasedBy({ event }: RegisterEntry): readonly number[] {
  const named: unknown = event.kind === "erased" ? event.sequences : [];
  return Array.isArray(named) ? named : [];
}
