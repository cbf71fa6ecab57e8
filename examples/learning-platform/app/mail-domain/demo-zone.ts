import type { DnsAnswer, DnsRecord, DnsResolver, DnsType } from "@bijsluiter/core/mail";

/** Made-up key of 2048 bits: nothing signs with it. */
const KEY = [
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8jjY+bY9WzpFnYLP/X1aQSEZX/+vQYZs0lH5WvftIoNBmk",
  "aZto/I9WK+z8d6krvCINEgvunK1i3gAAbFti2btXnkYIswhQ7HrjclDm/e0PNqa7GCZW5FVfwB2Gxs+6sWQMg3CvH/",
  "2YjAF9A2NuUe84Sujv6DB3+v7B91w6k6oqYnHXr5VVTbR3FnXKkw+UgvZE5O/n+Xim5XTtY1ZpN0BeLWNWd/5QObVL",
  "cxWZ8lLwNwfte9/Ae9gxaCjmC7Y8fhXsIJCQaCK0NS/y+mlpqggRcysf/XcYZtC+iSgVNkW5GWF2uhhY0PhSK2WmTH",
  "Z3n/dAfdHnIFQ9n5Y1uD3WI2CQIDAQAB",
].join("");

/** What the made-up zone of leerplein.example holds, by name and type. Two things are wrong with it on purpose. */
const zone: Readonly<Record<string, Partial<Record<DnsType, readonly DnsRecord[]>>>> = {
  "leerplein.example": {
    MX: ["10 mx1.leerplein.example", "20 mx2.leerplein.example"],
    TXT: ["v=spf1 mx include:_spf.nieuwsbrief.example include:oud.hosting.example ?all"],
    A: ["192.0.2.10"],
  },
  "mx1.leerplein.example": { A: ["192.0.2.25"] },
  "mx2.leerplein.example": { A: ["192.0.2.26"] },
  "_spf.nieuwsbrief.example": { TXT: ["v=spf1 ip4:198.51.100.64/27 ~all"] },
  "oud.hosting.example": { A: ["203.0.113.9"] },
  "leer1._domainkey.leerplein.example": { TXT: [`v=DKIM1; k=rsa; p=${KEY}`] },
  "_dmarc.leerplein.example": {
    TXT: ["v=DMARC1; p=none; rua=mailto:rua@leerplein.example; pct=50"],
  },
  "_smtp._tls.leerplein.example": { TXT: ["v=TLSRPTv1; rua=mailto:tls@leerplein.example"] },
};

const names = Object.keys(zone);
const empty = (status: "nodata" | "nxdomain"): DnsAnswer => ({ status, records: [] });

/** Answers out of the made-up zone: no network. A name with names below it exists, without records. */
export const demoResolver: DnsResolver = async (name, type) => {
  const records = Object.hasOwn(zone, name) ? zone[name]?.[type] : undefined;
  if (records) return { status: "ok", records };
  const exists = names.some((known) => known === name || known.endsWith(`.${name}`));
  return empty(exists ? "nodata" : "nxdomain");
};
