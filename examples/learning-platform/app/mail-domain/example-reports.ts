const DAYS = 28;
const FIRST = Date.UTC(2026, 9, 26);
const DAY_MS = 86_400_000;
/** The day on which the newsletter began to sign. */
const SIGNED_FROM = 14;

interface Row {
  readonly source: string;
  readonly count: number;
  readonly dkim: "pass" | "fail";
  readonly spf: "pass" | "fail";
  readonly disposition: "pass" | "none" | "quarantine";
  readonly results: string;
}

const dkim = (domain: string, selector: string, result: string) =>
  `<dkim><domain>${domain}</domain><selector>${selector}</selector><result>${result}</result></dkim>`;
const spf = (domain: string, result: string) =>
  `<spf><domain>${domain}</domain><scope>mfrom</scope><result>${result}</result></spf>`;

/** Made-up mails of a day: the platform itself, a newsletter that signs from some day on, a school list, and a forger. */
function rowsOf(day: number): readonly Row[] {
  const isWeekend = day % 7 > 4;
  const isSigned = day >= SIGNED_FROM;
  return [
    {
      source: "192.0.2.25",
      count: isWeekend ? 90 : 640 + 37 * (day % 5),
      dkim: "pass",
      spf: "pass",
      disposition: "pass",
      results: dkim("leerplein.example", "leer1", "pass") + spf("leerplein.example", "pass"),
    },
    {
      source: "198.51.100.71",
      count: day % 7 === 2 ? 410 : 24,
      dkim: isSigned ? "pass" : "fail",
      spf: "fail",
      disposition: isSigned ? "pass" : "none",
      results:
        (isSigned ? dkim("leerplein.example", "nieuws", "pass") : "") +
        dkim("nieuwsbrief.example", "s1", "pass") +
        spf("bounce.nieuwsbrief.example", "pass"),
    },
    ...(day % 9 === 4
      ? [
          {
            source: "203.0.113.66",
            count: 55 + day,
            dkim: "fail",
            spf: "fail",
            disposition: "quarantine",
            results: spf("leerplein.example", "fail"),
          } as const,
        ]
      : []),
  ];
}

function reportOf(day: number): string {
  const begin = (FIRST + day * DAY_MS) / 1000;
  const records = rowsOf(day).map(
    (row) => `<record><row><source_ip>${row.source}</source_ip><count>${row.count}</count>
      <policy_evaluated><disposition>${row.disposition}</disposition><dkim>${row.dkim}</dkim><spf>${row.spf}</spf></policy_evaluated></row>
      <identifiers><header_from>leerplein.example</header_from></identifiers>
      <auth_results>${row.results}</auth_results></record>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0"><report_metadata>
      <org_name>Voorbeeld Post</org_name><email>dmarc@post.example</email><report_id>${begin}.leerplein.example</report_id>
      <date_range><begin>${begin}</begin><end>${begin + 86_399}</end></date_range></report_metadata>
    <policy_published><domain>leerplein.example</domain><discovery_method>treewalk</discovery_method><p>quarantine</p><testing>n</testing></policy_published>
    ${records.join("\n")}</feedback>`;
}

const tlsReport = JSON.stringify({
  "organization-name": "Voorbeeld Post",
  "date-range": {
    "start-datetime": "2026-11-20T00:00:00Z",
    "end-datetime": "2026-11-20T23:59:59Z",
  },
  "contact-info": "tls@post.example",
  "report-id": "2026-11-20.leerplein.example",
  policies: [
    {
      policy: { "policy-type": "sts", "policy-domain": "leerplein.example" },
      summary: { "total-successful-session-count": 812, "total-failure-session-count": 3 },
      "failure-details": [
        {
          "result-type": "certificate-expired",
          "receiving-mx-hostname": "mx2.leerplein.example",
          "failed-session-count": 3,
        },
      ],
    },
  ],
});

/** Four weeks of made-up reports of one receiver, one of them twice, and one on TLS. */
export function exampleReports(): readonly File[] {
  const days = Array.from({ length: DAYS }, (_, day) => day);
  return [
    ...[...days, 3].map((day) => new File([reportOf(day)], `leerplein.example-${day + 1}.xml`)),
    new File([tlsReport], "leerplein.example-tls.json"),
  ];
}
