// Lines of a changelog: the words of each changeset, and one line for the other package.

/** @param {{ summary: string }} changeset */
const getReleaseLine = async ({ summary }) => {
  const [first, ...others] = summary.trim().split("\n");
  return [`- ${first}`, ...others.map((line) => (line === "" ? line : `  ${line}`))].join("\n");
};

const getDependencyReleaseLine = async (_changesets, updated) =>
  updated.map(({ name, newVersion }) => `- Require \`${name}\` ${newVersion}.`).join("\n");

module.exports = { getReleaseLine, getDependencyReleaseLine };
