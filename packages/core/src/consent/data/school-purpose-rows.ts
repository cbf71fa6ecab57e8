import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Purposes for which schools ask consent, and two purposes that need no consent, so that both can be shown.
 *
 * - Images of pupils: each use is a separate question; "photos by the school" is too broad. The list follows practice
 *   and is from memory; that publishing needs consent, and that images for teaching, for the school pass and in the
 *   administration do not, is from the Autoriteit Persoonsgegevens and from Kennisnet.
 * - `recipients` are ids of parties that the school adds. `retention`, `storageLocations` and the recipients are
 *   examples: a school fills in its own.
 * - No data is marked as a special category. Images are one when they are used to reveal health, religion and the like;
 *   GDPR recital 51.
 *
 * Sources: Autoriteit Persoonsgegevens, "Beeldmateriaal in het onderwijs"; Kennisnet on images; forms of schools.
 * Retrieved 2026-11-22. Titles are in `messages/`.
 */
const whileAtSchool = deepFreeze({ kind: "until-event", value: "leaves-school" });

const image = deepFreeze({
  version: "1",
  lawfulBasis: "consent",
  personalData: ["images"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: whileAtSchool,
  optional: true,
  purposeTypes: ["dpv:PublicRelations"],
});

export const schoolPurposeRows = deepFreeze([
  { id: "images-website", ...image },
  { id: "images-portal", ...image, purposeTypes: ["dpv:CommunicationManagement"] },
  { id: "images-newsletter", ...image },
  { id: "images-school-guide", ...image },
  { id: "images-social-media", ...image },
  { id: "images-class-photo", ...image, purposeTypes: ["dpv:ServiceProvision"] },
  { id: "images-press", ...image },
  { id: "images-coaching-video", ...image, purposeTypes: ["dpv:HumanResourceManagement"] },
  {
    id: "optional-services",
    version: "1",
    lawfulBasis: "consent",
    personalData: ["usage"],
    special: [],
    recipients: [],
    storageLocations: ["NL"],
    retention: whileAtSchool,
    optional: true,
    purposeTypes: ["dpv:RequestedServiceProvision"],
  },
  {
    id: "analytics-cookies",
    version: "1",
    lawfulBasis: "consent",
    personalData: ["usage"],
    special: [],
    recipients: [],
    storageLocations: ["NL"],
    retention: { kind: "duration", value: "P13M" },
    optional: true,
    purposeTypes: ["dpv:ServiceUsageAnalytics"],
  },
  {
    id: "images-in-class",
    version: "1",
    lawfulBasis: "public-task",
    personalData: ["images"],
    special: [],
    recipients: [],
    storageLocations: ["NL"],
    retention: whileAtSchool,
    optional: false,
    purposeTypes: ["dpv:ServiceProvision"],
  },
  {
    id: "images-school-pass",
    version: "1",
    lawfulBasis: "public-task",
    personalData: ["images"],
    special: [],
    recipients: [],
    storageLocations: ["NL"],
    retention: whileAtSchool,
    optional: false,
    purposeTypes: ["dpv:IdentityVerification"],
  },
]);
