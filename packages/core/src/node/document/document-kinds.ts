import { type OutboundPolicy, outboundPolicy } from "../../outbound/index.ts";
import { type DocumentKind, kindOf } from "./document-kind.ts";
import { agreementKind } from "./kinds/agreement-kind.ts";
import { frameworkKind } from "./kinds/framework-kind.ts";
import { insertKind } from "./kinds/insert-kind.ts";
import { measuresKind } from "./kinds/measures-kind.ts";
import { policyKind } from "./kinds/policy-kind.ts";

/** Every kind of document that the commands know; a new one is a row. */
export const documentKinds: readonly DocumentKind[] = [
  insertKind,
  agreementKind,
  measuresKind,
  frameworkKind,
  // Only its shape can be checked.
  kindOf<OutboundPolicy>({ name: "outbound-policy", marker: "noRoute" }, outboundPolicy, {
    judge: () => [],
  }),
  policyKind,
];
