import {
  type ConsentHistory,
  type ConsentSubject,
  type Decider,
  viewFor,
} from "@bijsluiter/core/consent/state";
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { notice, purpose } from "../../../test/consents.ts";
import { spokenPhrases } from "../../../test/spoken-phrases.ts";
import { ImageConsentForm } from "../../index.ts";
import { imageConsent } from "../../locales/nl/index.ts";

const subject: ConsentSubject = {
  id: "pupil-1",
  organisationId: "wilgen",
  kind: "child",
  sixteen: "2031-03-01",
  guardians: [{ id: "parent-1", role: "parent", authority: "yes" }],
};
const history: ConsentHistory = {
  subject,
  purposes: [
    purpose("website", { title: "Website" }),
    purpose("class-photo", { title: "Klassenfoto" }),
    purpose("lessons", { title: "In de les", lawfulBasis: "public-task" }),
  ],
  notice: { ...notice, id: "images" },
  events: [],
};
const by = (id: string, role: "parent" | "subject"): Decider => ({
  id,
  role,
  authority: "verified",
  method: "school-account",
});
const form = (decider: Decider) => (
  <ImageConsentForm
    pupils={[
      {
        id: subject.id,
        name: "Noor",
        view: viewFor(history, decider.id, {
          now: "2026-11-20T15:30:00+01:00",
          guardianRule: "all",
        }),
      },
    ]}
    decider={decider}
    validity={{ kind: "until-event", value: "leaves-school" }}
    texts={imageConsent}
    appVersion="1.0.0"
    save={() => Promise.reject(new Error("off"))}
  />
);

it.each([
  ["a parent", by("parent-1", "parent")],
  ["a pupil with nothing to choose", by("pupil-1", "subject")],
])(
  "a screen reader says of the photo form of %s what the golden file has",
  async (who, decider) => {
    const { container } = render(form(decider));
    // What is chosen and not saved is said to be not saved.
    if (decider.role === "parent")
      fireEvent.click(screen.getAllByLabelText("Ja")[0] as HTMLElement);
    else expect(screen.queryByRole("button")).toBeNull();
    const phrases = await spokenPhrases(container);
    const twice = phrases.filter((phrase, at) => phrase !== "" && phrase === phrases[at + 1]);
    expect(twice).toEqual([]);
    await expect(`${phrases.join("\n")}\n`).toMatchFileSnapshot(
      `../../../test/golden/spoken.photo-form-of-${who.replaceAll(" ", "-")}.nl.txt`,
    );
  },
);
