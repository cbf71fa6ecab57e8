import { describe, expect, it } from "vitest";
import { parseInput } from "../../shared/parse-input.ts";
import type { OutboundPolicy } from "../policy/outbound-policy.ts";
import { callable } from "./callable.ts";
import type { GuardOptions, GuardReport } from "./guard-options.ts";
import { isEnforced, judgeOutgoing, orRefuse, tell, tellRefusal } from "./judge-outgoing.ts";
import { OutboundRefusedError } from "./outbound-refused-error.ts";

const now = "2026-11-29T12:00:00Z";
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "bsn",
      when: { kinds: ["bsn"] },
      action: "block",
      override: "acknowledgement",
      severity: "high",
    },
  ],
  noRoute: "hold",
  mixed: "split",
  onError: "block",
};
const nothing = { hits: [], unscannable: [] };
const bsn = { hits: [{ kind: "bsn", count: 1, confidence: 90, part: "text" }], unscannable: [] };
const classify = () => ({ internal: false, routes: [] });
const secret = new Error("BSN 123456782");
const fail = () => {
  throw secret;
};
const refusal = (code: string) =>
  expect.objectContaining({
    name: "OutboundRefusedError",
    code: "ERR_OUTBOUND_REFUSED",
    refusal: code,
    message: `Outbound message refused: ${code}`,
  });
const outgoing = (more: object = {}) => ({
  channel: "mail" as const,
  ids: ["a@b.example"],
  read: async () => nothing,
  now,
  ...more,
});

describe("judgeOutgoing lets nothing out that was not judged", () => {
  it.each<[string, object, Partial<GuardOptions>, string]>([
    ["nobody to send it to", { ids: [] }, {}, "no-recipient"],
    ["a look-up that fails", {}, { classify: fail }, "look-up-failed"],
    ["a look-up that fails later", {}, { classify: async () => fail() }, "look-up-failed"],
    ["a detector that fails", { read: fail }, {}, "detector-failed"],
    [
      "facts that are none",
      { read: async () => ({ ...nothing, hits: [{}] }) },
      {},
      "detector-failed",
    ],
    ["recipients that are none", {}, { classify: () => ({}) as never }, "detector-failed"],
  ])("%s", async (_what, more, options, code) => {
    await expect(judgeOutgoing(outgoing(more), { classify, policy, ...options })).rejects.toEqual(
      refusal(code),
    );
  });

  it("asks for each recipient by its id, which the answer cannot change", async () => {
    const asked: string[] = [];
    const { perRecipient } = await judgeOutgoing(outgoing({ ids: ["a", "b"] }), {
      policy,
      classify: (id) => {
        asked.push(id);
        return { ...classify(), id: "c" } as never;
      },
    });
    expect([asked, perRecipient.map(({ id }) => id)]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("hears the sender", async () => {
    const read = async () => bsn;
    const override = { ruleId: "bsn", by: "balie" };
    const plain = await judgeOutgoing(outgoing({ read }), { classify, policy });
    const heard = await judgeOutgoing(outgoing({ read, override }), { classify, policy });
    expect([plain.action, plain.report.override, heard.action]).toEqual([
      "block",
      undefined,
      "log",
    ]);
  });
});

describe("a refusal", () => {
  const about = { channel: "mail", mode: "enforce", at: now } as const;
  const told = async (error: unknown, onReport?: GuardOptions["onReport"]) => {
    const reports: GuardReport[] = [];
    const keep = onReport ?? ((report: GuardReport) => void reports.push(report));
    const refused = await tellRefusal(error, about, { policy, classify, onReport: keep });
    return { refused, reports };
  };

  it("is told with the report of the decision, if there is one", async () => {
    const { report } = await judgeOutgoing(outgoing(), { classify, policy });
    const error = new OutboundRefusedError("held", report);
    const first = await told(error);
    expect([first.refused, first.reports]).toEqual([
      error,
      [{ ...about, refusal: "held", decision: report }],
    ]);
    const second = await told(new OutboundRefusedError("not-read"));
    expect(second.reports).toEqual([{ ...about, refusal: "not-read" }]);
    expect(second.refused.report).toBeUndefined();
  });

  it("for anything else that is thrown says nothing of it", async () => {
    const { refused, reports } = await told(secret);
    expect([refused, reports]).toEqual([refusal("not-read"), [{ ...about, refusal: "not-read" }]]);
    expect(`${refused.stack?.split("\n")[0]}${JSON.stringify(refused)}`).not.toContain("123456");
  });

  it("that cannot be told is one too", async () => {
    expect((await told(new OutboundRefusedError("held"), fail)).refused).toEqual(
      refusal("report-failed"),
    );
  });

  it("because nothing could be told is not told", async () => {
    const { refused, reports } = await told(new OutboundRefusedError("report-failed"));
    expect([refused.refusal, reports]).toEqual(["report-failed", []]);
  });
});

describe("tell", () => {
  const report = { channel: "mail", mode: "enforce", at: now } as const;
  it("needs nobody to tell", async () => {
    await expect(tell({ policy, classify }, report)).resolves.toBeUndefined();
  });
  it("waits for whom it tells", async () => {
    const onReport = () => Promise.reject(secret);
    await expect(tell({ policy, classify, onReport }, report)).rejects.toEqual(
      refusal("report-failed"),
    );
  });
});

it("orRefuse gives the answer, or a refusal", async () => {
  expect(await orRefuse("held", () => 7)).toBe(7);
  await expect(orRefuse("held", fail)).rejects.toEqual(refusal("held"));
});

it.each([
  ["enforce", true],
  ["test", false],
  ["test-with-tips", false],
  ["off", false],
] as const)("%s stops messages: %s", (mode, stops) => {
  expect(isEnforced({ policy: { ...policy, mode } })).toBe(stops);
});

it("callable takes a function and nothing else", () => {
  expect(callable.safeParse(() => {}).success).toBe(true);
  for (const other of [undefined, null, {}, "function"])
    expect(() => parseInput(callable, other)).toThrow(
      expect.objectContaining({
        issues: [{ code: "wrong-format", path: [], params: { format: "function" } }],
      }),
    );
});
