import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import {
  matchNamedDate,
  matchNumericDate,
  matchOrdinalDate,
} from "../engine/matchers/date-of-birth.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { behindDigits } from "../engine/sweep/behind-digits.ts";
import { DASH, DAY_AND_WORD, DOT, groupsAfter, ORDINAL } from "../engine/trigger.ts";
import { isBirthDay } from "../validators/is-birth-date.ts";

const firstGroups = [1, 2, 4].flatMap((length) => [
  groupsAfter(DOT, length),
  groupsAfter(DASH, length),
]);

/** Date of birth: a date next to a label such as "geboren". */
export const dateOfBirth: Kind<"date-of-birth"> = deepFreeze({
  kind: "date-of-birth",
  category: "contact",
  words:
    "geb geboren geboortedatum geboortedag gebdatum gebdat geboortedata birth birthdate birthday dateofbirth dob born bday verjaardag jarig geburtsdatum geburtstag naissance nacimiento nascita urodzenia",
  labelsNextOnly: true,
  shapes: [
    digitRun(8, { passes: isBirthDay, grade: grade(0) }),
    shapeOf(firstGroups, matchNumericDate),
    metBy(behindDigits, shapeOf([DAY_AND_WORD], matchNamedDate)),
    metBy(behindDigits, shapeOf([ORDINAL], matchOrdinalDate)),
  ],
});
