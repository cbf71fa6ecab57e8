import { expect, it } from "vitest";
import { noteReminders } from "../../server/breaches/reminders/note-reminders.ts";
import { until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { incompleteReport } from "../kit/reports.ts";

const suite = platformOfSuite(places[0][1]);

it("mails the privacy officer once, when 80 % of a term is over, and names nothing of the file", async () => {
  const { officer, platform } = suite;
  // While no board is known, nobody can be told, and the term of the supplier runs.
  const { timeline, boards, notKnownYet, ...rest } = incompleteReport;
  expect(boards).toBeDefined();
  const at = "2026-11-18T09:00:00+01:00";
  const { status, body } = await officer.report({
    ...rest,
    notKnownYet: [...notKnownYet, "boards.affected"],
    timeline: { ...timeline, discoveredAt: at, awareAt: at, occurred: { kind: "moment", at } },
  });
  expect(status).toBe(201);
  const look = (now: string) => noteReminders(platform.database, { now, contractHours: 72 });
  // 72 hours from 09:00 on the 18th: 80 % is over at 18:36 on the 20th.
  expect(await look("2026-11-20T18:35:00+01:00")).toBe(0);
  expect(await look("2026-11-20T18:36:00+01:00")).toBe(1);
  expect(await look("2026-11-20T18:37:00+01:00")).toBe(0);
  const { body: inbox } = await until(
    () => officer.get("/inbox"),
    ({ body: found }) => found.messages.length > 0,
  );
  const told = JSON.stringify(inbox.messages);
  expect(told).toContain(`Herinnering: ${body.reference}`);
  expect(told).toContain("Leverancier informeert schoolbestuur");
  expect(told).not.toContain(incompleteReport.incident.summary);
});
