import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkAgreement, processingAgreement } from "../src/agreements/index.ts";
import { breachReport } from "../src/breaches/index.ts";
import { consentRecord } from "../src/consent/index.ts";
import { checkInsert, privacyInsert } from "../src/inserts/index.ts";
import { checkMeasures, framework, measureSet } from "../src/measures/index.ts";
import { outboundPolicy } from "../src/outbound/index.ts";
import { checkPolicy, definePolicy, policyDefinition } from "../src/retention/index.ts";
import { checkRecordingPolicy, recordingPolicy } from "../src/services/index.ts";
import { parseInput } from "../src/shared/index.ts";

const folder = join(import.meta.dirname, "../examples");
const asOf = "2026-11-29";

/** Each example that is published, with what is found in it that is an error. */
const judges: Readonly<Record<string, (document: unknown) => readonly { severity?: string }[]>> = {
  "breach-report.json": (it) => parseInput(breachReport, it) && [],
  "consent-record.json": (it) => parseInput(consentRecord, it) && [],
  "framework.json": (it) => parseInput(framework, it) && [],
  "measures.json": (it) => checkMeasures(parseInput(measureSet, it), asOf),
  "outbound-policy.json": (it) => parseInput(outboundPolicy, it) && [],
  "privacy-insert.json": (it) => checkInsert(parseInput(privacyInsert, it), { asOf }),
  "processing-agreement.json": (it) =>
    checkAgreement(parseInput(processingAgreement, it), { checklists: [], asOf }).findings,
  "recording-policy.json": (it) =>
    checkRecordingPolicy(parseInput(recordingPolicy, it)).map((found) => ({
      ...found,
      severity: "error",
    })),
  "retention-policy.json": (it) => checkPolicy(definePolicy(parseInput(policyDefinition, it))),
};

it("has a judge for every example", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(judges));
});

it.each(Object.entries(judges))("%s can be started from: no error in it", (name, judge) => {
  const document: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
  expect(judge(document).filter(({ severity }) => severity === "error")).toEqual([]);
});
