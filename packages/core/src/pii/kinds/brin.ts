import { formOf } from "../candidate/form.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { lettersAfter } from "../engine/trigger.ts";

const institution = formOf("2n2A");
const site = formOf("2n2A2n");
const sureness = grade(0, confidence.fair);

/** Code of an educational institution or its site (*BRIN*). A word such as "school" alone does not make it personal. */
export const brin: Kind<"brin"> = {
  kind: "brin",
  category: "other",
  words: "brin brincode brinnummer brinnr instellingscode",
  shapes: [
    formShape([lettersAfter(2, false)], { form: institution, grade: sureness, inOnePiece: true }),
    formShape([lettersAfter(2, false)], { form: site, grade: sureness, inOnePiece: true }),
  ],
};
