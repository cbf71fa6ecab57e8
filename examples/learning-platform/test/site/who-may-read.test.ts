import { describe, expect, it } from "vitest";
import { sem } from "../../server/consent/demo/demo-pupils.ts";
import { type Role, roles } from "../../shared/roles.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport } from "../kit/reports.ts";

const officer: readonly Role[] = ["privacy-officer"];
const family: readonly Role[] = ["parent-1", "parent-2", "pupil"];

/** Who may read what; of what another route writes, its own tests say who may. */
const readers: readonly (readonly [route: string, readonly Role[], reason: string])[] = [
  ["/.well-known/jwks.json", roles, "a public key is public"],
  ["/api/health", roles, "says nothing of anybody"],
  ["/api/session", roles, "what the visitor chose"],
  ["/api/boards", roles, "who reports chooses from them; their addresses are published"],
  ["/api/privacy-insert", roles, "is published"],
  ["/api/consent/demo", roles, "where the video is; the birthday is tested below"],
  ["/api/inbox", officer, "mail to a board"],
  ["/api/post", ["parent-1"], "the mail and the phone of one parent"],
  ["/api/attachments/:reference", officer, "files of reports"],
  ["/api/breaches", officer, "the register"],
  ["/api/breaches/:reference", officer, "the register"],
  ["/api/breaches/:reference/notice", officer, "the register"],
  ["/api/breaches/:reference/export", officer, "the register"],
  ["/api/register/export", officer, "the register"],
  ["/api/register/statistics", officer, "the register"],
  ["/api/register/verify", officer, "the register"],
  ["/api/register/search", officer, "the register"],
  ["/api/own-reports", ["docent", "servicedesk"], "one's own reports, without their facts"],
  ["/api/own-requests", family, "one's own requests"],
  ["/api/own-requests/:reference/letters/:sequence", family, "letters about one's own requests"],
  ["/api/rights", officer, "requests of people"],
  ["/api/rights/:reference", officer, "requests of people"],
  ["/api/rights/:reference/letters/:sequence", officer, "letters to people"],
  ["/api/rights/:reference/proof", officer, "what was erased when"],
  ["/api/visits", officer, "counts of the site"],
  ["/api/agreement", officer, "acts for the board"],
  ["/api/agreement/file", officer, "acts for the board"],
  ["/api/agreement/calendar", officer, "acts for the board"],
  ["/api/consent/overview", ["docent", "privacy-officer"], "who may be in a photo"],
  ["/api/consent/receipts", family, "one's own choices"],
  ["/api/consent/receipts/:pupilId/:eventId", family, "one's own choices"],
  ["/api/consent/family/pupils", family, "one's own family"],
];

/** Of things that are not there here: a file, a receipt, a letter, a proof. */
const isOfOne = (route: string) => /attachments|:eventId|:sequence|\/proof$/.test(route);

describe.each(places.slice(0, 1))("who may read, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  it("is said of every address that can be read", () => {
    const found = suite.platform.app.routes
      .filter(({ method, path }) => method === "GET" && !path.includes("*"))
      .map(({ path }) => path)
      .filter((path) => path.startsWith("/api/") || path.startsWith("/.well-known/"));
    expect([...new Set(found)].sort()).toEqual(readers.map(([route]) => route).toSorted());
  });

  it.each(readers)("%s", async (route, allowed) => {
    const { body: receipt } = await suite.officer.report(completeReport);
    const path = route
      .replace("rights/:reference", "rights/VZ-2026-001")
      .replace(/:reference$|:reference(?=\/(?:notice|export))/, receipt.reference)
      .replace("own-requests/:reference", "own-requests/VZ-2026-004")
      .replace(":sequence", "0")
      .replace(":pupilId", sem)
      .replace(":eventId", "none");
    for (const role of roles) {
      const answer = await fetch(`${suite.platform.url}${path}`, {
        headers: { cookie: `leerplein-role=${role}` },
      });
      const text = await answer.text();
      if (!allowed.includes(role)) {
        // A receipt of another is not there: nobody learns that it exists.
        expect([role, answer.status]).toEqual([role, route.includes(":eventId") ? 404 : 403]);
        expect(Object.keys(JSON.parse(text))).toEqual(["issues"]);
      } else if (!isOfOne(route)) expect([role, answer.status]).toEqual([role, 200]);
    }
  });

  it("tells the birthday of a pupil to the family and the privacy officer, who may move the clock to it", async () => {
    for (const role of roles) {
      const client = clientOf(suite.platform.url, role);
      const mayKnow = [...family, ...officer].includes(role);
      const { body } = await client.get("/consent/demo");
      expect([role, "birthday" in body]).toEqual([role, mayKnow]);
      if (!mayKnow) expect((await client.post("/consent/demo/birthday", {})).status).toBe(403);
    }
  });
});
