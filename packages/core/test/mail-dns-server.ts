import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, Packet } from "dns2";
import type { DnsAnswer, DnsType } from "../src/mail/index.ts";
import { type Zone, zoneResolver } from "./mail-zone.ts";

/** A DNS server on loopback that answers from a zone, over UDP and over HTTPS' form of the message. */
export interface MailDnsServer {
  /** `127.0.0.1:port`. */
  readonly server: string;
  /** `http://127.0.0.1:port/dns-query`. */
  readonly url: string;
  /** `TYPE name`, in the order of arrival. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const codes: Readonly<Record<string, number>> = { nxdomain: 3, servfail: 2, refused: 5 };
const typeNames = new Map(
  (["A", "AAAA", "CNAME", "MX", "NS", "PTR", "TXT"] as const).map((type) => [
    Packet.TYPE[type] as number,
    type,
  ]),
);
const TLSA = 52;

/** Starts a server for `zone`. A query that is to time out is never answered. */
export async function startMailDns(zone: Zone, isProved = true): Promise<MailDnsServer> {
  const asked: string[] = [];
  const resolve = zoneResolver(zone);
  const respond = async (request: Packet): Promise<Buffer | undefined> => {
    const [question] = request.questions;
    const type: DnsType | undefined =
      question?.type === TLSA ? "TLSA" : typeNames.get(question?.type ?? 0);
    if (!question || !type) return undefined;
    asked.push(`${type} ${question.name}`);
    const answer = await resolve(question.name, type);
    return answer.status === "timeout"
      ? undefined
      : toMessage(request, question.name, type, answer);
  };
  const udp = createServer({
    udp: true,
    handle: (request, send) => void respond(request).then((message) => message && send(message)),
  });
  const http = createHttpServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const message = await respond(Packet.parse(Buffer.concat(chunks)));
    if (message === undefined) return;
    // The flag of authentic data.
    if (isProved) message.writeUInt8(message.readUInt8(3) | 0x20, 3);
    outgoing.writeHead(200, { "content-type": "application/dns-message" }).end(message);
  });
  const addresses = await udp.listen({ udp: { port: 0, address: "127.0.0.1" } });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const { port } = http.address() as AddressInfo;
  return {
    server: `127.0.0.1:${(addresses.udp as AddressInfo).port}`,
    url: `http://127.0.0.1:${port}/dns-query`,
    asked,
    close: async () => {
      await udp.close();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}

function toMessage(request: Packet, name: string, type: DnsType, answer: DnsAnswer): Buffer {
  const response = Packet.createResponseFromRequest(request);
  response.header.rcode = codes[answer.status] ?? 0;
  const fields = answer.records.map((record) => fieldsOf(type, String(record)));
  response.answers = fields.map((field) => ({
    name,
    type: type === "TLSA" ? TLSA : Packet.TYPE[type],
    class: Packet.CLASS.IN,
    ttl: 60,
    ...field,
  })) as typeof response.answers;
  return response.toBuffer();
}

function fieldsOf(type: DnsType, record: string): object {
  if (type === "A" || type === "AAAA") return { address: record };
  if (type === "TXT") return { data: record.match(/[\s\S]{1,255}/g) ?? [""] };
  if (type === "NS") return { ns: record };
  if (type === "TLSA") {
    const [usage, selector, match, hex = ""] = record.split(" ");
    return {
      data: Buffer.from([
        Number(usage),
        Number(selector),
        Number(match),
        ...Buffer.from(hex, "hex"),
      ]),
    };
  }
  if (type !== "MX") return { domain: record };
  const [priority, exchange] = record.split(" ");
  return { priority: Number(priority), exchange: exchange === "." ? "" : exchange };
}
