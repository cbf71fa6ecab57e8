import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import {
  choice,
  emptyRecord,
  fact,
  inClass,
  notice,
  parentA,
  parentB,
  personIs,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import {
  appendEvent,
  consentReceipt,
  renewTerms,
  toDpv,
  toKantaraReceipt,
  toReceipt,
} from "../index.ts";

const yes = choice(parentA.id, "given", "2026-11-16T09:00:00+01:00", {
  validity: { kind: "duration", value: "P1Y" },
});
const no = choice(parentB.id, "refused", "2026-11-17T09:00:00+01:00");
const asked = fact("requested", "2026-11-15T09:00:00+01:00");
const onPaper = choice(parentB.id, "renewed", "2026-11-18T09:00:00+01:00", {
  eventType: "explicit",
  by: {
    id: "de-wilgen",
    role: "school-for-paper-form",
    onBehalfOf: { ...personIs(parentB.id), role: "guardian" },
  },
});
const record = [asked, yes, no, onPaper].reduce(appendEvent, emptyRecord);
const options = { receiptId: "receipt-1", createdAt: "2026-11-22T12:00:00+01:00" };

describe("toReceipt", () => {
  const receipt = toReceipt(record, options);

  it("passes its own schema, and holds the fields of the standard", () => {
    expect(consentReceipt.safeParse(JSON.parse(JSON.stringify(receipt))).success).toBe(true);
    expect(receipt).toMatchObject({
      schema_version: "ISO/IEC TS 27560:2023",
      receipt_id: "receipt-1",
      record_id: emptyRecord.recordId,
      pii_principal_id: pupilId,
    });
    expect(receipt.pii_processing).toHaveLength(1);
    expect(receipt.pii_processing[0]).toMatchObject({
      purpose: website.title,
      lawful_basis: "consent",
      pii_controllers: ["de-wilgen"],
      recipient_third_parties: ["host"],
      jurisdiction: "NL",
    });
  });

  it("names for each purpose the text and the language in which it was last chosen about", () => {
    const english = { ...notice, language: "en", hash: "e".repeat(64) };
    const said = { language: "nl", privacy_notice: { url: notice.url, version: "2026" } };
    expect(receipt.pii_processing[0]).toMatchObject(said);
    const inEnglish = appendEvent(
      record,
      choice(parentA.id, "withdrawn", "2026-11-19T09:00:00Z", { notice: english }),
    );
    const [mine] = toReceipt(inEnglish, { ...options, personId: parentA.id }).pii_processing;
    expect(mine).toMatchObject({ language: "en", privacy_notice: { sha256: english.hash } });
    const [theirs] = toReceipt(inEnglish, { ...options, personId: parentB.id }).pii_processing;
    expect(theirs).toMatchObject(said);
    expect(toReceipt(emptyRecord, options).pii_processing[0]).toMatchObject(said);
  });

  it("gives moments in UTC, and says who, how and what was shown", () => {
    expect(receipt.events[1]).toMatchObject({
      event_time: "2026-11-16T08:00:00.000Z",
      event_state: "given",
      event_type: "expressed",
      entity_id: parentA.id,
      validity_duration: { kind: "duration", value: "P1Y" },
      privacy_notice: { url: notice.url, version: "2026", sha256: notice.hash },
    });
    expect(receipt.events[0]).toMatchObject({ event_state: "requested", entity_id: "de-wilgen" });
  });

  it("names people by pseudonym, in their role", () => {
    expect(receipt.parties.filter(({ party_type }) => party_type === "person")).toEqual([
      { party_id: pupilId, party_name: pupilId, party_role: "subject", party_type: "person" },
      { party_id: parentA.id, party_name: parentA.id, party_role: "parent", party_type: "person" },
      {
        party_id: parentB.id,
        party_name: parentB.id,
        party_role: "guardian",
        party_type: "person",
      },
    ]);
  });

  it("tells one parent nothing of the other", () => {
    const own = JSON.stringify(toReceipt(record, { ...options, personId: parentA.id }));
    expect(own).toContain(parentA.id);
    expect(own).not.toContain(parentB.id);
    for (const { hash } of record.events) expect(own).not.toContain(hash);
  });

  it("keeps the terms of the day that an event names", () => {
    const renewed = renewTerms(record, {
      notice,
      purposes: [{ ...website, version: "2" }, inClass],
    });
    const versions = toReceipt(renewed, options).pii_processing.map((row) => row.purpose_version);
    expect(versions).toEqual(["2", "1"]);
  });
});

describe("a record that lost the terms of its events", () => {
  const lost = { ...record, purposes: [inClass] };

  it("is told as far as it goes", () => {
    expect(toReceipt(lost, options).pii_processing).toEqual([]);
    expect(toDpv(lost, { baseUrl: "https://leerplein.example/" })["@graph"]).toEqual([]);
  });
});

describe("toKantaraReceipt", () => {
  const kantara = { receiptId: "receipt-1", eventId: yes.id, service: "Leerplein" };

  it("has the fields of version 1.1.0", () => {
    expect(toKantaraReceipt(record, kantara)).toEqual({
      version: "KI-CR-v1.1.0",
      jurisdiction: "NL",
      consentTimestamp: Date.UTC(2026, 10, 16, 8) / 1000,
      collectionMethod: "form: form",
      consentReceiptID: "receipt-1",
      language: "nl",
      piiPrincipalId: pupilId,
      piiControllers: [
        {
          piiController: "Stichting De Wilgen",
          onBehalf: false,
          contact: "Privacy",
          address: {
            streetAddress: "Wilgenlaan 1",
            addressLocality: "Voorbeeldstad",
            postalCode: "1234 AB",
            addressCountry: "NL",
          },
          email: "privacy@dewilgen.example",
          phone: "030 000 00 00",
          piiControllerUrl: "https://dewilgen.example",
        },
        {
          piiController: "Leerplein Media B.V.",
          onBehalf: true,
          contact: "Servicedesk",
          address: {
            streetAddress: "Wilgenlaan 1",
            addressLocality: "Voorbeeldstad",
            postalCode: "1234 AB",
            addressCountry: "NL",
          },
          email: "servicedesk@leerplein.example",
          phone: "",
        },
      ],
      policyUrl: notice.url,
      services: [
        {
          service: "Leerplein",
          purposes: [
            {
              purpose: website.title,
              purposeCategory: ["dpv:PublicRelations"],
              consentType: "EXPLICIT",
              piiCategory: ["images"],
              primaryPurpose: false,
              termination: "duration: P1Y",
              thirdPartyDisclosure: true,
              thirdPartyName: "Voorbeeld Hosting",
            },
          ],
        },
      ],
      sensitive: false,
      spiCat: [],
    });
  });

  it("says withdrawal where nothing else ends it, and names special data", () => {
    const { purposeTypes: _types, ...untyped } = website;
    const purposes = [{ ...untyped, special: ["images"] as const, recipients: [] }];
    const plain = appendEvent({ ...emptyRecord, purposes }, onPaper);
    const receipt = toKantaraReceipt(plain, { ...kantara, eventId: onPaper.id });
    expect(receipt).toMatchObject({ sensitive: true, spiCat: ["images"] });
    expect(receipt.services[0]?.purposes[0]).toMatchObject({
      termination: "withdrawal",
      thirdPartyDisclosure: false,
      purposeCategory: [],
    });
  });

  it("is of the person named, where two gave their yes the same id", () => {
    const other = choice(parentB.id, "given", "2026-11-17T10:00:00+01:00", { id: yes.id });
    const two = appendEvent(record, other);
    expect(() => toKantaraReceipt(two, kantara)).toThrow("personId: person-required");
    expect(toKantaraReceipt(two, { ...kantara, personId: parentB.id }).consentTimestamp).toBe(
      Date.parse(other.time) / 1000,
    );
    expect(() => toKantaraReceipt(two, { ...kantara, personId: pupilId })).toThrow("unknown-event");
  });

  it.each([
    ["of a no", no.id],
    ["of what the school did", asked.id],
    ["of nothing", "none"],
  ])("gives no receipt %s", (_what, eventId) => {
    expect(() => toKantaraReceipt(record, { ...kantara, eventId })).toThrow("unknown-event");
  });
});

const dpv = "https://w3id.org/dpv#";
type Expanded = Record<string, readonly Record<string, unknown>[]>;
// No document may be fetched: the context is in the document.
const documentLoader = () => Promise.reject(new Error("no network"));
const expand = async (document: object) =>
  (await jsonld.expand(document as never, { documentLoader })) as unknown as readonly Expanded[];

describe("toDpv", () => {
  const baseUrl = "https://leerplein.example/consent/";
  const document = toDpv(record, { baseUrl });

  it("is linked data in which no term is lost", async () => {
    const [node] = await expand(document);
    expect(node?.["@type"]).toEqual([`${dpv}ConsentRecord`]);
    expect(node?.["http://purl.org/dc/terms/conformsTo"]).toEqual([
      { "@id": "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr" },
    ]);
    const lost = JSON.stringify(await expand(document)).match(
      /"(?:dpv|pd|loc|eu-gdpr|legal-eu|dct|schema|rdf):/g,
    );
    expect(lost).toBeNull();
    const values = JSON.stringify(await expand(document)).match(
      /"@value":"(?:dpv|pd|loc|eu-gdpr|legal-eu):/g,
    );
    expect(values).toBeNull();
  });

  it("has every field that the profile asks of a record", async () => {
    const [node] = await expand(document);
    const asked = [
      "hasDataSubject",
      "hasDataController",
      "hasDataProcessor",
      "hasEntity",
      "hasJurisdiction",
      "hasApplicableLaw",
      "hasProcess",
      "hasConsentControl",
      "hasRight",
      "hasNotice",
      "hasConsentStatus",
    ];
    for (const term of asked) expect(node).toHaveProperty([`${dpv}${term}`]);
    const process = node?.[`${dpv}hasProcess`]?.[0];
    for (const term of [
      "hasNotice",
      "hasPurpose",
      "hasPersonalData",
      "hasLegalBasis",
      "hasRecipient",
      "hasStorageCondition",
    ])
      expect(process).toHaveProperty([`${dpv}${term}`]);
  });

  it("has the child and the parent of the guide's example", async () => {
    const [node] = await expand(toDpv(appendEvent(emptyRecord, yes), { baseUrl }));
    expect(node?.[`${dpv}hasDataSubject`]).toEqual([
      { "@id": `${baseUrl}${pupilId}`, "@type": [`${dpv}Child`] },
    ]);
    expect(node?.[`${dpv}hasConsentStatus`]?.[0]).toMatchObject({
      "@type": [`${dpv}ConsentGiven`, `${dpv}ExpressedConsent`],
      [`${dpv}isIndicatedBy`]: [
        {
          "@type": [`${dpv}ParentOfDataSubject`],
          [`${dpv}hasJustification`]: [{ "@value": expect.stringContaining("parental authority") }],
        },
      ],
      [`${dpv}hasDuration`]: [
        {
          "@type": [`${dpv}TemporalDuration`],
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#value": [{ "@value": "P1Y" }],
        },
      ],
    });
  });

  it("names the school for what it asked, and for what it copied from paper", async () => {
    const [node] = await expand(document);
    const [requested, , , renewed] = node?.[`${dpv}hasConsentStatus`] ?? [];
    expect(requested).toMatchObject({
      "@type": [`${dpv}ConsentRequested`],
      [`${dpv}isIndicatedBy`]: [{ "@id": `${baseUrl}de-wilgen` }],
    });
    expect(renewed).toMatchObject({
      "@type": [`${dpv}RenewedConsentGiven`, `${dpv}ExplicitlyExpressedConsent`],
      [`${dpv}isImplementedByEntity`]: [{ "@id": `${baseUrl}de-wilgen` }],
      [`${dpv}isIndicatedBy`]: [{ "@type": [`${dpv}GuardianOfDataSubject`] }],
    });
  });

  it("says nothing by events that leave consent as it is, and knows an adult and special data", async () => {
    const [node] = await expand(
      toDpv(
        appendEvent(
          appendEvent(
            {
              ...emptyRecord,
              subject: { id: pupilId, organisationId: "o", kind: "adult" },
              purposes: [
                { ...website, personalData: ["other"], special: ["other"], optional: false },
              ],
            },
            fact("used", "2026-11-16T09:00:00Z"),
          ),
          choice(pupilId, "withdrawn", "2026-11-16T09:00:00Z"),
        ),
        { baseUrl },
      ),
    );
    expect(node?.[`${dpv}hasConsentStatus`]).toHaveLength(1);
    expect(node?.[`${dpv}hasDataSubject`]?.[0]).toMatchObject({ "@type": [`${dpv}DataSubject`] });
    expect(node?.[`${dpv}hasProcess`]?.[0]).toMatchObject({
      [`${dpv}hasLegalBasis`]: [{ "@id": "https://w3id.org/dpv/legal/eu/gdpr#A9-2-a" }],
      [`${dpv}hasPersonalData`]: [{ "@id": `${dpv}PersonalData` }],
      [`${dpv}hasNecessity`]: [{ "@id": `${dpv}Required` }],
    });
  });

  it("gives purposes on consent only, and one parent nothing of the other", () => {
    const own = toDpv(record, { baseUrl, personId: parentA.id });
    expect(own["@graph"]).toHaveLength(1);
    expect(JSON.stringify(own)).not.toContain(parentB.id);
  });

  it("has an address for an id with half of a surrogate pair in it", () => {
    const purposes = [{ ...website, version: "1\ud83d" }];
    const text = JSON.stringify(toDpv({ ...emptyRecord, purposes }, { baseUrl }));
    expect(text).toContain("%2F1%EF%BF%BD");
  });

  it("names a purpose without a type a purpose", () => {
    const { purposeTypes: _types, ...untyped } = website;
    const [node] = toDpv({ ...emptyRecord, purposes: [untyped] }, { baseUrl })["@graph"];
    expect(node?.["dpv:hasProcess"]).toMatchObject({ "dpv:hasPurpose": ["dpv:Purpose"] });
    const receipt = toReceipt({ ...emptyRecord, purposes: [untyped] }, options);
    expect(receipt.pii_processing[0]?.purpose_type).toEqual([]);
  });
});
