import { describe, expect, it } from "vitest";
import { breachClocks, breachRegimes, dutyReminders } from "../index.ts";

const { gdpr, "nl-cbw": cbw } = breachRegimes;
const awareness = "2026-11-27T16:00:00Z";

describe("dutyReminders", () => {
  const clocks = breachClocks({ awareness }, { regimes: [gdpr, cbw] });

  it("reminds at 80 % of each clock that runs, the first first", () => {
    expect(dutyReminders(clocks).map(({ id, remindAt }) => [id, remindAt])).toEqual([
      ["nl-cbw/early-warning", "2026-11-28T11:12:00.000Z"],
      ["gdpr/authority", "2026-11-30T01:36:00.000Z"],
      ["nl-cbw/notification", "2026-11-30T01:36:00.000Z"],
    ]);
  });

  it("does not remind of what ended, or has no last moment", () => {
    const facts = { awareness, highRiskFound: awareness, submitted: awareness };
    expect(dutyReminders(breachClocks(facts, { regimes: [gdpr] }))).toEqual([]);
  });

  it("takes another share, up to the last moment", () => {
    const [first] = dutyReminders(clocks, { share: 1 });
    expect(first?.remindAt).toBe(first?.dueAt);
    expect(() => dutyReminders(clocks, { share: 80 })).toThrow("share: too-large");
  });
});
