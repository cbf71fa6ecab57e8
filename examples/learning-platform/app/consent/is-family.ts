import type { Role } from "../api.ts";

/** Whether a role is one at home: a parent, or the pupil. */
export const isFamily = (role: Role): boolean => role.startsWith("parent-") || role === "pupil";
