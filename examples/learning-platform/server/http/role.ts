/** Who plays. A switch of the demo: a real platform has accounts, and asks the account what it may do. */
export type Role = (typeof roles)[number];

/** Every {@link Role}. */
export const roles = ["docent", "servicedesk", "privacy-officer"] as const;
