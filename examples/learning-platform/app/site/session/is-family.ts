import type { Role } from "../../../shared/roles.ts";

/** Whether a role is one at home: a parent, or the pupil. */
export const isFamily = (role: Role): boolean => role.startsWith("parent-") || role === "pupil";
