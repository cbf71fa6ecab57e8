import { describe, expect, it } from "vitest";
import { InvalidInputError, parseInput } from "../shared/index.ts";
import {
  address,
  administrationNumber,
  board,
  contact,
  isBrin,
  isKvkNumber,
  isRio,
  organisation,
  supplier,
} from "./index.ts";

const desk = {
  name: "Servicedesk Leerplein",
  role: "privacy officer",
  email: "privacy@leerplein.example",
  phone: "020 123 45 67",
};
const wilgen = {
  name: "Stichting De Wilgen",
  administrationNumber: { scheme: "brin", value: "12AB" },
  email: "fg@dewilgen.example",
};
const leerplein = { kind: "supplier", name: "Leerplein Media B.V.", kvk: "12345678" };
const office = { street: "Kade 1", postalCode: "1234 AB", city: "Utrecht", country: "NL" };
const hosting = {
  name: "Wolkenhuis",
  legalForm: "B.V.",
  address: office,
  kvk: "12345678",
  oin: "00000003123456780000",
};

const parties = { address, administrationNumber, board, contact, organisation, supplier };

function issuesOf(party: keyof typeof parties, input: unknown) {
  try {
    parseInput<unknown>(parties[party], input);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return (error as InvalidInputError).issues;
  }
  return [];
}

describe("parties", () => {
  it.each<[keyof typeof parties, object, string]>([
    ["contact", desk, "all fields"],
    ["contact", { name: "Meldpunt", email: "meldpunt@dewilgen.example" }, "only what is needed"],
    ["board", wilgen, "known by its BRIN"],
    ["board", { ...wilgen, administrationNumber: { scheme: "rio", value: "100B349" } }, "by RIO"],
    ["board", { ...wilgen, administrationNumber: { scheme: "kvk", value: "12345678" } }, "by KvK"],
    ["supplier", leerplein, "in the Dutch register"],
    ["supplier", { kind: "distributor", name: "Bøker AS" }, "a company from abroad has no KvK"],
    ["address", office, "in the Netherlands"],
    ["organisation", hosting, "all fields"],
    ["organisation", { name: "Wolkenhuis" }, "only what is needed"],
  ])("takes a %s as it is: %j (%s)", (party, input) => {
    expect(parseInput<unknown>(parties[party], input)).toEqual(input);
  });

  it.each<[keyof typeof parties, object, string, string, object, string]>([
    ["contact", { ...desk, name: " " }, "too-short", "name", { minimum: 1 }, "spaces are no name"],
    ["contact", { ...desk, name: "x".repeat(201) }, "too-long", "name", { maximum: 200 }, "long"],
    ["contact", { ...desk, email: "desk" }, "wrong-format", "email", { format: "email" }, "no @"],
    ["contact", { ...desk, phone: "12" }, "wrong-format", "phone", { format: "phone" }, "short"],
    ["contact", { ...desk, phone: 12 }, "wrong-type", "phone", { expected: "string" }, "a number"],
    ["contact", { ...desk, fax: "1234567" }, "unknown-key", "", { count: 1 }, "a key too many"],
    [
      "board",
      { ...wilgen, email: undefined },
      "required",
      "email",
      {},
      "notices must go somewhere",
    ],
    [
      "board",
      { ...wilgen, administrationNumber: { scheme: "kvk", value: "12AB" } },
      "wrong-format",
      "administrationNumber.value",
      { format: "kvk" },
      "a BRIN that is called a KvK number",
    ],
    [
      "administrationNumber",
      { scheme: "brin", value: "104A158" },
      "wrong-format",
      "value",
      { format: "brin" },
      "a RIO code that is called a BRIN",
    ],
    [
      "administrationNumber",
      { scheme: "rio", value: "12AB" },
      "wrong-format",
      "value",
      { format: "rio" },
      "a BRIN that is called a RIO code",
    ],
    [
      "administrationNumber",
      { scheme: "oin", value: "00000003123456780000" },
      "not-an-option",
      "scheme",
      { options: "brin, rio, kvk" },
      "the model knows BRIN, RIO and KvK",
    ],
    [
      "supplier",
      { ...leerplein, kind: "shop" },
      "not-an-option",
      "kind",
      { options: "supplier, distributor" },
      "neither of two",
    ],
    ["supplier", { ...leerplein, kvk: "1" }, "wrong-format", "kvk", { format: "kvk" }, "short"],
    ["address", { ...office, country: "UK" }, "not-an-option", "country", {}, "it is GB"],
    ["organisation", { ...hosting, kvk: "1" }, "wrong-format", "kvk", { format: "kvk" }, "short"],
    ["organisation", { ...hosting, oin: "1" }, "wrong-format", "oin", { format: "oin" }, "short"],
  ])("refuses a %s %j: %s at %s", (party, input, code, path, params) => {
    expect(
      issuesOf(party, input).map((issue) => ({ ...issue, path: issue.path.join(".") })),
    ).toEqual([{ code, path, params }]);
  });

  it("drops spaces around a name", () => {
    expect(parseInput(contact, { ...desk, name: "  Servicedesk " }).name).toBe("Servicedesk");
  });

  it.each([
    ["brin", "12AB03", isBrin],
    ["rio", "104A158", isRio],
    ["kvk", "12345678", isKvkNumber],
  ])("reads a %s number as its check does", (scheme, value, is) => {
    for (const other of ["12AB03", "104A158", "12345678"]) {
      const issues = issuesOf("administrationNumber", { scheme, value: other });
      expect(issues.length === 0).toBe(is(other));
    }
    expect(is(value)).toBe(true);
  });
});
