import { asked, controller, privacyUrl } from "./purposes.mjs";

const details = {
  version: "1",
  lawfulBasis: "consent",
  personalData: ["usage"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: { kind: "duration", value: "P13M" },
  optional: true,
};

export const options = {
  controller,
  subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
  decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
  notice: { id: "cookies", version: "1", language: "nl", hash: "0".repeat(64), url: privacyUrl },
  purposes: asked.map((purpose) => ({ ...purpose, ...details })),
  validity: { kind: "duration", value: "P6M" },
  appVersion: "1.0.0",
};
