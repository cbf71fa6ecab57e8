export const equivalents = [
  {
    file: "src/outbound/portal/memory-portal-store.ts",
    line: "export function memoryPortalStore(sealed: readonly PortalItem[] = []): PortalStore {",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "A text has neither an id by which it is found nor a moment at which it expires: no call meets it.",
  },
];
