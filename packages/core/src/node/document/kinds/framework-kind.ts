import { type Framework, framework } from "../../../measures/index.ts";
import { kindOf } from "../document-kind.ts";

/** A framework of controls, of which only the shape can be checked. */
export const frameworkKind = kindOf<Framework>({ name: "framework", marker: "nodes" }, framework, {
  judge: () => [],
});
