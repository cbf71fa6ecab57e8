import type { DnsResolver } from "../../src/mail/index.ts";
import { type Zone, zoneResolver } from "../mail-zone.ts";
import type { Call } from "./calls.ts";

/** A domain that has everything. */
export const leerpleinZone: Zone = {
  "leerplein.example": {
    A: ["192.0.2.80"],
    MX: ["10 mail.leerplein.example"],
    TXT: [
      "v=spf1 mx include:spf.post.example ~all",
      "v=NTA7516-1;startdate=2026-01;enddate=2027-12;provider=post.example",
    ],
  },
  "mail.leerplein.example": { A: ["192.0.2.25"] },
  "spf.post.example": { TXT: ["v=spf1 ip4:198.51.100.0/24 ~all"] },
  "_dmarc.leerplein.example": { TXT: ["v=DMARC1; p=quarantine; rua=mailto:d@leerplein.example"] },
  "s1._domainkey.leerplein.example": {
    TXT: ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
  },
  "_mta-sts.leerplein.example": { TXT: ["v=STSv1; id=20261129"] },
  "_smtp._tls.leerplein.example": { TXT: ["v=TLSRPTv1; rua=mailto:tls@leerplein.example"] },
};

const resolver: DnsResolver = zoneResolver(leerpleinZone);
const mail = {
  ip: "192.0.2.25",
  mailFrom: "post@leerplein.example",
  helo: "mail.leerplein.example",
};

/** Good calls of `/mail`, but for the readers of reports. */
export const mailCalls: Readonly<Record<string, Call>> = {
  assessDomain: {
    args: ["leerplein.example", { resolver, profiles: ["rfc", "forum"] }],
    code: [1],
  },
  checkHost: { args: [mail, resolver], code: [1] },
  discoverDmarc: { args: ["toets.leerplein.example", resolver], code: [1] },
  parseDkimKey: { args: ["v=DKIM1; p="] },
  parseDmarc: { args: ["v=DMARC1; p=none"] },
  parseMtaSts: { args: ["v=STSv1; id=1"] },
  parseMtaStsPolicy: { args: ["version: STSv1\nmode: none\nmax_age: 86400\n"] },
  parseNta7516: { args: ["v=NTA7516-1;startdate=2026-01;enddate=2027-12"] },
  parseSpf: { args: ["v=spf1 mx -all"] },
  parseTlsRpt: { args: ["v=TLSRPTv1; rua=mailto:tls@leerplein.example"] },
  walkSpf: { args: ["leerplein.example", resolver], code: [1] },
};
