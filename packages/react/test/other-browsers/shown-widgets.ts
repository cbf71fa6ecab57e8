import { readReports, summariseReports } from "@bijsluiter/core/mail";
import { gapReport, responsibilityMatrix } from "@bijsluiter/core/measures";
import { quarterlyFigures } from "@bijsluiter/core/services";
import { createElement as make, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { presentReport } from "../../../core/test/mail-reports.ts";
import { cloudManager, judgedOn, publisher } from "../../../core/test/measure-sets.ts";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import {
  BreachAssessment,
  BreachClocks,
  BreachDuties,
  BreachTimeline,
  CertificateTimeline,
  ErasurePlan,
  GapReport,
  MailPosture,
  MailReports,
  OutboundTip,
  PrivacyInsert,
  RequestDesk,
  ResponsibilityMatrix,
  RightsRequestForm,
  ServiceStatus,
} from "../../src/index.ts";
import * as nl from "../../src/locales/nl/index.ts";
import { breachFileProps } from "../breach-files.ts";
import { assessed } from "../mail-assessment.ts";
import { heldPreview } from "../outbound-previews.ts";
import { categoryWords, deskRequests, erasurePlanOfPupil } from "../rights-requests.ts";
import { quarterInput } from "../service-quarter.ts";

const ignore = () => undefined;

/** What a server sends of the widgets that a page only shows, by what they are about. */
export async function shownWidgets(): Promise<readonly (readonly [string, string])[]> {
  const { assessment, severity, entries, clocks, tasks, now } = breachFileProps;
  const texts = nl.breachFile;
  const insert = (words: (typeof nl)["privacyInsertForBoard"]) =>
    make(PrivacyInsert, { insert: leerplein, texts: words });
  const all: Readonly<Record<string, readonly ReactElement[]>> = {
    "the insert for a board": [insert(nl.privacyInsertForBoard)],
    "the insert for a parent": [insert(nl.privacyInsertForParent)],
    "the insert for a pupil": [insert(nl.privacyInsertForPupil)],
    "the file of a breach": [
      make(BreachAssessment, { assessment, severity, texts }),
      make(BreachDuties, { tasks, texts }),
      make(BreachClocks, { clocks, now, texts }),
      make(BreachTimeline, { entries, texts }),
    ],
    measures: [
      make(GapReport, { report: gapReport(publisher, judgedOn), texts: nl.measures }),
      make(CertificateTimeline, {
        certificates: publisher.certificates ?? [],
        asOf: judgedOn,
        texts: nl.measures,
      }),
      make(ResponsibilityMatrix, {
        matrix: responsibilityMatrix(cloudManager, judgedOn),
        texts: nl.measures,
      }),
    ],
    mail: [
      make(OutboundTip, { preview: heldPreview, texts: nl.outboundTip, onOverride: ignore }),
      make(MailReports, {
        summary: summariseReports(readReports(presentReport).reports),
        texts: nl.mailReports,
      }),
      make(MailPosture, { assessment: await assessed(), texts: nl.mailPosture }),
    ],
    "the uptime of a service": [
      make(ServiceStatus, { figures: quarterlyFigures(quarterInput), texts: nl.serviceStatus }),
    ],
    "requests of people": [
      make(ErasurePlan, {
        plan: erasurePlanOfPupil,
        words: categoryWords,
        texts: nl.erasurePlan,
      }),
      make(RequestDesk, { requests: deskRequests, texts: nl.requestDesk }),
      make(RightsRequestForm, {
        texts: nl.rightsRequest,
        categories: [{ id: "voice", label: "Opnames van gesprekken" }],
        methods: ["signed-in", "known-in-person", "document-shown"],
        onRequest: ignore,
      }),
    ],
  };
  return Object.entries(all).map(([name, elements]) => [
    name,
    elements.map((element) => renderToStaticMarkup(element)).join(""),
  ]);
}
