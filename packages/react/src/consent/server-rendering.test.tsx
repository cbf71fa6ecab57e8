import { act, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { visitor } from "../../test/consents.ts";
import {
  ConsentBanner,
  ConsentGate,
  ConsentLink,
  ConsentPanel,
  ConsentProvider,
  cookieStorage,
  createConsent,
} from "../index.ts";
import { consent as texts } from "../locales/nl/index.ts";

const now = "2026-11-20T15:30:00+01:00";

/** The header that a browser sends after such a choice. */
function headerAfter(answer: boolean | undefined): string {
  if (answer !== undefined)
    createConsent(visitor({ storage: cookieStorage() })).chooseAll(answer, { surface: "banner" });
  return document.cookie;
}

it.each([
  ["nobody chose", undefined, true, false],
  ["all was allowed", true, false, true],
  ["all was refused", false, false, false],
])("is the same on the server and in the browser: %s", async (_what, answer, banner, film) => {
  const header = headerAfter(answer);
  const site = (storage: ReturnType<typeof cookieStorage>, choices: readonly never[]) => (
    <ConsentProvider
      consent={createConsent(visitor({ storage, server: { choices, now } }))}
      texts={texts}
    >
      <ConsentBanner />
      <ConsentGate purpose="video">
        <p>Film</p>
      </ConsentGate>
      <ConsentLink />
      <ConsentPanel />
    </ConsentProvider>
  );
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  vi.stubGlobal("sessionStorage", undefined);
  const storage = cookieStorage({ header });
  const choices = (storage.read?.(visitor()) ?? []) as readonly never[];
  const errors = vi.spyOn(console, "error");
  const html = renderToString(site(storage, choices));
  vi.unstubAllGlobals();
  expect(html.includes('data-bijsluiter-consent="banner"')).toBe(banner);
  expect(html.includes("Film")).toBe(film);

  const root = document.body.appendChild(document.createElement("div"));
  root.innerHTML = html;
  const fromServer = screen.getByRole("button", { name: texts.open });
  const onRecoverableError = vi.fn();
  const sent = JSON.parse(JSON.stringify(choices));
  const hydrated = await act(async () =>
    hydrateRoot(root, site(cookieStorage(), sent), { onRecoverableError }),
  );
  expect(screen.getByRole("button", { name: texts.open })).toBe(fromServer);
  expect(screen.queryByRole("region") !== null).toBe(banner);
  expect(screen.queryByText("Film") !== null).toBe(film);
  expect(errors).not.toHaveBeenCalled();
  expect(onRecoverableError).not.toHaveBeenCalled();
  act(() => hydrated.unmount());
  root.remove();
  errors.mockRestore();
  // biome-ignore lint/suspicious/noDocumentCookie: the made-up DOM has no Cookie Store.
  document.cookie = "bijsluiter-consent=;Max-Age=0;Path=/";
});
