const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/**
 * What is missing in a file of tables: where it comes from (a comment with `Source:`, or rows whose basis has `ref` and
 * `verifiedOn`), what it may be used under (a comment with `Licence:` or `Standing:`, or the standing of its room), and, when it
 * draws on a work with a licence, a comment with `Licence:` and that licence.
 *
 * @param text Source of the file.
 * @param standing Why everything in the folder of the file may be used, where the files do not say it one by one.
 * @returns A sentence for each problem; empty when all is well, also for a file that holds types only.
 */
export function checkDataFile(text, { licensed, refused, standing }) {
  const code = text.replaceAll(comments, "");
  const said = (text.match(comments) ?? []).join("\n");
  if (!/^export (?:const|function|\{)/m.test(code)) return [];
  const hasSource =
    /\bSources?: \S/.test(said) || (/\bref: /.test(code) && /\bverifiedOn\b/.test(code));
  return [
    ...(hasSource ? [] : ["says nowhere what its source is"]),
    ...(standing || /\b(?:Licences?|Standing): \S/.test(said)
      ? []
      : ["says nowhere under which licence, or with what standing, it may be used"]),
    ...refused
      .filter((name) => name.test(said))
      .map(({ source }) => `names ${plain(source)}, from which nothing may be taken`),
    ...licensed
      .filter(({ name, licence }) => name.test(said) && !statesLicence(said, licence))
      .map(({ name, licence }) => `names ${plain(name.source)} without "Licence: ${licence}"`),
  ];
}

const statesLicence = (said, licence) =>
  said
    .split(/\bLicences?: /)
    .slice(1)
    .some((rest) => rest.split(/\.(?:\s|$)/)[0]?.includes(licence));

const plain = (source) => source.replaceAll("\\b", "").replaceAll("|", " or ");
