import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { eraseEndedBreaches } from "../../server/breaches/register/retention-job.ts";
import { rowsOf } from "../../server/database/rows-of.ts";
import { until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport } from "../kit/reports.ts";

describe.each(places)("the retention of the register on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  it("erases a closed breach five years after the agreement ended, with its files, and the register still holds", async () => {
    const { officer, platform } = suite;
    const { body: receipt } = await officer.report(completeReport);
    const { reference } = receipt;
    await until(
      () => officer.get(`/breaches/${reference}`),
      ({ body }) => body.entries.length > 1,
    );
    await platform.database.execute(
      sql`insert into attachments (reference, name, media_type, size, sha256, content, created_at, used_by)
      values ('file-1', 'scan.pdf', 'application/pdf', 4, 'x', '%PDF', now(), ${reference})`,
    );
    const evaluation = "De keuzelijst is verbeterd en getest.";
    const at = "2026-11-20T15:20:00+01:00";
    await officer.post(`/breaches/${reference}/events`, { kind: "closed", at, evaluation });
    const ended = (board: string) => (board === "Stichting De Wilgen" ? "2028-07-31" : null);
    const erase = (now: string, agreementEndedOn: (board: string) => string | null) =>
      eraseEndedBreaches(platform.database, { now, agreementEndedOn });
    expect(await erase("2040-01-01T09:00:00Z", () => null)).toEqual([]);
    expect(await erase("2033-07-31T09:00:00Z", ended)).toEqual([]);
    expect(await erase("2033-08-01T09:00:00Z", ended)).toEqual([reference]);
    expect((await officer.get(`/breaches/${reference}`)).status).toBe(404);
    expect((await officer.get("/breaches")).body).toMatchObject({ total: 0, breaches: [] });
    expect((await officer.get("/register/verify")).body).toMatchObject({
      valid: true,
      entries: 4,
      erased: 3,
      confirmed: 1,
    });
    const [left] = await rowsOf<{ files: number; texts: string }>(
      platform.database,
      sql`select (select count(*) from attachments where used_by = ${reference})::int as files,
      (select string_agg(text, '') from bijsluiter.register_entry) as texts`,
    );
    expect(left?.files).toBe(0);
    expect(left?.texts).not.toContain(completeReport.incident.summary);
    const next = await officer.report(completeReport);
    expect(next.body.reference).not.toBe(reference);
  });
});
