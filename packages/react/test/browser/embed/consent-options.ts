/** Options of `<bijsluiter-consent>` for a visitor of a site with films. */
export const visitorOptions = {
  controller: "Leerplein Media B.V.",
  notice: {
    id: "cookies",
    version: "2026",
    language: "nl",
    hash: "a".repeat(64),
    url: "https://leerplein.example/cookies",
  },
  purposes: [
    {
      id: "video",
      version: "1",
      title: "Filmpjes",
      lawfulBasis: "consent",
      personalData: ["usage"],
      special: [],
      recipients: [],
      storageLocations: ["NL"],
      retention: { kind: "duration", value: "P6M" },
      optional: true,
    },
  ],
  subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
  decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
  validity: { kind: "duration", value: "P6M" },
  appVersion: "1.0.0",
};
