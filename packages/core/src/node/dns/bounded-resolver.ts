import type { DnsAnswer, DnsResolver } from "../../mail/index.ts";
import { isPrivateAddress } from "./is-private-address.ts";
import type { ResolverBounds } from "./resolver-options.ts";

const KEPT: readonly string[] = ["ok", "nxdomain", "nodata", "badname"];
const refused: DnsAnswer = { status: "refused", records: [] };

interface Kept {
  readonly answer: Promise<DnsAnswer>;
  readonly until: number;
}

/** A resolver that keeps answers, sends so many questions at most, and refuses private addresses when that is asked. */
export function boundedResolver(
  ask: DnsResolver,
  { mostQueries = 500, keepMs = 300_000, refusePrivate = false }: ResolverBounds,
): DnsResolver {
  const kept = new Map<string, Kept>();
  let sent = 0;
  return async (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = kept.get(key);
    if (known && known.until > performance.now()) return known.answer;
    if (sent >= mostQueries) return refused;
    sent += 1;
    const answer = ask(name, type).then((it) => (refusePrivate && hasPrivate(it) ? refused : it));
    kept.set(key, { answer, until: performance.now() + keepMs });
    const { status } = await answer;
    if (!KEPT.includes(status)) kept.delete(key);
    return answer;
  };
}

const hasPrivate = ({ records }: DnsAnswer) =>
  records.some((record) => typeof record === "string" && isPrivateAddress(record));
