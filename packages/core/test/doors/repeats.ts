/** Where in the good call of a function a list stands that can grow, and how long it is made. */
export interface Repeat {
  readonly place: readonly PropertyKey[];
  readonly size: number;
  /** What the list of the call is made of when that is empty. */
  readonly item?: object;
}

const at = (size: number, ...place: readonly PropertyKey[]): Repeat => ({ size, place });

const step = {
  event: "offer",
  at: "2026-07-02T09:00:00+02:00",
  by: "contracten",
  from: "draft",
  to: "offered",
};

const chosen = {
  event: "choose-reading",
  at: "2026-01-15T10:00:00+01:00",
  by: "po-1",
  role: "privacy-officer",
};

const seen = { kind: "scan", ref: "posture/1", collectedOn: "2026-11-01", expiresOn: "2026-12-31" };

/** Functions of which the good call has a list to repeat: at most half of what the schema lets through. */
export const repeats: Readonly<Record<string, Repeat>> = {
  "agreements: agreementDocument": { ...at(500, 0, "history"), item: step },
  "agreements: agreementHash": { ...at(500, 0, "history"), item: step },
  "agreements: agreementTimeline": { ...at(500, 0, "history"), item: step },
  "agreements: checkAgreement": { ...at(500, 0, "history"), item: step },
  "agreements: diffAgreements": { ...at(500, 0, "history"), item: step },
  "agreements: renderAgreement": { ...at(500, 0, "history"), item: step },
  "agreements: toICalendar": at(2000, 0, "entries"),
  "agreements: toSecurityAnnex": at(1000, 0, "measures"),
  "agreements: transition": { ...at(500, 0, "history"), item: step },
  "breaches: entriesOf": at(400, 0),
  "breaches: eraseFromRegister": at(200, 0),
  "breaches: verifyRegister": at(400, 0),
  "breaches: applyFollowUp": at(2000, 0, "boards", "affected"),
  "breaches: checkProcessorNotice": at(2000, 0, "report", "boards", "affected"),
  "breaches: composeProcessorNotice": at(2000, 0, "report", "boards", "affected"),
  "breaches: describeReport": at(2000, 0, "boards", "affected"),
  "breaches: futureMoments": at(2000, 0, "boards", "affected"),
  "calendar: periodDeadline": at(20_000, 2, "holidays"),
  "consent: composeChoice": at(2000, 0, "events"),
  "consent: effectiveState": at(2000, 0, "events"),
  "consent: needsAsking": at(2000, 0, "events"),
  "consent: renewTerms": at(2000, 0, "events"),
  "consent: toDpv": at(2000, 0, "events"),
  "consent: toKantaraReceipt": at(2000, 0, "events"),
  "consent: toReceipt": at(2000, 0, "events"),
  "consent: verifyChain": at(2000, 0, "events"),
  "consent: viewFor": at(2000, 0, "events"),
  "consent/jws: signReceipt": at(2000, 0, "events"),
  "consent/state: composeChoice": at(20_000, 0, "events"),
  "consent/state: effectiveState": at(20_000, 0, "events"),
  "consent/state: needsAsking": at(20_000, 0, "events"),
  "consent/state: viewFor": at(20_000, 0, "events"),
  "consent/state: visitorState": at(20_000, 0, "events"),
  "inserts: checkInsert": at(80, 0, "personalData"),
  "inserts: checkDeclared": at(20_000, 1),
  "inserts: diffInserts": at(80, 0, "personalData"),
  "inserts: insertDocument": at(80, 0, "personalData"),
  "inserts: outlineForBoard": at(80, 0, "personalData"),
  "inserts: outlineForParent": at(80, 0, "personalData"),
  "inserts: outlineForPupil": at(80, 0, "personalData"),
  "inserts: outlineInsert": at(80, 0, "personalData"),
  "inserts: policyFromInsert": at(80, 0, "personalData"),
  "inserts: renderInsert": at(80, 0, "personalData"),
  "inserts: toDpv": at(80, 0, "personalData"),
  "mail: summariseReports": at(2000, 0),
  "breaches: draftFromMatches": at(50_000, 0),
  "measures: checkCertificate": { ...at(25, 0, "surveillance"), item: { dueOn: "2026-06-01" } },
  "measures: checkMeasures": at(1000, 0, "measures"),
  "measures: classify": at(500, 0, "objects"),
  "measures: dueOn": { ...at(100, 0, "evidence"), item: seen },
  "measures: expiryForecast": at(500, 0, "measures"),
  "measures: gapReport": at(1000, 0, "measures"),
  "measures: measureStatus": { ...at(100, 0, "evidence"), item: seen },
  "measures: requiredMeasures": at(1000, 0),
  "measures: responsibilityMatrix": at(1000, 0, "measures"),
  "measures: statementOfApplicability": at(1000, 1, "measures"),
  "measures: toOscal": at(500, 0, "measures"),
  "outbound: decideOutbound": at(20_000, 0, "hits"),
  "outbound: previewOutbound": at(20_000, 0, "hits"),
  "outbound: toPurviewRule": at(2000, 0, "rules", 0, "unless", "recipients"),
  "pii: summarise": at(50_000, 0),
  "postgres: verifyTenantExport": at(400, 0, "tables"),
  "retention: checkGroups": at(20_000, 0),
  "retention: definePolicy": at(250, 0, "rules"),
  "retention: forecast": at(2000, 0, "records"),
  "retention: decide": at(400, 0, "holds"),
  "retention: destructionStatement": at(5000, 0, "destroyed"),
  "retention: explain": at(400, 0, "because"),
  "retention: reapplyAfterRestore": at(10_000, 0),
  "rights: fromOpenDsr": at(50, 0, "subject_identities"),
  "rights: requestClock": { ...at(500, 0, "history"), item: chosen },
  "rights: toOpenDsr": { ...at(500, 0, "history"), item: chosen },
  "rights: transition": { ...at(500, 0, "history"), item: chosen },
  "services: changeNotice": at(4000, 0, "told"),
  "services: dataLocations": at(4000, 0, "locations"),
  "services: exitCalendar": at(1000, 0, "findings"),
  "services: resilience": at(4000, 0, "tests"),
};
