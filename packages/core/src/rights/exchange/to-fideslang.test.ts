import { describe, expect, it } from "vitest";
import { inventory } from "../../../test/rights-requests.ts";
import { type FideslangOptions, toFideslang } from "./to-fideslang.ts";

describe("toFideslang", () => {
  const keys = { account: "user.account", results: "user.behavior" };

  it("is a dataset of what is in reach, by keys that were given and keys of our own", () => {
    const { data_category: own, dataset } = toFideslang(inventory, { keys });
    expect(own.map(({ fides_key: key, parent_key: parent }) => [key, parent])).toEqual([
      ["user.education", "user"],
      ["user.education.messages", "user.education"],
      ["user.education.absence", "user.education"],
      ["user.education.diploma", "user.education"],
      ["user.education.voice", "user.education"],
    ]);
    const [{ fides_key: name, collections } = { fides_key: "", collections: [] }] = dataset;
    expect(name).toBe("leerplein");
    expect(collections.map((one) => [one.name, ...one.data_categories])).toEqual([
      ["account", "user.account"],
      ["messages", "user.education.messages"],
      ["absence", "user.education.absence"],
      ["diploma", "user.education.diploma"],
      ["results", "user.behavior"],
      ["voice", "user.education.voice"],
    ]);
    expect(collections[0]?.fides_meta).toEqual({
      erase_after: ["leerplein.messages", "leerplein.absence"],
    });
  });

  it("has no key of its own where every category has one, or where its root is one of Fideslang", () => {
    const all = Object.fromEntries(inventory.elements.map(({ category }) => [category, "user"]));
    expect(toFideslang(inventory, { keys: all }).data_category).toEqual([]);
    const [first] = toFideslang(inventory, { root: "user" }).data_category;
    expect(first).toEqual({ fides_key: "user.account", name: "account", parent_key: "user" });
  });

  it.each([
    ["a key with a space", { keys: { account: "user account" } }, "keys.account: wrong-format"],
    ["a root that is none", { root: "" }, "root: wrong-format"],
    ["another option", { key: "user" }, "input: unknown-key"],
  ])("refuses %s", (_what, options, message) => {
    expect(() => toFideslang(inventory, options as FideslangOptions)).toThrow(message);
  });
});
