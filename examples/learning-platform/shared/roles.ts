/** Who plays. A switch of the demo: a real platform has accounts, and asks the account what it may do. */
export type Role = (typeof roles)[number];

/** Every {@link Role}: those at school and at the platform, then a family. */
export const roles = [
  "docent",
  "servicedesk",
  "privacy-officer",
  "parent-1",
  "parent-2",
  "pupil",
] as const;
