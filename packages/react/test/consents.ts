import type {
  ConsentNotice,
  ConsentPurpose,
  Decider,
  VisitorHistory,
} from "@bijsluiter/core/consent/state";
import type { ConsentOptions } from "../src/index.ts";

/** A purpose on consent. */
export const purpose = (id: string, change: Partial<ConsentPurpose> = {}): ConsentPurpose => ({
  id,
  version: "1",
  title: `Doel ${id}`,
  description: `Waarvoor ${id} dient.`,
  lawfulBasis: "consent",
  personalData: ["usage"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: { kind: "duration", value: "P13M" },
  optional: true,
  ...change,
});
export const purposes: readonly ConsentPurpose[] = [
  purpose("statistics"),
  purpose("video"),
  purpose("sign-in", { lawfulBasis: "public-task" }),
];
export const notice: ConsentNotice = {
  id: "cookies",
  version: "1",
  language: "nl",
  hash: "0".repeat(64),
  url: "https://leerplein.example/privacy",
};
export const subject: VisitorHistory["subject"] = {
  id: "visitor-1",
  organisationId: "leerplein",
  kind: "adult",
};
export const decider: Decider = {
  id: "visitor-1",
  role: "subject",
  authority: "claimed",
  method: "browser",
};

/** Options of a visitor, with a clock that goes a second a look. */
export function visitor(change: Partial<ConsentOptions> = {}): ConsentOptions {
  let seconds = 0;
  return {
    controller: "Leerplein Media B.V.",
    subject,
    decider,
    notice,
    purposes,
    validity: { kind: "duration", value: "P6M" },
    appVersion: "1.0.0",
    now: () => new Date(Date.UTC(2026, 10, 20, 14, 30, seconds++)).toISOString(),
    ...change,
  } as ConsentOptions;
}
