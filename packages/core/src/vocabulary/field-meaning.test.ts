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
    ["nationalité_nationaliteit", "nationality-and-birthplace", false, "an accent at an end"],
    ["géslacht", "contact", false, "an accent within a word"],
    ["cijfer_12", "study-progress", false, "a number of its own"],
    ["cijfer12", "study-progress", false, "two digits behind it"],
    ["geboorte_datum", "contact", false, "two words that are one name"],
    ["foto_cijfer", "study-progress", false, "the last word of two that both say something"],
    ["cijfer_foto", "images", false, "the last word of two that both say something"],
    ["fotoUrl", "images", false, "camel case without a subject"],
    ["mac_adres", "usage", false, "two words that are one name, the last a name by itself"],
    ["display_name", "contact", true, "two words that are one name, the first a thing by itself"],
    ["bsn1_aa1_bb1_cc1_dd1_ee1_ff1_gg1", "pgn-bsn", false, "eight words with numbers"],
    ["vader_x", "parents", false, "a subject and nothing that it has"],
    ["moeder_x_docent", "parents", false, "the first of two subjects"],
    ["vader", "parents", false, "a subject that is all there is"],
    ["vader_moeder", "parents", false, "two subjects: the first that says something"],
    ["vader leerlingnummer", "parents", false, "a number of a pupil's parent"],
    ["telefoonnummer_docent_x", "staff", false, "the subject behind it"],
    ["moeder_bsn", "pgn-bsn", false, "a number that the law restricts, whosever it is"],
    ["moedernaam", "parents", true, "a subject and a name in one word"],
    ["leerkrachtnaam", "staff", true, "a subject and a name in one word"],
    ["klantnaam", "contact", true, "anyone's"],
    ["leerlingennaam", "contact", true, "the longest subject that it begins with"],
    ["school cijfer", "study-progress", false, "a thing has no bearing on what names nobody"],
    ["aa bb cc dd ee ff gg bsn", "pgn-bsn", false, "the last of eight words"],
    ["bsn aa bb cc dd ee ff gg", "pgn-bsn", false, "the first of eight words"],
    [`${"x".repeat(196)} bsn`, "pgn-bsn", false, "the end of 200 characters"],
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
    ["leerling"],
    ["leerlingfiets"],
    ["2cijfer"],
    ["cijfer2x"],
    ["naam leerling school"],
    ["bsn aa bb cc dd ee ff gg hh"],
    [`${"x".repeat(197)} bsn`],
    [""],
    ["___"],
    ["x".repeat(5000)],
  ])("%s says nothing", (name) => {
    expect(fieldMeaning(name)).toBeUndefined();
  });

  it("is asked with a text", () => {
    expect(() => fieldMeaning(1 as never)).toThrow("input: wrong-type");
  });

  // One name of each category; the tables are names that systems have.
  it.each([
    ["factuurbedrag", "finance"],
    ["pasfoto", "images"],
    ["personeelsnummer", "staff"],
    ["burgerservicenummer", "pgn-bsn"],
    ["ketenid", "eck-id"],
    ["useragent", "usage"],
    ["gespreksverslag", "user-content"],
    ["stemopname", "voice"],
    ["chathistory", "ai-prompts"],
    ["paspoortnummer", "identity-documents"],
    ["iban", "payment-methods"],
    ["thuistaal", "ethnicity"],
    ["partijlidmaatschap", "political-opinions"],
    ["vakbond", "trade-union"],
    ["geaardheid", "sex-life"],
    ["vingerafdruk", "biometric"],
    ["dna", "genetic"],
    ["strafblad", "criminal"],
    ["leerstijl", "profile"],
    ["leerjaar", "organisation"],
  ])("%s is %s", (name, category) => {
    expect(fieldMeaning(name)).toEqual({ category, isPersonName: false });
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
