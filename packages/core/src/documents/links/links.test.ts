import { describe, expect, it } from "vitest";
import { linkTarget } from "./link-target.ts";
import { mailLink } from "./mail-link.ts";
import { pageLink } from "./page-link.ts";
import { phoneLink } from "./phone-link.ts";

describe("phoneLink", () => {
  it.each([
    ["030 123 45 67", "tel:0301234567", "national"],
    ["(030) 123 45 67", "tel:0301234567", "the area code between brackets"],
    ["(0)30-123 45 67", "tel:0301234567", "without a country the zero is dialled"],
    ["+31 30 123 45 67", "tel:+31301234567", "international"],
    ["+31 (0)30 123 45 67", "tel:+31301234567", "E.123: the zero is for calls within the country"],
    ["+31(0)30-1234567", "tel:+31301234567", "the same, without spaces"],
    ["+31 ( 0 ) 30 1234567", "tel:+31301234567", "the same, with spaces"],
    ["0031 (0)30 1234567", "tel:0031301234567", "00 for the plus"],
    ["+31 (30) 120 00 07", "tel:+31301200007", "only a zero by itself is left out"],
  ])("%s -> %s (%s)", (phone, href) => {
    expect(phoneLink(phone)).toEqual({ text: phone, href });
    expect(linkTarget(href)).toBe(href);
  });
});

describe("mailLink", () => {
  it.each([
    ["fg@leerplein.example", "mailto:fg@leerplein.example", "as it is"],
    ["a+b@x.example", "mailto:a%2Bb@x.example", "RFC 6068, section 2"],
    ["a?bcc=b@x.example", "mailto:a%3Fbcc%3Db@x.example", "no header of a mail"],
    ["a\ud800@x.example", "mailto:a@x.example", "half a pair is no character"],
  ])("%j -> %s (%s)", (email, href) => {
    expect(mailLink(email)).toEqual({ text: email, href });
    expect(linkTarget(href)).toBe(href);
  });
});

it.each([
  [() => pageLink("https://x.example"), { text: "https://x.example", href: "https://x.example" }],
  [() => pageLink("https://x.example", "X"), { text: "X", href: "https://x.example" }],
])("pageLink names a page, or shows where it is", (make, link) => {
  expect(make()).toEqual(link);
});
