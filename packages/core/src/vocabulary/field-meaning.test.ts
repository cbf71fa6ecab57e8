import { describe, expect, it } from "vitest";
import { fieldNames, personNames } from "./data/field-names.ts";
import { dataCategoryCode, fieldMeaning } from "./index.ts";

describe("fieldMeaning", () => {
  it.each([
    ["achternaam", "contact", true, "whole"],
    ["tussenvoegsel", "contact", false, "a part of a name that names nobody"],
    ["roepnaam", "contact", true, "whole"],
    ["geb_dat", "contact", false, "an abbreviation in pieces"],
    ["leerlingGebDat", "contact", false, "camel case, with a prefix"],
    ["LEERLING_ACHTERNAAM", "contact", true, "capitals"],
    ["leerlingachternaam", "contact", true, "in one word"],
    ["leerlingnr", "participant-number", false, "an abbreviation"],
    ["Geloof", "religion", false, "a capital"],
    ["nationaliteit", "nationality-and-birthplace", false, "whole"],
    ["wachtwoord", "login-credentials", false, "whole"],
    ["foto_url", "images", false, "a word behind it"],
    ["ll-dyslexie", "medical", false, "a hyphen"],
    ["cijfer2", "study-progress", false, "a number behind it"],
    ["huisarts", "medical", false, "whole"],
    ["lat", "location", false, "short"],
    ["user.lon", "location", false, "a dot"],
    ["naam vader", "parents", true, "of a parent"],
    ["moeder_telefoonnr", "parents", false, "of a parent"],
    ["docentEmail", "staff", false, "of a teacher"],
    ["ouder1_naam", "parents", true, "of one of two parents"],
    ["first-name", "contact", true, "English"],
    ["dateOfBirth", "contact", false, "English"],
    ["prénom achternaam", "contact", true, "an accent"],
  ])("%s is %s (%s, %s)", (name, category, isPersonName) => {
    expect(fieldMeaning(name)).toEqual({ category, isPersonName });
  });

  it.each([
    ["bestandsnaam"],
    ["schoolnaam"],
    ["file_name"],
    ["product name"],
    ["klas naam"],
    ["aantal"],
    [""],
    ["___"],
    ["x".repeat(5000)],
  ])("%s says nothing", (name) => {
    expect(fieldMeaning(name)).toBeUndefined();
  });

  it("has each name once, under a category of the vocabulary", () => {
    const all = Object.values(fieldNames).flatMap((names) => names.split(" "));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all.filter((name) => !/^[a-z\d]+$/.test(name))).toEqual([]);
    expect(Object.keys(fieldNames).every((code) => dataCategoryCode.safeParse(code).success)).toBe(
      true,
    );
    expect(personNames.split(" ").filter((name) => !all.includes(name))).toEqual([]);
  });
});
