import type { Entry } from "./entry.ts";

/** The pages of the gallery; each is loaded when it is opened. */
export const groups: Readonly<
  Record<string, { readonly title: string; readonly load: () => Promise<readonly Entry[]> }>
> = {
  reports: {
    title: "Breach report",
    load: async () => (await import("./entries/reports.tsx")).reports,
  },
  breaches: {
    title: "Breach file",
    load: async () => (await import("./entries/breaches.tsx")).breaches,
  },
  consent: { title: "Consent", load: async () => (await import("./entries/consent.tsx")).consent },
  inserts: {
    title: "Privacy insert",
    load: async () => (await import("./entries/inserts.tsx")).inserts,
  },
  rights: {
    title: "Rights of people",
    load: async () => (await import("./entries/rights.tsx")).rights,
  },
  measures: {
    title: "Measures",
    load: async () => (await import("./entries/measures.tsx")).measures,
  },
  mail: { title: "Mail", load: async () => (await import("./entries/mail.tsx")).mail },
  pii: {
    title: "Personal data in a text",
    load: async () => (await import("./entries/pii.tsx")).pii,
  },
  service: { title: "Service", load: async () => (await import("./entries/service.tsx")).service },
  look: { title: "Small parts", load: async () => (await import("./entries/look.tsx")).look },
  elements: {
    title: "Custom elements",
    load: async () => (await import("./entries/elements.tsx")).elements,
  },
};
