const addresses =
  "const addresses = bareAddressesIn(text.slice(colon + 1)).map((address) => `<$" + "{address}>`);";

export const equivalents = [
  {
    file: "src/outbound/portal/memory-portal-store.ts",
    line: "export function memoryPortalStore(sealed: readonly PortalItem[] = []): PortalStore {",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "A text has neither an id by which it is found nor a moment at which it expires: no call meets it.",
  },
  {
    file: "src/outbound/mime/seal-mail.ts",
    line: addresses,
    was: "text.slice(colon + 1)",
    replacement: "text",
    reason:
      "A word and a colon before addresses are read as those of a group, whose addresses are given without it. RFC 5322, section 3.4.",
  },
  {
    file: "src/outbound/mime/seal-mail.ts",
    line: addresses,
    was: "colon + 1",
    replacement: "colon - 1",
    reason:
      "A word and a colon before addresses are read as those of a group, whose addresses are given without it. RFC 5322, section 3.4.",
  },
  {
    file: "src/outbound/fetch/guard-fetch.ts",
    line: "const route = decision.perRecipient[0]?.route;",
    was: "decision.perRecipient[0]?.route",
    replacement: "decision.perRecipient[0].route",
    reason: "One host was judged, so there is one decision; the test is there for the type.",
  },
];
