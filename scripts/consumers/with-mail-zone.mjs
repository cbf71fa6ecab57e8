import { createRequire } from "node:module";

const { createServer, Packet } = createRequire(
  new URL("../../packages/core/package.json", import.meta.url),
)("dns2");

const key =
  "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";
const text = (data) => ({ type: Packet.TYPE.TXT, data });
/** A domain that proves its mail. */
const zone = {
  "leerplein.example": [
    { type: Packet.TYPE.A, address: "192.0.2.80" },
    { type: Packet.TYPE.MX, priority: 10, exchange: "mail.leerplein.example" },
    text("v=spf1 mx ~all"),
  ],
  "mail.leerplein.example": [{ type: Packet.TYPE.A, address: "192.0.2.25" }],
  "s1._domainkey.leerplein.example": [text(`v=DKIM1; k=rsa; p=${key}`)],
  "_dmarc.leerplein.example": [text("v=DMARC1; p=quarantine; rua=mailto:d@leerplein.example")],
};

/** Gives `use` the address of a DNS server on loopback that knows one made-up domain. */
export async function withMailZone(use) {
  const server = createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const [{ name, type }] = request.questions;
      const records = zone[name.toLowerCase()];
      if (!records) response.header.rcode = 3;
      response.answers = (records ?? [])
        .filter((record) => record.type === type)
        .map((record) => ({ name, class: Packet.CLASS.IN, ttl: 60, ...record }));
      send(response);
    },
  });
  const { udp } = await server.listen({ udp: { port: 0, address: "127.0.0.1" } });
  try {
    return await use(`127.0.0.1:${udp.port}`);
  } finally {
    await server.close();
  }
}
