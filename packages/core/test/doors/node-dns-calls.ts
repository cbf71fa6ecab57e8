import type { Call } from "./calls.ts";

const policy = "version: STSv1\nmode: none\nmax_age: 86400\n";
const answering = async () => new Response(policy, { headers: { "content-type": "text/plain" } });

/** Good calls of what `/node` asks of DNS and of the web for `/mail`. */
export const nodeDnsCalls: Readonly<Record<string, Call>> = {
  dnsResolver: {
    args: [{ servers: ["127.0.0.1:5353"], timeoutMs: 500, tries: 1, mostQueries: 10 }],
  },
  dohResolver: { args: [{ url: "https://dns.leerplein.example/dns-query", refusePrivate: true }] },
  fetchMtaStsPolicy: { args: ["leerplein.example", { fetch: answering }], code: [1] },
};
