import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found, received, started } from "../../../test/rights-requests.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import { type AccessFile, accessFile } from "./access-file.ts";
import { accessFiles } from "./access-files.ts";
import type { AboutWhom, AccessInput } from "./access-input.ts";
import { composeAccessFile } from "./compose-access-file.ts";

const asked: DataSubjectRequest = { ...started, kind: "access" };

function fileOf(request = asked, input: AccessInput = found): AccessFile {
  const filing = composeAccessFile(request, input);
  if (filing.result === "stopped") throw new Error(JSON.stringify(filing.reasons));
  return filing.file;
}

const elementOf = (file: AccessFile, id: string) =>
  file.elements.find(({ element }) => element === id);

describe("composeAccessFile", () => {
  it.each([
    ["messages", 2, "an answer of somebody else, and one of whom nobody knows, art. 15(4)"],
    ["account", 0, "own data"],
    // Twice two turns, and the file in which others may be heard.
    ["voice", 5, "turns about others, and a file with other voices, HR 29-6-2007 AZ4663"],
  ])("%s: %i things left out (%s)", (element, count) => {
    expect(elementOf(fileOf(), element)?.leftOut).toBe(count);
  });

  it("gives the copy of a recording on which nobody else is heard, and the transcript of both", () => {
    const recordings = elementOf(fileOf(), "voice")?.records.map(({ recording }) => recording);
    expect(recordings?.map((one) => one?.file?.name)).toEqual(["gesprek-1.mp3", undefined]);
    expect(recordings?.map((one) => one?.transcript.length)).toEqual([1, 1]);
  });

  it("gives the copy of a recording from which other voices were removed", () => {
    const [, recording] = (elementOf(fileOf(), "voice")?.records ?? []).map((one) => one.recording);
    const voices = (otherVoices: "removed" | "present") =>
      found.found.map((one) => ({
        ...one,
        records: one.records.map((record) => ({
          ...record,
          ...(record.recording && { recording: { ...record.recording, otherVoices } }),
        })),
      }));
    expect(recording?.otherVoices).toBe("unknown");
    const names = (otherVoices: "removed" | "present") =>
      elementOf(fileOf(asked, { ...found, found: voices(otherVoices) }), "voice")?.records.flatMap(
        (one) => one.recording?.file?.name ?? [],
      );
    expect(names("removed")).toEqual(["gesprek-1.mp3", "gesprek-1.mp3"]);
    expect(names("present")).toEqual([]);
  });

  it("says where else data is, of what was asked for", () => {
    expect(fileOf().elsewhere).toEqual([
      { category: "images", because: "on-paper", holder: "De school" },
    ]);
    const voice = found.found.filter(({ element }) => element === "voice");
    const filing = composeAccessFile({ ...asked, scope: ["voice"] }, { ...found, found: voice });
    expect(filing).toMatchObject({ result: "filed", file: { elsewhere: [] } });
  });

  it("hands over what the person gave, and nothing else, art. 20", () => {
    const file = fileOf({ ...asked, kind: "portability" });
    expect(file.elements.map(({ element }) => element)).toEqual(["account"]);
  });

  it.each<[string, DataSubjectRequest, Partial<AccessInput>, unknown]>([
    ["another right", started, {}, { code: "not-an-access-request" }],
    [
      "an identity that nobody verified",
      { ...received, kind: "access" },
      {},
      { code: "identity-not-verified" },
    ],
    [
      "a place nobody looked into",
      asked,
      { found: found.found.slice(1) },
      { code: "element-without-answer", of: "account" },
    ],
    [
      "a place that is not in the inventory",
      { ...asked, scope: ["voice"] },
      {},
      { code: "unknown-element", of: "account" },
    ],
  ])("is stopped by %s", (_what, request, changes, reason) => {
    const filing = composeAccessFile(request, { ...found, ...changes });
    expect(filing.result === "stopped" && filing.reasons).toContainEqual(reason);
  });

  it("never has a value that is not known to be of the person", () => {
    const about = fc.constantFrom<AboutWhom>("subject", "other-person", "unknown");
    fc.assert(
      fc.property(fc.array(about, { maxLength: 8 }), (whose) => {
        const values = whose.map((one, index) => ({
          name: `f${index}`,
          label: `f${index}`,
          value: `${one} secret`,
          about: one,
        }));
        const all = found.found.map((one) =>
          one.element === "account" ? { ...one, records: [{ id: "a", values }] } : one,
        );
        const element = elementOf(fileOf(asked, { ...found, found: all }), "account");
        const kept = element?.records.flatMap((record) => record.values) ?? [];
        expect(kept.map(({ value }) => value)).toEqual(
          values.filter((one) => one.about === "subject").map(({ value }) => value),
        );
        expect(element?.leftOut).toBe(values.length - kept.length);
      }),
    );
  });
});

describe("accessFiles", () => {
  it("has a line for each record, and a manifest with the hash of each file", () => {
    const files = accessFiles(fileOf());
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    expect(files.map(({ name }) => name)).toEqual([
      "001-account.ndjson",
      "002-messages.ndjson",
      "003-absence.ndjson",
      "004-diploma.ndjson",
      "005-results.ndjson",
      "006-voice.ndjson",
      "manifest.json",
    ]);
    const lines = (texts.get("006-voice.ndjson") ?? "").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["v1", "v2"]);
    const manifest = JSON.parse(texts.get("manifest.json") ?? "");
    expect(manifest.files).toHaveLength(files.length - 1);
    for (const { name, rows, sha256 } of manifest.files) {
      const text = texts.get(name) ?? "";
      expect(text.split("\n").length - 1).toBe(rows);
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    }
  });

  it("is read back as it was", () => {
    const file = fileOf();
    expect(accessFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it("has no word about somebody else", () => {
    const all = accessFiles(fileOf())
      .map(({ text }) => text)
      .join("\n");
    expect(all).toContain("naam van de leerling");
    expect(all).not.toMatch(/ziek|Onduidelijk|antwoord van|bijlage/);
  });
});
