import { placeIf } from "../../../shared/findings/place-if.ts";
import { isObject } from "../../../shared/is-object.ts";
import { dataCategory } from "../../../vocabulary/data-category.ts";
import type { Found } from "../insert-finding.ts";
import type { Places, StatedRows } from "./places.ts";

/** Kinds of data for which the law asks no exception. */
const ORDINARY = ["normal", "pseudonym"];

/** Words to a parent, which a pupil should not read. */
const TO_PARENT = /(?<!\p{L})(?:uw (?:kind|zoon|dochter)|your (?:child|son|daughter))(?!\p{L})/iu;

/** For whom and about whom the insert is, and words for each of them. */
export const readerRows: StatedRows<
  "audience-missing" | "subject-without-data" | "ground-not-needed" | "pupil-words-missing"
> = {
  "audience-missing": ({ products }) =>
    products.flatMap(({ targetGroups, users }, at) => [
      ...placeIf(targetGroups.length === 0, "products", at, "targetGroups"),
      ...placeIf(users.length === 0, "products", at, "users"),
    ]),
  "subject-without-data": ({ dataSubjects, personalData }) => {
    const told = new Set(personalData.flatMap(({ subjects }) => subjects ?? dataSubjects));
    return dataSubjects.flatMap((subject, at) =>
      placeIf(personalData.length > 0 && !told.has(subject), "dataSubjects", at),
    );
  },
  "ground-not-needed": ({ personalData }) =>
    personalData.flatMap(({ category, ground }, at) =>
      placeIf(
        ground !== undefined &&
          category !== "other" &&
          ORDINARY.includes(dataCategory(category).sensitivity),
        "personalData",
        at,
        "ground",
      ),
    ),
  "pupil-words-missing": (insert) => {
    const groups = [insert.dataSubjects, ...insert.products.map(({ users }) => users)].flat();
    return groups.includes("pupil") ? withoutPupilWords(insert) : [];
  },
};

/** Texts with words for a parent only, and words for a pupil that speak to a parent. */
function withoutPupilWords(value: unknown, where: Found["where"] = []): Places {
  if (Array.isArray(value))
    return value.flatMap((item, at) => withoutPupilWords(item, [...where, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "plain" && isObject(member)
      ? placeIf(needsPupilWords(member), ...where, key, "pupil")
      : withoutPupilWords(member, [...where, key]),
  );
}

const needsPupilWords = ({ parent, pupil }: Readonly<Record<string, unknown>>) =>
  typeof pupil === "string" ? TO_PARENT.test(pupil) : parent !== undefined;
