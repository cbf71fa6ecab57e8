const addresses =
  "const addresses = bareAddressesIn(text.slice(colon + 1)).map((address) => `<$" + "{address}>`);";

export const equivalents = [
  {
    file: "src/outbound/portal/memory-portal-store.ts",
    line: "export function memoryPortalStore(sealed: readonly PortalItem[] = []): PortalStore {",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "A text has neither an id by which it is found nor a moment at which it expires: no call meets it.",
  },
  {
    file: "src/outbound/mime/seal-mail.ts",
    line: addresses,
    was: "text.slice(colon + 1)",
    replacement: "text",
    reason:
      "A word and a colon before addresses are read as those of a group, whose addresses are given without it. RFC 5322, section 3.4.",
  },
  {
    file: "src/outbound/mime/seal-mail.ts",
    line: addresses,
    was: "colon + 1",
    replacement: "colon - 1",
    reason:
      "A word and a colon before addresses are read as those of a group, whose addresses are given without it. RFC 5322, section 3.4.",
  },
  {
    file: "src/outbound/fetch/guard-fetch.ts",
    line: "const route = decision.perRecipient[0]?.route;",
    was: "decision.perRecipient[0]?.route",
    replacement: "decision.perRecipient[0].route",
    reason: "One host was judged, so there is one decision; the test is there for the type.",
  },
  {
    file: "src/outbound/decision/decide-outbound.ts",
    line: 'const { action = "block", route } = judgements[index] ?? {};',
    was: '"block"',
    replacement: '""',
    reason: "Every recipient was judged; the default is there for the type.",
  },
  {
    file: "src/outbound/decision/incident-report.ts",
    line: 'part: places.get(found.part) ?? "",',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "Every place has its name; the fallback is there for the type.",
  },
  {
    file: "src/outbound/judgement/rules-in-effect.ts",
    line: 'const [month = "", day = "", year = ""] = new Date(now)',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "A date in this form always has three parts; the defaults are there for the type.",
  },
  {
    file: "src/outbound/judgement/rules-in-effect.ts",
    line: 'const today = isDated ? dayInAmsterdam(now) : "";',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "Without a dated rule the day is compared with itself alone.",
  },
  {
    file: "src/outbound/decision/outbound-override.ts",
    line: 'if (kind === undefined || !allowed.includes(kind)) return { refused: "not-allowed" };',
    was: "kind === undefined",
    replacement: "false",
    reason: "No list of kinds has undefined in it; the test is there for the type.",
  },
  {
    file: "src/outbound/decision/preview-outbound.ts",
    line: ".sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));",
    was: "a.kind < b.kind",
    replacement: "a.kind <= b.kind",
    reason: "The kinds are the keys of one map: no two are alike.",
  },
  {
    file: "src/outbound/decision/tips.ts",
    line: 'block: ["blocked", "blocked"],',
    was: '"blocked"',
    replacement: '""',
    reason:
      "Nothing is stricter than a block: where its rule is told, it happens to some recipient, and the first of the two is taken.",
  },
  {
    file: "src/outbound/guard/outbound-refused-error.ts",
    line: "if (report) this.report = report;",
    was: "report",
    replacement: "true",
    reason: "The field is there as undefined in any case.",
  },
  {
    file: "src/outbound/judgement/count-hits.ts",
    line: 'const key = countPer === "part" ? part : "";',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "It is the key of the only group, and is not read.",
  },
  {
    file: "src/outbound/judgement/judge-message.ts",
    line: '? { action: "allow" as const, rules: [], also: [] }',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text is no rule of the policy and has neither id nor action: it is told nowhere.",
  },
  {
    file: "src/outbound/judgement/judge-recipient.ts",
    line: 'if (encrypting.length === 0) return { action: "allow", also: [] };',
    was: '"allow"',
    replacement: '""',
    reason: "It is one of two of which the strictest is taken, and the least of all either way.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: "for (let at = 0; at < text.length; at += 1) {",
    was: "at < text.length",
    replacement: "at <= text.length",
    reason: "Behind the end charAt gives an empty text, which adds nothing.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: 'const [value = "", ...others] = pieces;',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "There is a first piece in any text; the default is there for the type.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: 'const [base = "", section] = name.split("*");',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "There is a first piece in any text; the default is there for the type.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: ": [];",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "The first of the three is not read.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if (bits === 0 && first >= 0 && pads === 0) {",
    was: "bits === 0 && first >= 0 && pads === 0",
    replacement: "false",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if (bits === 0 && first >= 0 && pads === 0) {",
    was: "first >= 0",
    replacement: "first > 0",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if ((two | three | four) >= 0) {",
    was: "(two | three | four) >= 0",
    replacement: "false",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if ((two | three | four) >= 0) {",
    was: "(two | three | four) >= 0",
    replacement: "(two | three | four) > 0",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/encrypted-content.ts",
    line: 'const type = headerValue(headers, "content-type") ?? "";',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "Neither text is a media type.",
  },
  {
    file: "src/outbound/read/mime/strict-body.ts",
    line: "default:",
    was: "default: return undefined;",
    replacement: "default:",
    reason: "A function that ends returns undefined too.",
  },
  {
    file: "src/outbound/read/mime/read-mime.ts",
    line: "if (leaf !== undefined) work.leaves.push(leaf);",
    was: "leaf !== undefined",
    replacement: "true",
    reason: "A part that is not sound makes the whole mail undefined: its list is not read.",
  },
  {
    file: "src/outbound/read/body-facts.ts",
    line: "groups.set(leaf.group, [...(groups.get(leaf.group) ?? []), leaf]);",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text has no media type: it is in no form of the message.",
  },
  {
    file: "src/outbound/read/body-facts.ts",
    line: "first ?? [],",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "A kind was found in some form, so there is a first; the default is there for the type.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: "const bytes = Uint8Array.from(signs.match(/[^%]{2}/g) ?? [], (two) => Number.parseInt(two, 16));",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "The signs were matched as pairs just before; the fallback is there for the type.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: "? (/^([^']*)'[^']*'(.*)/s.exec(text) ?? [])",
    was: "/^([^']*)'[^']*'(.*)/s",
    replacement: "/([^']*)'[^']*'(.*)/s",
    reason:
      "The class takes all but a quote, so the first match begins at the start; the first of the three is not read.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: "? (/^([^']*)'[^']*'(.*)/s.exec(text) ?? [])",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "The class takes all but a quote, so the first match begins at the start; the first of the three is not read.",
  },
  {
    file: "src/outbound/read/mime/content-header.ts",
    line: 'const sectionOf = (name: string) => Number.parseInt(name.split("*")[1] ?? "", 10) || 0;',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "What is no number is the first section either way.",
  },
  {
    file: "src/outbound/read/mime/read-mime.ts",
    line: "const work: Work = { bytes, leaves: [], loose: [], headers: [], count: 0 };",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "The headers of the mail are set before anything reads them.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if (bits === 0 && first >= 0 && pads === 0) {",
    was: "{ // Four letters at once, which is nearly all of a body. const two = valueAt(body, index + 1); const three = valueAt(body, index + 2); const four = valueAt(body, index + 3); if ((two | three | four) >= 0) { bytes[at] = (first << 2) | (two >> 4); bytes[at + 1] = (two << 4) | (three >> 2); bytes[at + 2] = (three << 6) | four; at += 3; index += 3; continue; } }",
    replacement: "{}",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/mime/strict-base64.ts",
    line: "if ((two | three | four) >= 0) {",
    was: "{ bytes[at] = (first << 2) | (two >> 4); bytes[at + 1] = (two << 4) | (three >> 2); bytes[at + 2] = (three << 6) | four; at += 3; index += 3; continue; }",
    replacement: "{}",
    reason:
      "Four letters at once give the bytes that one after another give: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "function oneLine(bytes: Uint8Array): string | undefined {",
    was: "{ if (bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return undefined; const text = decodeText(bytes); return text === undefined || otherForms.test(text) ? undefined : text; }",
    replacement: "{}",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "if (bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return undefined;",
    was: "bytes.includes(LINE_FEED) || bytes.includes(RETURN)",
    replacement: "true",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "if (bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return undefined;",
    was: "bytes.includes(LINE_FEED) || bytes.includes(RETURN)",
    replacement: "false",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "if (bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return undefined;",
    was: "bytes.includes(LINE_FEED) || bytes.includes(RETURN)",
    replacement: "bytes.includes(LINE_FEED) && bytes.includes(RETURN)",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "return text === undefined || otherForms.test(text) ? undefined : text;",
    was: "text === undefined || otherForms.test(text)",
    replacement: "true",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "return text === undefined || otherForms.test(text) ? undefined : text;",
    was: "text === undefined",
    replacement: "false",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: "return text === undefined || otherForms.test(text) ? undefined : text;",
    was: "text === undefined",
    replacement: "text !== undefined",
    reason:
      "A file of one line that goes to scanDocument gives the same findings: the branch saves time.",
  },
  {
    file: "src/outbound/read/outbound-detector.ts",
    line: 'const [first = "", second = ""] = head.split("\\n").filter((line) => line.trim() !== "");',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "A line that is not there has none of the marks, and neither has this text.",
  },
  {
    file: "src/outbound/read/encrypted-content.ts",
    line: 'const armour = decodeText(second)?.trim() ?? "";',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "Neither text begins as an armour does.",
  },
];
