import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedInsert } from "../../documents/published-insert.ts";
import { checkTables } from "../../server/documents/privacy-check/check-tables.ts";
import { fillPlatform } from "../../server/documents/privacy-check/fill-platform.ts";
import { sampleRows } from "../../server/documents/privacy-check/sample-rows.ts";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const command = join(exampleRoot(), "dist", "test", "command", "cli.js");
const asOf = "2026-11-20";

describe.each(places)("the insert, held against the tables on %s", (_name, createPlace) => {
  let place: Place;
  let platform: RunningPlatform;
  let folder: string;

  beforeAll(async () => {
    place = await createPlace();
    platform = await startTestPlatform(place);
    await fillPlatform(platform.url);
    folder = await mkdtemp(join(tmpdir(), "leerplein-insert-"));
  });
  afterAll(async () => {
    await platform.close();
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const check = (insertFile: string, env: Readonly<Record<string, string>> = {}) =>
    checkTables(platform.database, { command, insertFile, asOf, env });

  /** The insert without the rows of one kind of data. */
  async function without(category: string): Promise<string> {
    const personalData = publishedInsert.personalData.filter((row) => row.category !== category);
    const file = join(folder, "insert.json");
    await writeFile(file, JSON.stringify({ ...publishedInsert, personalData }, null, 2));
    return file;
  }

  it("looks at rows of every table, and at no file", async () => {
    const lines: string[] = [];
    for await (const line of sampleRows(platform.database)) lines.push(line);
    const tables = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))));
    expect([...tables]).toEqual(
      expect.arrayContaining([
        "agreement_events",
        "attachments",
        "boards",
        "register_entry",
        "register_answer",
        "register_notice",
        "consent_event",
        "signed_copy_requests",
      ]),
    );
    expect(lines.join("")).not.toMatch(/"content":|"source":/);
  });

  it("finds nothing that the insert does not declare", async () => {
    const file = join(exampleRoot(), "documents", "privacy-insert.json");
    const { exitCode, output } = await check(file);
    expect(output).toContain("0 error");
    expect(output).toContain("breach-clock-late");
    expect(exitCode).toBe(0);
  });

  it("fails on what is declared no more, and names table and column but no value", async () => {
    const { exitCode, output } = await check(await without("contact"));
    expect(exitCode).toBe(1);
    expect(output).toContain("undeclared-data");
    expect(output).toContain("/boards/email");
    expect(output).not.toContain("privacy@dewilgen.example");
  });

  it("is an annotation at the line of the insert in a workflow of GitHub", async () => {
    const file = await without("contact");
    const { output } = await check(file, { GITHUB_ACTIONS: "true" });
    const [, line] =
      /^::error file=[^,]+,line=(\d+),col=\d+,title=undeclared-data::/m.exec(output) ?? [];
    const text = await readFile(file, "utf8");
    expect(text.split("\n")[Number(line) - 1]).toContain('"personalData"');
  });

  it("fails as soon as a table holds a kind that nobody declared", async () => {
    const number = "111222333";
    await platform.database.execute(sql`create table loose_pupils (id serial, bsn text)`);
    await platform.database.execute(sql`insert into loose_pupils (bsn) values (${number})`);
    const { exitCode, output } = await check(
      join(exampleRoot(), "documents", "privacy-insert.json"),
    );
    expect(exitCode).toBe(1);
    expect(output).toContain("/loose_pupils/bsn");
    expect(output).not.toContain(number);
  });
});
