import { gzipSync, strToU8, zipSync } from "fflate";

/** A report of the present form, written by hand after RFC 9990. */
export const presentReport = `<?xml version="1.0" encoding="UTF-8"?>
<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">
  <version>1.0</version>
  <report_metadata>
    <org_name>Voorbeeld Post</org_name>
    <email>dmarc@post.example</email>
    <extra_contact_info>https://post.example/dmarc</extra_contact_info>
    <report_id>2026-11-20-1@post.example</report_id>
    <date_range><begin>1795132800</begin><end>1795219199</end></date_range>
    <error>SPF of returns.example could not be looked up</error>
    <generator>Voorbeeld 2.0</generator>
  </report_metadata>
  <policy_published>
    <domain>leerplein.example</domain>
    <discovery_method>treewalk</discovery_method>
    <p>quarantine</p><sp>none</sp><np>reject</np>
    <adkim>s</adkim><aspf>r</aspf><fo>1:d</fo><testing>n</testing>
  </policy_published>
  <record>
    <row>
      <source_ip>192.0.2.25</source_ip><count>120</count>
      <policy_evaluated><disposition>pass</disposition><dkim>pass</dkim><spf>pass</spf></policy_evaluated>
    </row>
    <identifiers>
      <header_from>leerplein.example</header_from>
      <envelope_from>leerplein.example</envelope_from>
      <envelope_to>school.example</envelope_to>
    </identifiers>
    <auth_results>
      <dkim><domain>leerplein.example</domain><selector>k1</selector><result>pass</result></dkim>
      <spf><domain>leerplein.example</domain><scope>mfrom</scope><result>pass</result></spf>
    </auth_results>
  </record>
  <record>
    <row>
      <source_ip>2001:DB8:0:0:0:0:0:7</source_ip><count>3</count>
      <policy_evaluated>
        <disposition>none</disposition><dkim>fail</dkim><spf>fail</spf>
        <reason><type>mailing_list</type><comment>list of a school</comment></reason>
        <reason><type>local_policy</type></reason>
      </policy_evaluated>
    </row>
    <identifiers><header_from>leerplein.example</header_from><envelope_from/></identifiers>
    <auth_results>
      <dkim><domain>leerplein.example</domain><selector>k1</selector><result>fail</result><human_result>body hash did not verify</human_result></dkim>
      <dkim><domain>lists.example</domain><selector>l</selector><result>pass</result></dkim>
      <spf><domain>lists.example</domain><result>softfail</result></spf>
    </auth_results>
  </record>
</feedback>`;

/** A report of the older form as receivers send it: no namespace, upper case, empty elements, things of their own. */
export const olderReport = `<?xml version="1.0"?>
<!-- made by hand -->
<feedback>
  <report_metadata>
    <org_name>Oude Post &amp; Zn.</org_name>
    <email>noreply-dmarc@oud.example</email>
    <report_id>17</report_id>
    <date_range><begin>1795215600</begin><end>1795301999</end></date_range>
  </report_metadata>
  <policy_published>
    <domain>Leerplein.Example.</domain><adkim></adkim><p>NONE</p><sp/><pct>100</pct>
  </policy_published>
  <record>
    <row>
      <source_ip>198.51.100.9</source_ip>
      <count> 40 </count>
      <policy_evaluated><disposition>None</disposition><dkim>Pass</dkim><spf>Fail</spf><reason/></policy_evaluated>
      <geo>NL</geo>
    </row>
    <identifiers><header_from>leerplein.example</header_from></identifiers>
    <auth_results>
      <dkim><domain>leerplein.example</domain><result>Pass</result></dkim>
      <dkim><domain>nieuws.example</domain><selector>s1</selector><result>pass</result></dkim>
      <spf><domain>bounce.nieuws.example</domain><result>HardFail</result></spf>
    </auth_results>
  </record>
  <record>
    <row><source_ip>203.0.113.4</source_ip><count>5</count></row>
  </record>
</feedback>`;

/** A report on TLS, written by hand after RFC 8460. */
export const tlsReportText = JSON.stringify({
  "organization-name": "Voorbeeld Post",
  "date-range": {
    "start-datetime": "2026-11-20T00:00:00Z",
    "end-datetime": "2026-11-20T23:59:59Z",
  },
  "contact-info": "tls@post.example",
  "report-id": "2026-11-20T00:00:00Z_leerplein.example",
  policies: [
    {
      policy: {
        "policy-type": "sts",
        "policy-string": ["version: STSv1", "mode: testing", "mx: mx1.leerplein.example"],
        "policy-domain": "leerplein.example",
        "mx-host": ["mx1.leerplein.example"],
      },
      summary: { "total-successful-session-count": 310, "total-failure-session-count": 12 },
      "failure-details": [
        {
          "result-type": "certificate-expired",
          "sending-mta-ip": "2001:db8::1",
          "receiving-mx-hostname": "MX1.leerplein.example",
          "receiving-ip": "192.0.2.80",
          "failed-session-count": 11,
        },
        { "result-type": "of-their-own", "failed-session-count": 1, "failure-reason-code": "E7" },
      ],
    },
  ],
});

/** Another day and number in a report. */
export const onDay = (xml: string, day: string, id: string): string => {
  const begin = Date.parse(`${day}T00:00:00Z`) / 1000;
  return xml
    .replace(
      /<begin>\d+<\/begin><end>\d+<\/end>/,
      `<begin>${begin}</begin><end>${begin + 86_399}</end>`,
    )
    .replace(/<report_id>[^<]+</, `<report_id>${id}<`);
};

export const gzipped = (text: string): Uint8Array => gzipSync(strToU8(text));
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const base64 = (bytes: Uint8Array) =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

/** A mail with an attachment, as receivers send reports. */
export const mailed = (
  bytes: Uint8Array,
  type = "application/gzip",
  name = "report.xml.gz",
): string =>
  [
    "Received: from post.example by mx1.leerplein.example",
    "From: dmarc@post.example",
    "To: rua@leerplein.example",
    "Subject: Report Domain: leerplein.example",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed;\r\n\tboundary="b=1"',
    "",
    "This is a message in parts.",
    "--b=1",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Hierbij het rapport van gisteren.",
    "--b=1",
    `Content-Type: ${type}; name="${name}"`,
    "Content-Transfer-Encoding: BASE64",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    base64(bytes),
    "--b=1--",
    "",
  ].join("\r\n");
