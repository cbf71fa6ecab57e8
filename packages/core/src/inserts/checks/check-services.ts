import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** What the supplier is for each service, and which services the board ordered. */
export function checkServices(
  { services }: PrivacyInsert,
  moment: "publishing" | "signing",
): readonly Found[] {
  const roles = new Set(services.map(({ role }) => role));
  const where = ["services"];
  return [
    ...when(services.length === 0, { code: "service-missing", where }),
    ...when(roles.size === 1 && roles.has("controller"), { code: "no-agreement-needed", where }),
    ...when(roles.size > 1, { code: "mixed-role", where }),
    ...services.flatMap((service, index) => [
      ...when(service.role !== "processor" && service.roleReason === undefined, {
        code: "role-unexplained",
        where: [...where, index],
      }),
      ...when(service.role === "joint-controller", {
        code: "joint-arrangement-needed",
        where: [...where, index],
      }),
      ...when(service.kind === "optional" && service.ordered === "unknown", {
        code: moment === "signing" ? "order-unknown-at-signing" : "order-unknown",
        where: [...where, index, "ordered"],
      }),
    ]),
  ];
}
