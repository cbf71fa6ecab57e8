import type { ConsentNotice, ConsentPurpose } from "@bijsluiter/core/consent/state";

/** `noticeHash` of `@bijsluiter/core/consent` gives the hash of the text at the address. */
const notice: ConsentNotice = {
  id: "cookies",
  version: "2026",
  language: "nl",
  hash: "8ebc4646c6c4cfbf5b7f58fe2b37a24bfc0005d5f26c396d81fbf280f9851086",
  url: "https://leerplein.example/cookies",
};

const video: ConsentPurpose = {
  id: "video",
  version: "1",
  title: "Filmpjes van een ander bedrijf",
  lawfulBasis: "consent",
  personalData: ["usage"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: { kind: "duration", value: "P6M" },
  optional: true,
  purposeTypes: [],
};

/** What visitors are asked: the same on the server and in the browser. */
export const consentOptions = {
  controller: "Leerplein Media B.V.",
  notice,
  purposes: [video],
  subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
  decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
  validity: { kind: "duration", value: "P6M" },
  appVersion: "1.0.0",
} as const;
