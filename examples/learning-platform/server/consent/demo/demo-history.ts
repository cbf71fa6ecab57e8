import { addPeriod, toDay } from "@bijsluiter/core/calendar";
import type { ConsentSubject, ConsentValidity, Guardian } from "@bijsluiter/core/consent";
import { guardianId, noor, sem } from "./demo-pupils.ts";

/** What one person chose, and how long ago. */
interface PastChoice {
  readonly by: string;
  readonly daysAgo: number;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly validity?: ConsentValidity;
}

/** A pupil as the demo begins: who may decide, and what was chosen before. */
export interface DemoHistory {
  readonly subject: ConsentSubject;
  readonly choices: readonly PastChoice[];
}

const LAST_YEAR = 430;
const THIS_YEAR = 70;
const photo = "images-class-photo";
const portal = "images-portal";
const letter = "images-newsletter";
const site = "images-website";
const social = "images-social-media";
const inHouse = [photo, portal, letter];

const parent = (id: string, authority: Guardian["authority"] = "yes"): Guardian => ({
  id,
  role: "parent",
  authority,
});
const first = "guardian-4d70";
const second = "guardian-ae31";
const both = [parent(first), parent(second)];
const family = [parent(guardianId("parent-1")), parent(guardianId("parent-2"))];

/** Every pupil of the demo on the day of the first start: each a case that a school meets. */
export function demoHistories(now: string): readonly DemoHistory[] {
  const today = toDay(now);
  const inYears = (years: number) => addPeriod(today, `P${years}Y`);
  const daysAgo = (days: number) => toDay(new Date(Date.parse(now) - days * DAY_MS).toISOString());
  const child = (
    id: string,
    sixteen: Extract<ConsentSubject, { kind: "child" }>["sixteen"],
    guardians: readonly Guardian[] = both,
  ): ConsentSubject => ({ id, organisationId: "noorderlicht", kind: "child", sixteen, guardians });
  const everything = [...inHouse, site, social];
  return [
    // The family that can be played: nothing was asked yet for the younger, and the elder is ten days from 16.
    { subject: child(noor, inYears(2), family), choices: [] },
    {
      subject: child(sem, addPeriod(today, "P10D"), family),
      choices: [
        { by: guardianId("parent-1"), daysAgo: LAST_YEAR, yes: [...inHouse, site], no: [social] },
        { by: guardianId("parent-2"), daysAgo: LAST_YEAR, yes: inHouse },
      ],
    },
    // Both said yes to everything, before the school changed its social medium.
    {
      subject: child("pupil-3f2a", inYears(3)),
      choices: [
        { by: first, daysAgo: THIS_YEAR, yes: everything },
        { by: second, daysAgo: THIS_YEAR, yes: everything },
      ],
    },
    // One parent decides alone.
    {
      subject: child("pupil-81c0", inYears(2), [parent(first), parent(second, "no")]),
      choices: [
        { by: first, daysAgo: THIS_YEAR, yes: [photo, portal], no: [letter, site, social] },
      ],
    },
    // Parents who do not agree.
    {
      subject: child("pupil-b6d4", inYears(2)),
      choices: [
        { by: first, daysAgo: THIS_YEAR, yes: inHouse, no: [site, social] },
        { by: second, daysAgo: THIS_YEAR, yes: [portal], no: [photo, letter, site, social] },
      ],
    },
    // One parent has answered, the other has not.
    {
      subject: child("pupil-5a19", inYears(3)),
      choices: [{ by: first, daysAgo: THIS_YEAR, yes: inHouse }],
    },
    // Nobody knows when this pupil turns 16.
    {
      subject: child("pupil-c83b", "unknown"),
      choices: [
        { by: first, daysAgo: THIS_YEAR, yes: inHouse, no: [site, social] },
        { by: second, daysAgo: THIS_YEAR, yes: inHouse, no: [site, social] },
      ],
    },
    // Is 16 and chose.
    {
      subject: child("pupil-94f6", "passed"),
      choices: [{ by: "pupil-94f6", daysAgo: THIS_YEAR, yes: [...inHouse, site], no: [social] }],
    },
    // Turned 16 this year, and nobody has said that the choice is now the pupil's.
    {
      subject: child("pupil-17ad", daysAgo(THIS_YEAR)),
      choices: [
        { by: first, daysAgo: LAST_YEAR, yes: [photo, portal], no: [letter, site, social] },
        { by: second, daysAgo: LAST_YEAR, yes: [photo, portal], no: [letter, site, social] },
      ],
    },
    // Said yes for a year, on a form of before.
    {
      subject: child("pupil-e250", inYears(1), [parent(first)]),
      choices: [
        {
          by: first,
          daysAgo: LAST_YEAR,
          yes: inHouse,
          validity: { kind: "duration", value: "P1Y" },
        },
      ],
    },
    // Rather not.
    {
      subject: child("pupil-d4e8", inYears(1), [parent(first)]),
      choices: [{ by: first, daysAgo: THIS_YEAR, no: everything }],
    },
  ];
}

const DAY_MS = 24 * 3_600_000;
