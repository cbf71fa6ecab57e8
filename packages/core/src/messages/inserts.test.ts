import { describe, expect, it } from "vitest";
import { aboutInsert as en } from "./en/inserts/about-insert.ts";
import { aboutInsert as nl } from "./nl/inserts/about-insert.ts";

describe("what a finding of an insert is about", () => {
  it.each<readonly [string | undefined, string, string, string]>([
    [undefined, "", "", "nothing is known"],
    ["medical", "Medische gegevens: ", "Medical data: ", "a data category"],
    ["own", "Eigen doel: ", "Own purpose: ", "no code of the vocabulary"],
    ["BE", "België: ", "Belgium: ", "a country"],
    ["Leerplein", "Leerplein: ", "Leerplein: ", "a name that the insert publishes"],
    ["constructor", "constructor: ", "constructor: ", "a name that every object has"],
  ])("%s -> %j, %j (%s)", (about, dutch, english) => {
    const found = about === undefined ? {} : { about };
    expect(nl(found)).toBe(dutch);
    expect(en(found)).toBe(english);
  });
});
