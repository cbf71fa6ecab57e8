import type { ConsentChoice, ConsentPurpose } from "@bijsluiter/core/consent/state";
import {
  type ConsentEffect,
  type ConsentStorage,
  type ConsentStore,
  cookieStorage,
  createConsent,
  readGpc,
  serverStorage,
  tabStorage,
} from "../../../src/index.ts";
import type { Setup } from "./setup.ts";

const purpose = (id: string, title: string, description: string): ConsentPurpose => ({
  id,
  version: "1",
  title,
  description,
  lawfulBasis: "consent",
  personalData: ["usage"],
  special: [],
  recipients: [],
  storageLocations: ["NL"],
  retention: { kind: "duration", value: "P13M" },
  optional: true,
});

/** What Leerplein asks, and one thing that it does without asking. */
const purposes: readonly ConsentPurpose[] = [
  purpose("statistics", "Bezoek tellen", "We tellen welke bladzijden worden gelezen."),
  purpose("video", "Filmpjes van FilmPlein", "FilmPlein ziet dan dat u kijkt, en waarmee."),
  {
    ...purpose("sign-in", "Aangemeld blijven", "Zo hoeft u zich niet steeds aan te melden."),
    lawfulBasis: "public-task",
  },
];

/** What was sent, and how. */
async function send(
  choice: ConsentChoice,
  { idempotencyKey }: { readonly idempotencyKey: string },
): Promise<void> {
  const response = await fetch("/choices", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey },
    body: JSON.stringify(choice),
  });
  if (!response.ok) throw new Error(`Not sure that it arrived: ${response.status}`);
}

/** The consent of the test site, in a browser or for one request. */
export function siteConsent(setup: Setup, cookieHeader?: string): ConsentStore {
  const storages: Record<Setup["storage"][number], () => ConsentStorage> = {
    cookie: () => cookieStorage({ header: cookieHeader }),
    tab: () => tabStorage(),
    server: () => serverStorage({ send }),
  };
  const started = typeof performance === "undefined" ? 0 : performance.now();
  const options = {
    onEffect: (effects: readonly ConsentEffect[]) => {
      const page = globalThis as { effects?: ConsentEffect[] };
      page.effects = [...(page.effects ?? []), ...effects];
    },
    controller: "Leerplein Media B.V.",
    subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
    decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
    notice: {
      id: "cookies",
      version: setup.noticeVersion,
      language: "nl",
      hash: "0".repeat(64),
      url: "https://leerplein.example/privacy",
    },
    purposes: [
      ...purposes,
      ...setup.more.map((title, at) => purpose(`more-${at}`, title, "Ook dit mag u weigeren.")),
    ],
    validity: { kind: "duration", value: "P6M" },
    appVersion: "1.0.0",
    storage: setup.storage.map((name) => storages[name]()),
    now: () =>
      new Date(Date.parse(setup.now) + Math.round(performance.now() - started)).toISOString(),
    gpc: setup.gpc === "read" ? readGpc() : setup.gpc,
  } as const;
  if (!setup.isRendered) return createConsent(options);
  const inRequest = () => cookieStorage({ header: cookieHeader }).read?.(options) ?? [];
  const server = setup.server ?? { choices: inRequest(), now: setup.now };
  return createConsent({ ...options, server });
}
