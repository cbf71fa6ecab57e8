import { assessDomain, type DnsRecord, type DomainAssessment } from "@bijsluiter/core/mail";

/** Records of a made-up domain: one SPF record that lets everybody in, and a policy that does nothing. */
const zone: Readonly<Record<string, readonly DnsRecord[]>> = {
  "TXT leerplein.example": ["v=spf1 ip4:192.0.2.0/24 +all"],
  "MX leerplein.example": ["10 mx1.leerplein.example"],
  "A mx1.leerplein.example": ["192.0.2.25"],
  "TXT _dmarc.leerplein.example": ["v=DMARC1; p=none; rua=mailto:dmarc@leerplein.example"],
};

/** What is found of a made-up domain, with other records in the place of some. */
export const assessed = (
  changes: Readonly<Record<string, readonly DnsRecord[]>> = {},
): Promise<DomainAssessment> =>
  assessDomain("leerplein.example", {
    resolver: async (name, type) => {
      const records = { ...zone, ...changes }[`${type} ${name}`];
      return records ? { status: "ok", records } : { status: "nodata", records: [] };
    },
    profiles: ["rfc", "forum", "internetnl", "bulk-sender", "no-mail"],
    asOf: "2026-11-29",
  });
