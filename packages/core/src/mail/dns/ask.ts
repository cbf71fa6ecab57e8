import type { DnsAnswer, DnsRecord, DnsResolver, DnsStatus, DnsType } from "./dns-answer.ts";

/** A mail host with its preference: the lowest is tried first. */
export interface MailHost {
  readonly preference: number;
  readonly host: string;
}

/** Checked DNS answer. Only the status `ok` has records. */
export interface Answer {
  readonly status: DnsStatus;
  readonly texts: readonly string[];
  readonly hosts: readonly MailHost[];
  readonly authenticated?: boolean;
}

/** Asks DNS: never rejects, and asks each question once. */
export type Ask = (name: string, type: DnsType) => Promise<Answer>;

const STATUSES: readonly string[] = [
  "ok",
  "nxdomain",
  "nodata",
  "servfail",
  "timeout",
  "refused",
  "badname",
];
const MOST_RECORDS = 500;
/** One more than fits in a record: who reads it sees that it is too long. */
const LONGEST = 65_536;

/** Whether an answer says that nothing is there: what RFC 7208 calls a void lookup. */
export const isVoid = ({ status }: Answer): boolean => status === "nxdomain" || status === "nodata";

/** Whether an answer leaves open what is there. */
export const isUnknown = (answer: Answer): boolean =>
  answer.status !== "ok" && answer.status !== "badname" && !isVoid(answer);

/**
 * Wraps the resolver of a caller. What it rejects with, and what is no answer, counts as `servfail`; a question beyond the
 * bound as `refused`, which leaves it unknown.
 */
export function createAsk(resolver: DnsResolver, mostQuestions: number): Ask {
  const asked = new Map<string, Promise<Answer>>();
  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = asked.get(key);
    if (known) return known;
    if (asked.size >= mostQuestions) return Promise.resolve(withoutRecords("refused"));
    const answer = askOnce(resolver, name.toLowerCase(), type);
    asked.set(key, answer);
    return answer;
  };
}

const withoutRecords = (status: DnsStatus): Answer => ({ status, texts: [], hosts: [] });

async function askOnce(resolver: DnsResolver, name: string, type: DnsType): Promise<Answer> {
  try {
    return readAnswer(await resolver(name, type), type);
  } catch {
    return withoutRecords("servfail");
  }
}

function readAnswer(answer: DnsAnswer, type: DnsType): Answer {
  const { status, records, authenticated } = answer;
  if (!STATUSES.includes(status) || !Array.isArray(records)) return withoutRecords("servfail");
  const proof = typeof authenticated === "boolean" ? { authenticated } : {};
  if (status !== "ok") return { ...withoutRecords(status), ...proof };
  const some: readonly DnsRecord[] = records.slice(0, MOST_RECORDS);
  const hosts = type === "MX" ? some.flatMap(readHost) : [];
  const texts = type === "MX" ? [] : some.flatMap(readText);
  if (hosts.length + texts.length < some.length) return withoutRecords("servfail");
  if (some.length === 0) return { ...withoutRecords("nodata"), ...proof };
  return { status, texts, hosts, ...proof };
}

function readText(record: DnsRecord): readonly string[] {
  if (typeof record === "string") return [record.slice(0, LONGEST)];
  if (!Array.isArray(record)) return [];
  const strings: readonly unknown[] = record;
  return strings.every((part) => typeof part === "string")
    ? [strings.join("").slice(0, LONGEST)]
    : [];
}

function readHost(record: DnsRecord): readonly MailHost[] {
  const [, preference, host] =
    typeof record === "string" ? (/^(\d{1,5}) (\S{1,255})$/.exec(record) ?? []) : [];
  if (host !== undefined) return [{ preference: Number(preference), host: nameOf(host) }];
  if (typeof record !== "object" || !("exchange" in record)) return [];
  const { priority, exchange } = record;
  if (typeof exchange !== "string" || !Number.isInteger(priority)) return [];
  return [{ preference: priority, host: nameOf(exchange) }];
}

/** Without the dot at its end; empty for the root, which stands for no host. */
const nameOf = (host: string) => (host.endsWith(".") ? host.slice(0, -1) : host).toLowerCase();
