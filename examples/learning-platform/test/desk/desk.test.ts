import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../server/database/rows-of.ts";
import { portalStore } from "../../server/desk/portal-store.ts";
import { exampleRoot } from "../../server/example-root.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";

const workbook = readFileSync(join(exampleRoot(), "app", "desk", "leerlingen.xlsx"));
const attachment = { name: "leerlingen.xlsx", base64: workbook.toString("base64") };
const clean = { to: "parent-1", subject: "Uw vraag", text: "Het werkt weer.", attachments: [] };
const inText = { ...clean, text: "Haar BSN is 111222333." };
const inFile = { ...clean, attachments: [attachment] };

describe.each(places)("the desk mails a parent, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);
  const desk = () => clientOf(suite.platform.url, "servicedesk");
  const parent = () => clientOf(suite.platform.url, "parent-1");
  /** The last link and the last code that the parent got. */
  const received = async () => {
    const { body } = await parent().get("/post");
    const [, id = "", secret = ""] = /\/veilig\/([\w-]+)#([\w-]+)/.exec(body.mails[0].text) ?? [];
    const [code = ""] = /\b\d{8}\b/.exec(body.texts[0].body) ?? [];
    return { id, secret, code };
  };
  const open = ({ id, secret, code }: { id: string; secret: string; code: string }) =>
    parent().post(`/portal/${id}`, { secret, code });

  it.each([
    ["a mail without anything in it", clean, "allow"],
    ["a BSN in the text, to who can be reached", inText, "encrypt"],
    ["a BSN in an attached workbook", inFile, "encrypt"],
    ["a BSN to who cannot be reached", { ...inText, to: "parent-2" }, "hold"],
    ["a workbook to who cannot be reached", { ...inFile, to: "parent-2" }, "hold"],
    ["a BSN to a colleague", { ...inText, to: "colleague" }, "allow"],
    [
      "a file that cannot be searched",
      { ...clean, attachments: [{ name: "foto.png", base64: "iVBORw0KGgo=" }] },
      "block",
    ],
    [
      "what the sender says is no number",
      { ...inText, override: { ruleId: "identifiers-outside", kind: "false-positive" } },
      "log",
    ],
    [
      "a way out that the rule does not have",
      {
        ...inText,
        to: "parent-2",
        override: { ruleId: "identifiers-outside", kind: "acknowledgement" },
      },
      "hold",
    ],
  ])("%s", async (_what, mail, action) => {
    const { status, body } = await desk().post("/desk/mails", mail);
    expect([status, body]).toEqual([200, { action }]);
  });

  it("hands over by a link and a code, once, and keeps nothing that reads it", async () => {
    await desk().post("/desk/mails", { ...inText, attachments: [attachment] });
    const { mails } = (await parent().get("/post")).body;
    expect(JSON.stringify(mails[0])).not.toContain("111222333");
    const link = await received();
    const kept = await rowsOf<{ jwe: string }>(
      suite.platform.database,
      sql`select * from portal_items where id = ${link.id}`,
    );
    expect(JSON.stringify(kept)).not.toContain(link.code);
    expect(JSON.stringify(kept)).not.toContain(link.secret);
    const { status, body } = await open(link);
    expect([status, body.subject, body.text.trim()]).toEqual([200, "Uw vraag", inText.text]);
    expect(body.attachments).toEqual([attachment]);
    expect((await open(link)).body).toEqual({ refusal: "unknown" });
  });

  it("limits tries, and is then gone for the right code too", async () => {
    await desk().post("/desk/mails", inText);
    const link = await received();
    const wrong = { ...link, code: link.code === "00000000" ? "00000001" : "00000000" };
    for (const attemptsLeft of [4, 3, 2, 1])
      expect((await open(wrong)).body).toEqual({ refusal: "wrong-code", attemptsLeft });
    expect((await open(wrong)).body.refusal).toBe("attempts-spent");
    expect((await open(link)).body.refusal).toBe("unknown");
  });

  it("counts tries that come at once, each of them", async () => {
    await desk().post("/desk/mails", inText);
    const link = await received();
    const wrong = { ...link, code: "99999999" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(wrong)));
    expect(answers.filter(({ body }) => body.refusal === "wrong-code").length).toBeLessThanOrEqual(
      4,
    );
    expect((await open(link)).body.refusal).toBe("unknown");
  });

  it("is gone after its term", async () => {
    await desk().post("/desk/mails", inText);
    const link = await received();
    const store = portalStore(suite.platform.database);
    expect(await store.removeExpired("2000-01-01T00:00:00Z")).toBe(0);
    expect(await store.removeExpired("2100-01-01T00:00:00Z")).toBeGreaterThan(0);
    expect((await open(link)).body.refusal).toBe("unknown");
  });

  it.each([
    ["no body", "{"],
    ["another contact", { ...clean, to: "somebody@else.example" }],
    ["no text", { ...clean, text: "" }],
    ["more files than there may be", { ...clean, attachments: Array(6).fill(attachment) }],
    ["a member too many", { ...clean, from: "me" }],
  ])("refuses %s", async (_what, mail) => {
    expect((await desk().post("/desk/mails", mail)).status).toBe(422);
  });

  it("is for the desk alone, and a link without its shape is refused", async () => {
    expect((await parent().post("/desk/mails", clean)).status).toBe(403);
    expect((await parent().post("/portal/x", { secret: "short", code: "1" })).status).toBe(422);
    expect((await parent().post("/portal/x", [])).status).toBe(422);
  });

  it("keeps the mail of a parent out of the post of the boards", async () => {
    const { messages } = (await suite.officer.get("/inbox")).body;
    expect(JSON.stringify(messages)).not.toContain("voorbeeld.example");
  });
});
