import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Version of the vocabulary that an export uses. */
export const DPV_VERSION = "2.3";

/**
 * Terms of the W3C Data Privacy Vocabulary for a breach under the GDPR.
 * Source: DPV 2.3, module data breach of the GDPR extension (`legal/eu/gdpr/modules/data_breach.csv`), names of terms only. Retrieved
 * 2026-11-29. Licence: W3C Document License.
 */
export const dpvBreachTerms = deepFreeze({
  sides: {
    confidentiality: "eu-gdpr:ConfidentialityBreach",
    integrity: "eu-gdpr:IntegrityBreach",
    availability: "eu-gdpr:AvailabilityBreach",
  },
  crossBorder: "eu-gdpr:CrossBorderDataBreach",
  risks: {
    unlikely: "eu-gdpr:DBIAIndicatesNoRisk",
    risk: "eu-gdpr:DBIAIndicatesLowRisk",
    high: "eu-gdpr:DBIAIndicatesHighRisk",
  },
  duties: {
    authority: "eu-gdpr:DPABreachNotificationNeeded",
    people: "eu-gdpr:DataSubjectBreachNotificationNeeded",
    board: "eu-gdpr:ControllerBreachNotificationNeeded",
    none: "eu-gdpr:BreachNotificationNotNeeded",
  },
  notices: {
    initial: "eu-gdpr:DPABreachInitialNotice",
    phased: "eu-gdpr:DPAPhasedBreachNotice",
    bundled: "eu-gdpr:DPABundledBreachNotice",
  },
  justifications: {
    delay: "eu-gdpr:JustificationA33NotificationDelay",
    unlikely: "eu-gdpr:JustificationA33RiskUnlikely",
    a: "eu-gdpr:JustificationA33BreachedDataIneffective",
    b: "eu-gdpr:JustificationA33RiskMitigated",
    c: "eu-gdpr:JustificationA33DisproportionateEffort",
  },
});
