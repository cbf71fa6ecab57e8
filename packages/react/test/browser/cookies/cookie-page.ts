import {
  type CookieOptions,
  cookieStorage,
  createConsent,
  keepCookie,
} from "../../../src/index.ts";

/** What a test does in a page. */
export interface CookiePage {
  /** Chooses one answer for everything, as the banner does. */
  readonly choose: (answer: boolean) => void;
  /** Where the one purpose stands, as a new page reads it. */
  readonly state: () => string | undefined;
}

const { cookie, keep } = JSON.parse(new URL(location.href).searchParams.get("setup") ?? "{}") as {
  readonly cookie?: CookieOptions;
  readonly keep?: boolean;
};

const consent = () =>
  createConsent({
    controller: "Leerplein Media B.V.",
    subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
    decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
    notice: {
      id: "cookies",
      version: "1",
      language: "nl",
      hash: "0".repeat(64),
      url: "https://leerplein.example/privacy",
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
        retention: { kind: "duration", value: "P13M" },
        optional: true,
      },
    ],
    validity: { kind: "duration", value: "P6M" },
    appVersion: "1.0.0",
    storage: [cookieStorage(cookie), ...(keep ? [keepCookie({ url: "/consent-cookie" })] : [])],
  });

const page: CookiePage = {
  choose: (answer) => consent().chooseAll(answer, { surface: "banner" }),
  state: () => consent().getSnapshot().purposes[0]?.state,
};
Object.assign(window, { cookiePage: page });
