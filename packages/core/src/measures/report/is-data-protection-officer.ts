/** Words by which a function is that of the data protection officer (*functionaris gegevensbescherming*, FG). */
const NAMES = [
  "fg",
  "dpo",
  "functionaris gegevensbescherming",
  "functionaris voor gegevensbescherming",
  "functionaris voor de gegevensbescherming",
  "data protection officer",
];

/** Whether the name of a function is that of the data protection officer, in Dutch or English. */
export function isDataProtectionOfficer(role: string): boolean {
  const words = ` ${(role.toLowerCase().match(/[a-z]+/g) ?? []).join(" ")} `;
  return NAMES.some((name) => words.includes(` ${name} `));
}
