import { describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import { toIssues } from "../shared/index.ts";
import { diffInserts, privacyInsert } from "./index.ts";

const issuesOf = (change: object) => {
  const input = { ...leerplein, ...change };
  const parsed = privacyInsert.safeParse(input);
  return parsed.success
    ? []
    : toIssues(parsed.error.issues, input).map(({ code, path }) => `${code} ${path.join("/")}`);
};
const [practice] = leerplein.services;
const [product] = leerplein.products;

describe("privacyInsert", () => {
  it.each([
    ["as it is", {}, []],
    ["no products", { products: [] }, ["too-short products"]],
    ["an unknown field", { colour: "red" }, ["unknown-key "]],
    [
      "two services with one id",
      { services: [practice, practice, ...leerplein.services.slice(1)] },
      ["repeated-id services/1/id"],
    ],
    [
      "two annexes with one id",
      { annexes: [1, 2].map(() => ({ id: "1A", title: "x" })) },
      ["repeated-id annexes/1/id"],
    ],
    ["annex 2", { annexes: [{ id: "2A", title: "x" }] }, ["wrong-format annexes/0/id"]],
    [
      "a row for a service that is not there",
      { services: [practice] },
      ["unknown-service personalData/2/services/0"],
    ],
    [
      "a country that is not there",
      { locations: [{ kind: "storage", country: "XX" }] },
      ["not-an-option locations/0/country"],
    ],
    [
      "a purpose without a name",
      { purposes: [{ code: "own" }] },
      ["required purposes/0/specification"],
    ],
    [
      "a link that runs",
      { products: [{ ...product, url: "javascript:alert(1)" }] },
      ["wrong-format products/0/url"],
    ],
    ["a link with a tag in it", { url: "https://x.example/<b>" }, ["wrong-format url"]],
    ["a blank text", { covenant: "  " }, ["too-short covenant"]],
    [
      "a section that is not there",
      { printedAt: { colour: "Bijlage 4" } },
      ["unknown-key printedAt"],
    ],
    [
      "a term with a fraction",
      {
        personalData: [
          { category: "contact", retention: { kind: "term", trigger: "leftOn", period: "P1.5Y" } },
        ],
      },
      ["wrong-format personalData/0/retention/period"],
    ],
  ])("%s", (_title, change, expected) => {
    expect(issuesOf(change)).toEqual(expected);
  });
});

it("says nothing with the address of its schema", () => {
  const addressed = { $schema: "../schemas/privacy-insert.json", ...leerplein };
  expect(privacyInsert.safeParse(addressed).success).toBe(true);
  expect(diffInserts(leerplein, addressed)).toEqual([]);
  expect(privacyInsert.safeParse({ ...leerplein, $schema: 7 }).success).toBe(false);
});
