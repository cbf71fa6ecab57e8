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

  it("writes a dot as an underscore: a dot is a step down in a key", () => {
    const place = {
      reach: "in-reach",
      connector: "db",
      goes: "erase",
      onRequest: "erase",
    } as const;
    const elements = [
      { ...place, id: "a.b", category: "c.d" },
      { ...place, id: "e", category: "c.d", after: ["a.b"] },
      { id: "paper", category: "paper", reach: "out-of-reach", because: "on-paper" } as const,
    ];
    expect(toFideslang({ id: "my.school", version: "1", elements })).toEqual({
      data_category: [
        { fides_key: "user.education", name: "education", parent_key: "user" },
        { fides_key: "user.education.c_d", name: "c_d", parent_key: "user.education" },
      ],
      dataset: [
        {
          fides_key: "my_school",
          name: "my.school",
          collections: [
            { name: "a_b", data_categories: ["user.education.c_d"], fields: [] },
            {
              name: "e",
              data_categories: ["user.education.c_d"],
              fields: [],
              fides_meta: { erase_after: ["my_school.a_b"] },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["user.name", true],
    ["User_1.<x>-y", true],
    ["user name", false],
    ["user/name", false],
    ["a".repeat(200), true],
    ["a".repeat(201), false],
  ])("the key %s is one: %s", (account, isKey) => {
    const write = () => toFideslang(inventory, { keys: { account } });
    if (isKey) expect(write).not.toThrow();
    else expect(write).toThrow("keys.account");
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
