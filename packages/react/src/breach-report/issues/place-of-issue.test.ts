import { describe, expect, it } from "vitest";
import { type IssuePath, placeOfIssue } from "./place-of-issue.ts";

describe("placeOfIssue", () => {
  it.each<[IssuePath, string, string, string]>([
    [["incident", "summary"], "incident", "incident.summary", "a text"],
    [["people", "count"], "people", "people.count.kind", "a count begins with a choice"],
    [["people", "count", "value"], "people", "people.count.value", "its number"],
    [["timeline", "occurred"], "timeline", "timeline.occurred.kind", "so does an occurrence"],
    [["timeline", "occurred", "from"], "timeline", "timeline.occurred.from", "a moment in it"],
    [["boards", "affected", 1, "email"], "boards", "boards.affected.1.email", "a row"],
    [["note"], "news", "news.note", "a follow-up"],
    [["reporter", "email"], "news", "news.reporter.email", "who tells it"],
    [["attachments", 0], "attachments", "attachments", "a file has no control of its own"],
    [[], "check", "", "the report as a whole"],
    [["kind"], "check", "", "a place that the form does not ask"],
    [[{ key: "cause" }, { key: "intent" }], "cause", "cause.intent", "Standard Schema segments"],
  ])("%j -> %s, %s (%s)", (path, step, name, _why) => {
    expect(placeOfIssue({ path })).toEqual({ step, name });
  });

  it("takes an issue without a path for one about the whole", () => {
    expect(placeOfIssue({})).toEqual({ step: "check", name: "" });
  });
});
