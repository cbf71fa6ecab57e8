import { generateKeyPairSync } from "node:crypto";
import * as z from "zod/mini";
import { appendToRegister, breachState } from "../../src/breaches/index.ts";
import { writeICalendar } from "../../src/calendar/index.ts";
import { appendEvent, noticeHash, receiveEvent } from "../../src/consent/index.ts";
import { verifyReceipt } from "../../src/consent/jws/index.ts";
import { writeDocx } from "../../src/documents/docx/index.ts";
import * as documents from "../../src/documents/index.ts";
import { placePattern } from "../../src/inserts/index.ts";
import * as mail from "../../src/mail/index.ts";
import { readAggregateReport, readReports, readTlsReport } from "../../src/mail/index.ts";
import {
  presets,
  readControlSheet,
  readFramework,
  writeFramework,
} from "../../src/measures/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import * as parties from "../../src/parties/index.ts";
import * as pii from "../../src/pii/index.ts";
import { tableConnector } from "../../src/postgres/index.ts";
import {
  checkPolicy,
  compilePolicy,
  definePolicy,
  diffPolicies,
} from "../../src/retention/index.ts";
import * as rights from "../../src/rights/index.ts";
import * as services from "../../src/services/index.ts";
import { parseInput } from "../../src/shared/parse-input.ts";
import { followUpReport, incompleteReport } from "../breach-reports.ts";
import { choice, emptyRecord, parentA, website } from "../consent-records.ts";
import { board, found, inventory, officer, policy, started, words } from "../rights-requests.ts";
import { zipped } from "../zipped.ts";

/** A size, and what is done with an input of that size. */
export type GrowthRow = readonly [size: number, make: (size: number) => () => unknown];

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A call that is refused. */
const refused = (run: () => unknown) => async () => {
  try {
    await run();
  } catch {
    return;
  }
  throw new Error("was not refused");
};

/** A workbook with rows of two cells. */
const workbookOf = (size: number) =>
  zipped({
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="Klas" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="sheet1.xml"/></Relationships>',
    "xl/sheet1.xml": `<worksheet><sheetData>${"<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(size)}</sheetData></worksheet>`,
  });
const letter = (size: number) => "Stuur het naar jan@example.org of 06-12345678. ".repeat(size);
const key = new Uint8Array(32).fill(7);
const redaction = { key, operators: { email: { type: "pseudonymise" } } } as const;
const rule = { kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const policyOf = (size: number, version = "1") =>
  definePolicy({
    id: "leerplein",
    version,
    rules: times(size, (index) => {
      const scope = { id: `rule-${index}`, categories: [`c${index >> 1}`] };
      return index % 2 === 0 ? { ...rule, ...scope } : { ...rule, ...scope, kind: "keep" };
    }),
  });
const entry = {
  reference: "DL-2026-0001",
  recordedAt: "2026-11-20T15:30:00+01:00",
  recordedBy: "servicedesk",
} as const;
const opening = { ...entry, event: { kind: "reported", report: incompleteReport } } as const;
const later = { ...entry, event: { kind: "reported", report: followUpReport } } as const;
const sealed = appendToRegister([], opening);
const frameworkOf = (size: number) => ({
  ...presets.iso27001,
  nodes: times(size, (index) => ({
    urn: `urn:own:${index}`,
    isAssessable: true,
    depth: 1,
    refId: `${index}`,
    name: "Beleid",
  })),
});
const outlineOf = (size: number) => ({
  language: "nl",
  title: "Bijsluiter",
  blocks: [],
  sections: times(size, (index) => ({
    heading: `Deel ${index}`,
    blocks: [{ kind: "paragraph" as const, text: "Tekst *met* tekens." }],
  })),
});
const { publicKey } = generateKeyPairSync("ed25519");

/** A check of one text; a long one is mostly refused at once. */
const ofText = (check: (text: string) => unknown): GrowthRow => [
  200_000,
  (size) => {
    const text = "1".repeat(size);
    return () => check(text);
  },
];

const isCheck = ([name, value]: readonly [string, unknown]) =>
  typeof value === "function" && (name.startsWith("is") || name === "paymentCardBrand");
const checksOf = (door: string, room: object) =>
  Object.fromEntries(
    Object.entries(room)
      .filter(isCheck)
      .map(([name, check]) => [`${door}: ${name}`, ofText(check as (text: string) => unknown)]),
  );
const linksTo = (link: (text: string) => unknown, text: string): GrowthRow => [
  20_000,
  (size) => () => link(text.repeat(size)),
];

const minuteOf = (index: number) => new Date(Date.UTC(2026, 5, 1) + index * 60_000).toISOString();
/** Outages of a minute of one group, one after another, from the first minute of June on. */
const outages = (size: number) =>
  times(size, (index) => ({
    start: minuteOf(index % 40_000),
    end: minuteOf((index % 40_000) + 2),
    users: 3,
    ...(index % 2 === 0 && { group: "a" }),
  }));
const erasureOf = (size: number) => () => {
  const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
  const of = times(size, (index) => ({ id: `r${index}`, facts }));
  const scope = ["voice"];
  const records = [{ element: "voice", records: of }];
  const input = { policy, inventory, records, holds: [], asOf: "2026-03-10" };
  const planning = rights.planErasure({ ...started, scope }, input);
  if (planning.result === "stopped") throw new Error("no plan");
  return planning.plan;
};
const accessOf = (size: number) => {
  const own = { name: "text", label: "tekst", value: "hallo", about: "subject" } as const;
  const records = times(size, (index) => ({ id: `r${index}`, values: [own] }));
  const all = found.found.map((one) => (one.element === "messages" ? { ...one, records } : one));
  return rights.composeAccessFile({ ...started, kind: "access" }, { ...found, found: all });
};
const { tiers } = services.serviceLevels.microsoft365;

/** A record of half the size that DNS can hold, and of all of it. */
const recordRow = (head: string, part: string, parse: (text: string) => unknown): GrowthRow => [
  Math.floor(30_000 / part.length),
  (size) => {
    const text = head + part.repeat(size);
    return () => parse(text);
  },
];
const spfRow = (run: (record: string) => unknown): GrowthRow => [
  2000,
  (size) => {
    const record = `v=spf1${" ip4:192.0.2.1".repeat(size)} -all`;
    return () => run(record);
  },
];
const client = { ip: "198.51.100.7", mailFrom: "post@leerplein.example", helo: "x.example" };
const onlyRecord = (record: string): mail.DnsResolver => {
  const answer = { status: "ok", records: [record] } as const;
  return () => Promise.resolve(answer);
};

/** Functions whose input grows in a way of its own. */
export const growthRows: Readonly<Record<string, GrowthRow>> = {
  ...checksOf("parties", parties),
  "mail: assessDomain": spfRow((record) =>
    mail.assessDomain("leerplein.example", { resolver: onlyRecord(record), profiles: ["rfc"] }),
  ),
  "mail: checkHost": spfRow((record) => mail.checkHost(client, onlyRecord(record))),
  "mail: walkSpf": spfRow((record) => mail.walkSpf("leerplein.example", onlyRecord(record))),
  "mail: discoverDmarc": [
    20_000,
    (size) => () =>
      mail.discoverDmarc("leerplein.example", onlyRecord(`v=DMARC1${";x=1".repeat(size)}`)),
  ],
  "mail: parseSpf": spfRow((record) => mail.parseSpf(record)),
  "mail: parseDmarc": recordRow("v=DMARC1; rua=", "mailto:d@x.example,", mail.parseDmarc),
  "mail: parseDkimKey": recordRow("v=DKIM1; p=", "QUJD", mail.parseDkimKey),
  "mail: parseMtaSts": recordRow("v=STSv1; ", "a=b; ", mail.parseMtaSts),
  "mail: parseMtaStsPolicy": recordRow(
    "version: STSv1\n",
    "mx: a.example\n",
    mail.parseMtaStsPolicy,
  ),
  "mail: parseNta7516": recordRow("v=NTA7516-1;", "ntamx=10 a.example;", mail.parseNta7516),
  "mail: parseTlsRpt": recordRow("v=TLSRPTv1; rua=", "mailto:d@x.example,", mail.parseTlsRpt),
  ...checksOf("pii", pii),
  "core: parseInput": [
    20_000,
    (size) => refused(() => parseInput(z.array(z.string()), Array(size).fill(null))),
  ],
  "breaches: breachState": [
    200,
    (size) => () => breachState([opening, ...times(size, () => later)]),
  ],
  "breaches: appendToRegister": [
    200,
    (size) => {
      const register = times(size, () => sealed[0] as never);
      return () => appendToRegister(register, later);
    },
  ],
  "calendar: writeICalendar": [
    5000,
    (size) => () =>
      writeICalendar({
        language: "nl",
        name: "Dagen",
        stampedAt: "2026-11-22T12:00:00Z",
        events: times(size, (index) => ({
          id: `e${index}`,
          day: "2026-12-01",
          summary: "Dag",
          description: "Een dag, met een komma; en meer.",
        })),
      }),
  ],
  "consent: appendEvent": [
    2000,
    (size) => {
      const formerPurposes = times(size, (index) => ({ ...website, version: `v${index}` }));
      const yes = choice(parentA.id, "given", "2026-11-16T09:00:00+01:00");
      return () => appendEvent({ ...emptyRecord, formerPurposes }, yes);
    },
  ],
  "consent: receiveEvent": [
    2000,
    (size) => {
      const formerPurposes = times(size, (index) => ({ ...website, version: `v${index}` }));
      const yes = choice(parentA.id, "given", "2026-11-16T09:00:00+01:00");
      const now = "2026-11-22T12:00:00+01:00";
      return () => receiveEvent({ ...emptyRecord, formerPurposes }, yes, { now });
    },
  ],
  "inserts: placePattern": [5000, (size) => () => placePattern("/a".repeat(size))],
  "consent: noticeHash": [100_000, (size) => () => noticeHash("a".repeat(size))],
  "consent/jws: verifyReceipt": [
    200_000,
    (size) => () => verifyReceipt("a".repeat(size), { key: publicKey, algorithm: "EdDSA" }),
  ],
  "documents: mailLink": linksTo(documents.mailLink, "a"),
  "documents: pageLink": linksTo(documents.pageLink, "https://a.example/"),
  "documents: phoneLink": linksTo(documents.phoneLink, "1"),
  "documents: writeHtml": [500, (size) => () => documents.writeHtml(outlineOf(size))],
  "documents: writeMarkdown": [500, (size) => () => documents.writeMarkdown(outlineOf(size))],
  "documents: writeText": [500, (size) => () => documents.writeText(outlineOf(size))],
  "documents/docx: writeDocx": [
    100,
    (size) => () => writeDocx(outlineOf(size), { stampedAt: "2026-11-22T12:00:00Z" }),
  ],
  "mail: readAggregateReport": [
    2000,
    (size) => {
      const xml = `<feedback>${"<record><row><count>1</count></row></record>".repeat(size)}</feedback>`;
      return () => readAggregateReport(xml);
    },
  ],
  "mail: readReports": [
    200_000,
    (size) => {
      const mail = `Subject: r\nContent-Type: application/xml\n\n<feedback><record/>${" ".repeat(size)}</feedback>`;
      return () => readReports(mail);
    },
  ],
  "mail: readTlsReport": [
    400,
    (size) => {
      const json = JSON.stringify({ policies: times(size, () => ({ summary: {} })) });
      return () => readTlsReport(json);
    },
  ],
  "measures: readControlSheet": [
    2000,
    (size) => {
      const { nodes: _, publishedControls: __, ...head } = presets.iso27001;
      const sheet = ["Nr;Titel", ...times(size, (index) => `A.${index};"Beleid; en meer"`)].join(
        "\n",
      );
      return () => readControlSheet(sheet, head);
    },
  ],
  "measures: readFramework": [
    1000,
    (size) => {
      const library = writeFramework(frameworkOf(size));
      return () => readFramework(library, { source: presets.iso27001.source });
    },
  ],
  "measures: writeFramework": [
    1000,
    (size) => {
      const one = frameworkOf(size);
      return () => writeFramework(one);
    },
  ],
  "pii: createScanner": [
    500,
    (size) => () =>
      pii.createScanner({
        kinds: ["bsn"],
        context: { bsn: times(size, (index) => `woord${index}`) },
      }),
  ],
  "pii: createScannerOf": [
    500,
    (size) => () =>
      pii.createScannerOf([pii.bsn], { context: { bsn: times(size, (index) => `woord${index}`) } }),
  ],
  "pii: redact": [200, (size) => () => pii.redact(letter(size))],
  "pii: redactWithKey": [50, (size) => () => pii.redactWithKey(letter(size), redaction)],
  "pii: restore": [
    50,
    (size) => {
      const made = pii.redactWithKey(letter(size), redaction);
      return async () => pii.restore(await made, { key });
    },
  ],
  "pii: scan": [200, (size) => () => pii.scan(letter(size))],
  "pii: decodeText": [
    1000,
    (size) => () => pii.decodeText(Uint8Array.from({ length: size * 100 }, () => 98)),
  ],
  "pii: scanDocument": [
    100,
    (size) => () => pii.scanDocument(`naam;bsn\n${"Jan;111222333\n".repeat(size)}`),
  ],
  "pii: scanDocumentWith": [
    100,
    (size) => () =>
      pii.scanDocumentWith("%PDF-1.7".concat("x".repeat(size)), { readPdf: async () => "damaged" }),
  ],
  "pii: workbookTables": [
    100,
    (size) => {
      const bytes = workbookOf(size);
      return () => pii.workbookTables(bytes);
    },
  ],
  "pii: scanFields": [
    200,
    (size) => () => pii.scanFields(times(size, () => ({ achternaam: "Jansen" }))),
  ],
  "pii: scanTable": [
    100,
    (size) => () => pii.scanTable(`naam;bsn\n${"Jan;111222333\n".repeat(size)}`),
  ],
  "pii: sniffDelimiter": [100, (size) => () => pii.sniffDelimiter("Jan;111222333\n".repeat(size))],
  "pii: scanJson": [
    500,
    (size) => () => pii.scanJson(times(size, (index) => ({ mail: `jan${index}@example.org` }))),
  ],
  "retention: checkPolicy": [
    200,
    (size) => {
      const policy = policyOf(size);
      return () => checkPolicy(policy);
    },
  ],
  "retention: compilePolicy": [
    200,
    (size) => {
      const policy = policyOf(size);
      return () => compilePolicy(policy);
    },
  ],
  "postgres: tableConnector": [
    1000,
    (size) => {
      const table = { name: "pupil", key: "id" };
      const tables = Object.fromEntries(times(size, (index) => [`e${index}`, table]));
      return () => tableConnector({ name: "tables", tables });
    },
  ],
  "retention: diffPolicies": [
    200,
    (size) => {
      const [before, after] = [policyOf(size), policyOf(size, "2")];
      const triggers = { from: "2026-01-01", to: "2026-01-03" };
      return () => diffPolicies({ before, after, triggers });
    },
  ],
  "rights: accessFiles": [
    1000,
    (size) => {
      const filing = accessOf(size);
      return () => (filing.result === "filed" ? rights.accessFiles(filing.file) : []);
    },
  ],
  "rights: accountableRequest": [
    400,
    (size) => {
      const step = { event: "extend", at: "2026-01-17T09:00:00Z", ...officer } as const;
      const request = { ...started, history: [...started.history, ...times(size, () => step)] };
      return () => rights.accountableRequest(request, { term: "P1Y", asOf: "2027-06-01" });
    },
  ],
  "rights: composeAccessFile": [1000, (size) => () => accessOf(size)],
  "rights: composeAnswer": [
    1000,
    (size) => {
      const filing = accessOf(size);
      if (filing.result === "stopped") throw new Error("no file");
      const content = { outcome: "access", file: filing.file } as const;
      const request = { ...started, kind: "access" } as const;
      const answer = { request, answeredOn: "2026-03-12", board, words, content };
      return () => rights.composeAnswer(answer, nl);
    },
  ],
  "rights: recipientNotices": [
    1000,
    (size) => {
      const plan = erasureOf(10)();
      const one = { id: "r", name: "R", role: "recipient", elements: ["voice"] } as const;
      const all = times(size, () => one);
      return () => rights.recipientNotices(plan, all);
    },
  ],
  "rights: erasureProof": [
    1000,
    (size) => {
      const plan = erasureOf(size)();
      const key = "0123456789abcdef0123456789abcdef";
      return () => rights.erasureProof(plan, [], key);
    },
  ],
  "rights: toFideslang": [
    1000,
    (size) => {
      const place = {
        reach: "in-reach",
        connector: "db",
        goes: "erase",
        onRequest: "erase",
      } as const;
      const elements = Array.from({ length: size }, (_, at) => ({
        ...place,
        id: `e${at}`,
        category: `c${at}`,
      }));
      return () => rights.toFideslang({ id: "i", version: "1", elements });
    },
  ],
  "rights: planErasure": [1000, erasureOf],
  "rights: resumeErasure": [
    1000,
    (size) => {
      const plan = erasureOf(size)();
      return () => rights.resumeErasure(plan, []);
    },
  ],
  "services: exitPlan": [
    400,
    (size) => {
      const { direct: terms } = services.exitChannels;
      const steps = times(size, (index) => ({
        id: `s${index}`,
        kind: "make-copy" as const,
        from: "end" as const,
        days: index,
      }));
      const known = { customer: "De Wilgen", terms, endsOn: "2026-07-31", agreement: {} };
      return () => services.exitPlan({ ...known, steps, asOf: "2026-05-01" });
    },
  ],
  "services: quarterlyFigures": [
    4000,
    (size) => {
      const month = { month: "2026-06", users: 10, incidents: outages(size), tiers };
      const of = { quarter: "2026-Q2", promised: "999/10", asOf: "2026-07-05" };
      return () => services.quarterlyFigures({ ...of, months: [month] });
    },
  ],
  "services: serviceCredit": [
    4000,
    (size) => {
      const incidents = outages(size);
      return () => services.serviceCredit({ month: "2026-06", users: 10, incidents, tiers });
    },
  ],
  "services: settings": [
    2000,
    (size) => {
      const [title, value] = ["Delen", "uit"];
      const list = times(size, (index) => ({
        id: `s${index}`,
        title,
        default: value,
        changes: [],
      }));
      return () => services.settings(list);
    },
  ],
  "services: uptime": [
    20_000,
    (size) => {
      const probes = times(size, (index) => ({ at: minuteOf(index), state: "up" as const }));
      return () => services.uptime(probes, { from: minuteOf(0), to: minuteOf(size) });
    },
  ],
};
