import type { AffectedBoard } from "@bijsluiter/core/breaches";
import { describe, expect, it } from "vitest";
import { contractOf } from "../../server/breaches/notices/contract-of.ts";
import { boards } from "../../server/site/tables.ts";
import { until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport } from "../kit/reports.ts";

const shared = "fg@gedeeld.example";
const contracts = [
  { id: "a", name: "Stichting A", number: "99EF" },
  { id: "b", name: "Stichting B", number: "99GH" },
].map((board) => ({ ...board, sector: "po", scheme: "brin", email: shared }) as const);
const affected = contracts.map(({ name, email }) => ({ name, email }));

describe.each(places)("boards that share a mailbox, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  it("are each told by a notice of their own, and each in the register", async () => {
    await suite.platform.database.insert(boards).values(contracts);
    const { status, body: receipt } = await suite.officer.report({
      ...completeReport,
      boards: { affected },
    });
    expect(status).toBe(201);
    const { body } = await until(
      () => suite.officer.get(`/breaches/${receipt.reference}`),
      ({ body }) => body.entries.length === 3,
    );
    const events = body.entries.map(({ entry }: { entry: { event: object } }) => entry.event);
    expect(events.slice(1)).toMatchObject([
      { kind: "board-informed", board: "Stichting A" },
      { kind: "board-informed", board: "Stichting B" },
    ]);
    expect(body.toldByHand).toEqual([]);
    const { body: inbox } = await suite.officer.get("/inbox");
    const letters = inbox.messages
      .filter(({ to }: { to: string }) => to === shared)
      .map(({ text }: { text: string }) => /Stichting [AB]/.exec(text)?.[0]);
    expect(letters.sort()).toEqual(["Stichting A", "Stichting B"]);
    for (const { name } of contracts) {
      const board = new URLSearchParams({ board: name, format: "text" });
      const notice = await suite.officer.get(`/breaches/${receipt.reference}/notice?${board}`);
      expect(/Stichting [AB]/.exec(notice.text)?.[0]).toBe(name);
    }
  });

  it("mails a board at the address in its contract, and no board that has only the address of one", async () => {
    const { body: receipt } = await suite.officer.report({
      ...completeReport,
      boards: {
        affected: [
          { name: "Stichting De Wilgen", email: "iemand@elders.example" },
          { name: "Stichting C", email: "fg@noorderlicht.example" },
        ],
      },
    });
    const { body } = await until(
      () => suite.officer.get(`/breaches/${receipt.reference}`),
      ({ body }) => body.outbox[0]?.sentAt,
    );
    expect(body.outbox.map(({ board }: { board: string }) => board)).toEqual([
      "Stichting De Wilgen",
    ]);
    expect(body.toldByHand).toEqual(["Stichting C"]);
    const { body: inbox } = await suite.officer.get("/inbox");
    const [letter] = inbox.messages.filter(({ subject }: { subject: string }) =>
      subject.includes(receipt.reference),
    );
    expect(letter.to).toBe("privacy@dewilgen.example");
  });
});

const number = (scheme: "brin" | "kvk", value: string) => ({
  administrationNumber: { scheme, value },
});
const email = "iemand@elders.example";

it.each<[string, AffectedBoard, string | undefined]>([
  ["its number", { name: "A en co", email, ...number("brin", "99EF") }, "a"],
  ["its name, when it gives no number", { name: "Stichting B", email }, "b"],
  ["its name, however it is typed", { name: " stichting  b ", email }, "b"],
  [
    "its name, when the numbers are of two kinds",
    { name: "Stichting B", email, ...number("kvk", "12345678") },
    "b",
  ],
  [
    "not its name, when the number is another's",
    { name: "Stichting B", email, ...number("brin", "99ZZ") },
    undefined,
  ],
  ["not its address", { name: "Stichting C", email: shared }, undefined],
])("knows a board by %s", (_what, board, id) => {
  expect(contractOf(board, contracts)?.id).toBe(id);
});
