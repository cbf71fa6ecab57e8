import type { Attachment } from "@bijsluiter/core/breaches";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import { fillIn, fillInAll } from "../../../test/fill-in.ts";
import {
  BijsluiterProvider,
  type SubmitReport,
  type UploadFile,
  WholeReportForm,
} from "../../index.ts";
import { breachReport as nl } from "../../locales/nl/index.ts";
import { factsToAnswers } from "../answers/facts-to-answers.ts";

const filled = factsToAnswers(completeReport as never);
const now = () => "2026-11-20T16:00:00+01:00";
const file = (name: string, size = 9, type = "application/pdf") => {
  const made = new File(["x"], name, { type });
  Object.defineProperty(made, "size", { value: size });
  return made;
};
const stored = (name: string): Attachment => ({
  reference: `store/${name}`,
  name,
  mediaType: "application/pdf",
  bytes: 9,
});

/** Opens the form and goes to the page for files. */
function openAtFiles(upload: UploadFile, files?: { maxBytes?: number; types?: string[] }) {
  const submit = vi.fn<SubmitReport>(async () => ({
    ok: true,
    reference: "DL-2026-0001",
    receivedAt: now(),
  }));
  const adapters = { upload };
  const view = render(
    <BijsluiterProvider now={now} adapters={adapters}>
      <WholeReportForm texts={nl} submit={submit} {...(files && { files })} />
    </BijsluiterProvider>,
  );
  while (document.querySelector('[type="file"]') === null) {
    fillIn(filled);
    fireEvent.click(screen.getByRole("button", { name: "Verder" }));
  }
  return { ...view, submit, user: userEvent.setup({ applyAccept: false }) };
}
const input = () => screen.getByLabelText(nl.breachReport.files.choose);

describe("files with the report", () => {
  it("are stored as they are chosen; the report holds where", async () => {
    const upload = vi.fn<UploadFile>(async ({ name }) => stored(name));
    const { user, submit } = openAtFiles(upload);
    await user.upload(input(), [file("brief.pdf"), file("log.txt")]);
    expect(await screen.findAllByText(nl.breachReport.files.stored)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "log.txt verwijderen" }));
    expect(input()).toHaveFocus();
    fillInAll({}, "Verder");
    expect(screen.getByText("brief.pdf")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Melding versturen" }));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ attachments: [stored("brief.pdf")] });
    expect(JSON.stringify({ ...sessionStorage })).not.toContain("brief.pdf");
  });

  it("are refused when too large or of another kind, each with its reason", async () => {
    const upload = vi.fn<UploadFile>();
    const { user } = openAtFiles(upload, {
      maxBytes: 2_000_000,
      types: [".pdf", "image/*", "text/plain"],
    });
    await user.upload(input(), [
      file("groot.pdf", 2_000_001),
      file("tabel.xlsx", 9, "application/vnd.ms-excel"),
    ]);
    expect(screen.getByText(/te groot.*hoogstens 2 MB\./)).toBeVisible();
    expect(screen.getByText(/Kies \.pdf, image\/\*, text\/plain/)).toBeVisible();
    expect(upload).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Verder" }));
    expect(
      screen.getByRole("link", { name: nl.breachReport.errors["files-not-stored"]({}) }),
    ).toBeVisible();
    for (const name of ["groot.pdf", "tabel.xlsx"])
      await user.click(screen.getByRole("button", { name: `${name} verwijderen` }));
    fillInAll({}, "Verder");
  });

  it("take kinds by ending, by family and by name", async () => {
    const upload = vi.fn<UploadFile>(async ({ name }) => stored(name));
    const { user } = openAtFiles(upload, { types: [".PDF", "image/*", "text/plain"] });
    const files = [file("a.pdf", 9, ""), file("b.png", 9, "image/png"), file("c", 9, "text/plain")];
    await user.upload(input(), files);
    await waitFor(() => expect(upload).toHaveBeenCalledTimes(3));
  });

  it("can be sent again when that failed", async () => {
    const upload = vi
      .fn<UploadFile>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValueOnce(stored("brief.pdf"));
    const { user } = openAtFiles(upload);
    await user.upload(input(), file("brief.pdf"));
    await user.click(await screen.findByRole("button", { name: "brief.pdf opnieuw versturen" }));
    expect(await screen.findByText(nl.breachReport.files.stored)).toBeVisible();
    expect(screen.queryByText(nl.breachReport.errors["upload-failed"]({}))).toBeNull();
  });

  it.each([
    [5_242_880, "5,2 MB"],
    [500_000, "500 kB"],
  ])("a limit of %s bytes is said as people read it: %s", async (maxBytes, said) => {
    const { user } = openAtFiles(vi.fn<UploadFile>(), { maxBytes });
    await user.upload(input(), file("groot.pdf", maxBytes + 1));
    expect(screen.getByText(new RegExp(`hoogstens ${said}\\.`))).toBeVisible();
  });

  it("without content are refused when they are chosen", async () => {
    const upload = vi.fn<UploadFile>();
    const { user } = openAtFiles(upload);
    await user.upload(input(), file("leeg.pdf", 0));
    expect(screen.getByText(nl.breachReport.errors["file-empty"]({}))).toBeVisible();
    expect(upload).not.toHaveBeenCalled();
  });

  it.each<readonly [string, unknown, keyof typeof nl.breachReport.errors, boolean]>([
    ["that it does not take them", { refused: "file-refused" }, "file-refused", false],
    ["nothing", undefined, "upload-failed", true],
    ["an empty object", {}, "upload-failed", true],
    ["a type that is none", { ...stored("a"), mediaType: "pdf" }, "upload-failed", true],
  ])("of which the server says %s", async (_what, answer, code, mayAgain) => {
    const { user } = openAtFiles(async () => answer as never);
    await user.upload(input(), file("vals.pdf"));
    await screen.findByText(nl.breachReport.errors[code]({}));
    const again = screen.queryByRole("button", { name: "vals.pdf opnieuw versturen" });
    expect(again !== null).toBe(mayAgain);
    await user.click(screen.getByRole("button", { name: "Verder" }));
    expect(
      screen.getByRole("link", { name: nl.breachReport.errors["files-not-stored"]({}) }),
    ).toBeVisible();
  });

  it("are shown and sent under the name and type that the server gave them", async () => {
    const other = { ...stored("zonder-datum.txt"), mediaType: "text/plain" };
    const { user, submit } = openAtFiles(async () => ({ ...other, sha256: "0" }) as never);
    await user.upload(input(), file("brief.pdf"));
    expect(await screen.findByText("zonder-datum.txt")).toBeVisible();
    expect(screen.queryByText("brief.pdf")).toBeNull();
    fillInAll({}, "Verder");
    await user.click(screen.getByRole("button", { name: "Melding versturen" }));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({ attachments: [other] });
  });

  it("come back with the draft when they were stored; the others must be chosen again, by name", async () => {
    const upload = vi.fn<UploadFile>(({ name }) =>
      name === "traag.pdf" ? new Promise(() => undefined) : Promise.resolve(stored(name)),
    );
    const first = openAtFiles(upload, { maxBytes: 100 });
    await first.user.upload(input(), [
      file("brief.pdf"),
      file("traag.pdf"),
      file("groot.pdf", 101),
    ]);
    await screen.findByText(nl.breachReport.files.stored);
    await waitFor(() => expect(JSON.stringify({ ...sessionStorage })).toContain("store/brief.pdf"));
    first.unmount();

    const { user, submit } = openAtFiles(upload, { maxBytes: 100 });
    expect(await screen.findByText("brief.pdf")).toBeVisible();
    expect(screen.getByText("traag.pdf")).toBeVisible();
    expect(screen.getByText(nl.breachReport.errors["file-lost"]({}))).toBeVisible();
    expect(screen.queryByText("groot.pdf")).toBeNull();
    upload.mockImplementation(async ({ name }) => stored(name));
    await user.upload(input(), file("traag.pdf"));
    await waitFor(() => expect(screen.getAllByText(nl.breachReport.files.stored)).toHaveLength(2));
    fillInAll({}, "Verder");
    await user.click(screen.getByRole("button", { name: "Melding versturen" }));
    expect(submit.mock.calls[0]?.[0]).toMatchObject({
      attachments: [stored("brief.pdf"), stored("traag.pdf")],
    });
  });

  it("go with a draft that is thrown away", async () => {
    const { user } = openAtFiles(async ({ name }) => stored(name));
    await user.upload(input(), file("brief.pdf"));
    await screen.findByText(nl.breachReport.files.stored);
    await user.click(screen.getByRole("button", { name: nl.breachReport.draft.clear }));
    await user.click(screen.getByRole("button", { name: nl.breachReport.draft.clearNow }));
    fillInAll(filled, "Verder");
    expect(screen.queryByText("brief.pdf")).toBeNull();
  });

  it("stop when they are removed, and when the form leaves the page", async () => {
    const signals: AbortSignal[] = [];
    const upload: UploadFile = (_file, { signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { user, unmount } = openAtFiles(upload);
    await user.upload(input(), [file("a.pdf"), file("b.pdf")]);
    expect(screen.getAllByText(nl.forms.uploading)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "a.pdf verwijderen" }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
