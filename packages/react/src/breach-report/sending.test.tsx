import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { completeReport } from "../../../core/test/breach-reports.ts";
import { BijsluiterProvider, type SubmitReport, WholeReportForm } from "../index.ts";
import { breachReport as en } from "../locales/en/index.ts";
import { breachReport as nl } from "../locales/nl/index.ts";
import { factsToAnswers } from "./answers/facts-to-answers.ts";

const KEY = "bijsluiter:breach-report:new";
const receivedAt = "2026-11-20T15:00:00Z";
const words = completeReport.incident.summary;

/** The form on its last page, with a draft behind it. */
async function openAtCheck(submit: SubmitReport, texts = nl) {
  const content = {
    step: "check",
    answers: factsToAnswers(completeReport as never),
    checked: true,
    idempotencyKey: "key-0123456789",
  };
  sessionStorage.setItem(KEY, JSON.stringify({ version: 1, savedAt: receivedAt, content }));
  const view = render(
    <BijsluiterProvider now={() => "2026-11-20T16:00:00+01:00"}>
      <WholeReportForm texts={texts} submit={submit} documentTitle="Leerplein" />
    </BijsluiterProvider>,
  );
  const user = userEvent.setup();
  await screen.findByRole("heading", { name: texts.breachReport.questions.check });
  const send = screen.getByRole("button", { name: texts.breachReport.submit });
  return { ...view, user, send };
}

const { problems } = nl.breachReport;

it.each<readonly [string, unknown, string, "failed" | "refused"]>([
  ["nothing", undefined, problems["no-receipt"]({}), "failed"],
  ["null", null, problems["no-receipt"]({}), "failed"],
  ["an empty object", {}, problems["no-receipt"]({}), "failed"],
  ["a page", "<html>", problems["no-receipt"]({}), "failed"],
  ["ok and no reference", { ok: true, receivedAt }, problems["no-receipt"]({}), "failed"],
  [
    "a blank reference",
    { ok: true, reference: " ", receivedAt },
    problems["no-receipt"]({}),
    "failed",
  ],
  ["no moment", { ok: true, reference: "DL-1" }, problems["no-receipt"]({}), "failed"],
  ["not ok and no more", { ok: false }, problems["no-receipt"]({}), "failed"],
  ["401", { ok: false, status: 401 }, problems["signed-out"]({}), "refused"],
  ["403", { ok: false, status: 403 }, problems["not-allowed"]({}), "refused"],
  ["409", { ok: false, status: 409 }, problems["key-used"]({}), "refused"],
  ["413", { ok: false, status: 413 }, problems["too-large"]({}), "refused"],
  [
    "429",
    { ok: false, status: 429, retryAfterSeconds: 60 },
    problems["too-many"]({ retryAfterSeconds: 60 }),
    "refused",
  ],
  [
    "451",
    { ok: false, status: 451, messages: ["<b>Nee</b>"] },
    "De ontvanger zegt: ‘<b>Nee</b>’",
    "refused",
  ],
  ["500", { ok: false, status: 500 }, problems["server-error"]({}), "failed"],
])(
  "%s: the draft and the words stay, and it says what to do",
  async (_what, answer, says, status) => {
    const { user, send, container } = await openAtCheck(async () => answer as never);
    await user.click(send);
    const said = await screen.findByText(says);
    expect(said.closest('[role="alert"]')).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
    expect(sessionStorage.getItem(KEY)).toContain(words);
    expect(container.firstElementChild).toHaveAttribute("data-status", status);
    expect(document.title).toBe("Fout: Klopt alles? – Leerplein");
    expect(screen.getByRole("button", { name: nl.breachReport.keep.copy })).toBeVisible();
  },
);

it.each<readonly [string, unknown, string]>([
  ["says nothing of it", {}, ""],
  ["says that none waits", { mailWaiting: false }, ""],
  ["says that one waits", { mailWaiting: true }, nl.breachReport.receipt.mailWaiting],
])("the receipt names mail when the server %s", async (_what, more, text) => {
  const answer = { ok: true, reference: "DL-1", receivedAt, ...(more as object) } as const;
  const { user, send } = await openAtCheck(async () => answer);
  await user.click(send);
  await screen.findByText("DL-1");
  expect(document.body.textContent?.includes("We mailen het bestuur")).toBe(text !== "");
  await waitFor(() => expect(sessionStorage.getItem(KEY)).toBeNull());
});

it.each([
  [409, 1],
  [413, 1],
  [403, 2],
  [500, 2],
])("after %s one more press sends %s times in all", async (status, times) => {
  const submit = vi.fn<SubmitReport>(async () => ({ ok: false, status }));
  const { user, send } = await openAtCheck(submit);
  await user.click(send);
  await screen.findByRole("button", { name: nl.breachReport.keep.copy });
  await user.click(send);
  expect(submit).toHaveBeenCalledTimes(times);
});

it("begins anew after a key that was used, with another", async () => {
  const submit = vi.fn<SubmitReport>(async () => ({ ok: false, status: 409 }));
  const { user, send } = await openAtCheck(submit);
  await user.click(send);
  await screen.findByText(problems["key-used"]({}));
  await user.click(screen.getByRole("button", { name: nl.breachReport.draft.clear }));
  await user.click(screen.getByRole("button", { name: nl.breachReport.draft.clearNow }));
  await screen.findByRole("heading", { name: nl.breachReport.questions.incident });
  expect(document.title).toBe("Wat is er gebeurd? – Leerplein");
});

it.each([
  [undefined, "een paar minuten", "a few minutes"],
  [1, "een minuut", "a minute"],
  [60, "een minuut", "a minute"],
  [61, "2 minuten", "2 minutes"],
])("after %s seconds is in words: %s", (retryAfterSeconds, dutch, english) => {
  const params = { ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  for (const why of ["too-many", "server-error"] as const) {
    expect(problems[why](params)).toContain(`over ${dutch} nog een keer`);
    expect(en.breachReport.problems[why](params)).toContain(`in ${english}`);
  }
});

it("copies the answers, and where that is refused shows them selected", async () => {
  const { user, send } = await openAtCheck(async () => ({ ok: false, status: 403 }));
  await user.click(send);
  const copy = await screen.findByRole("button", { name: nl.breachReport.keep.copy });
  await user.click(copy);
  expect(await navigator.clipboard.readText()).toContain(words);
  expect(screen.getByText(nl.breachReport.keep.copied)).toHaveAttribute("role", "status");
  const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(copy);
  const box = await screen.findByRole("textbox", { name: nl.breachReport.keep.answers });
  expect((box as HTMLTextAreaElement).value).toContain(words);
  await waitFor(() => expect(box).toHaveFocus());
  expect(screen.getByText(nl.breachReport.keep.copyByHand)).toBeVisible();
  write.mockRestore();
});
