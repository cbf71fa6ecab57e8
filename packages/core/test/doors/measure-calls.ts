import { writeFramework } from "../../src/measures/frameworks/write-framework.ts";
import { presets } from "../../src/measures/index.ts";
import { cloudManager, judgedOn } from "../measure-sets.ts";
import type { Calls } from "./calls.ts";

const [removableMedia, forcedEncryption] = cloudManager.measures;
const { nodes: _, publishedControls: __, ...head } = presets.iso27001;

/** Good calls of `/measures`. */
export const measureCalls: Calls = {
  measures: {
    checkCertificate: { args: [cloudManager.certificates?.[0], judgedOn] },
    checkMeasures: { args: [cloudManager, judgedOn] },
    classify: {
      args: [
        {
          objects: [
            {
              name: "Toetsen",
              answers: { "loss-of-a-day": "yes", "errors-unacceptable": "unknown" },
              levels: { confidentiality: "medium" },
              dataCategories: ["study-progress"],
            },
          ],
        },
      ],
    },
    dueOn: { args: [forcedEncryption, judgedOn] },
    expiryForecast: { args: [cloudManager, judgedOn] },
    gapReport: { args: [cloudManager, judgedOn, { maturityTarget: 3 }] },
    measureStatus: {
      args: [
        removableMedia,
        judgedOn,
        { certificates: cloudManager.certificates, mandates: cloudManager.mandates },
      ],
    },
    readControlSheet: { args: ["Nr;Titel;Niveau\nA.1;Beleid;2\n", head] },
    readFramework: {
      args: [writeFramework(presets.iso27001), { id: "own", source: presets.iso27001.source }],
    },
    replacedEdition: { args: [{ standard: "ISO/IEC 27001", edition: "2013" }] },
    requiredMeasures: { args: [cloudManager.measures, cloudManager.levels] },
    responsibilityMatrix: { args: [cloudManager, judgedOn] },
    statementOfApplicability: { args: [presets.iso27001, cloudManager, { asOf: judgedOn }] },
    toOscal: {
      args: [
        cloudManager,
        {
          uuid: "0b7c9f5e-3f0e-4a53-8d5e-9f1c2d3e4f50",
          at: "2026-11-29T12:00:00Z",
          asOf: judgedOn,
          title: "Wolkbeheer",
          version: "1",
          assessmentPlan: "#plan",
        },
      ],
    },
    writeFramework: { args: [presets.bio2] },
  },
};
