import type { DnsAnswer, DnsResolver, DnsStatus } from "../src/mail/index.ts";

/** Records of a name by type: a list of records, or how the query fails. */
export type Zone = Readonly<
  Record<string, Readonly<Record<string, readonly string[] | Exclude<DnsStatus, "ok">>>>
>;

const empty = (status: DnsStatus): DnsAnswer => ({ status, records: [] });

/** Whether a name, or one below it, is in the zone. */
const exists = (zone: Zone, name: string) =>
  Object.keys(zone).some((key) => key === name || key.endsWith(`.${name}`));

/** Resolver over a zone; follows CNAME records, and keeps the questions it was asked. */
export function zoneResolver(zone: Zone, asked: string[] = []): DnsResolver {
  const lower: Zone = Object.fromEntries(
    Object.entries(zone).map(([name, records]) => [name.toLowerCase(), records]),
  );
  const answer = (name: string, type: string, hops: number): DnsAnswer => {
    const here = Object.hasOwn(lower, name) ? lower[name] : undefined;
    const alias = here?.["CNAME"];
    if (type !== "CNAME" && Array.isArray(alias) && hops < 10)
      return answer(String(alias[0]).toLowerCase(), type, hops + 1);
    const found = here?.[type] ?? here?.["*"];
    if (found === undefined) return empty(exists(lower, name) ? "nodata" : "nxdomain");
    return typeof found === "string" ? empty(found) : { status: "ok", records: found };
  };
  return async (name, type) => {
    asked.push(`${type} ${name}`);
    return answer(name.toLowerCase(), type, 0);
  };
}
