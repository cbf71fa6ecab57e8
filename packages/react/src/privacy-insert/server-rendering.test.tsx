import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import { act, render } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { subprocessorList } from "../../../core/test/published-inserts.ts";
import { PrivacyInsert } from "../index.ts";
import {
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "../locales/nl/index.ts";

const found = diffInserts(leerplein, subprocessorList);
const changes = { since: "2025-08-01", found, sentences: insertChanges };
const languages = [{ lang: "nl", href: "/privacy", label: "Nederlands" }];

it.each([
  ["a board", privacyInsertForBoard],
  ["a parent", privacyInsertForParent],
  ["a pupil", privacyInsertForPupil],
])("is the same on the server and in the browser for %s", async (_who, texts) => {
  const page = (
    <PrivacyInsert
      insert={subprocessorList}
      texts={texts}
      languages={languages}
      changes={changes}
      id="privacy"
    />
  );
  const warned = vi.spyOn(console, "error");
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  const [markup, html] = [renderToStaticMarkup(page), renderToString(page)];
  vi.unstubAllGlobals();
  expect(warned).not.toHaveBeenCalled();

  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = markup;
  expect(render(page).container.innerHTML).toBe(root.innerHTML);
  root.innerHTML = html;
  const fromServer = root.querySelector("table, dl");
  const complaints = vi.spyOn(console, "error");
  const onRecoverableError = vi.fn();
  const hydrated = await act(async () => hydrateRoot(root, page, { onRecoverableError }));
  expect(root.querySelector("table, dl")).toBe(fromServer);
  expect(complaints).not.toHaveBeenCalled();
  expect(onRecoverableError).not.toHaveBeenCalled();
  act(() => hydrated.unmount());
  root.remove();
  complaints.mockRestore();
});
