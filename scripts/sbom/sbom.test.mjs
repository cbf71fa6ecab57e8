import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { describe, expect, it } from "vitest";
import { composeSbom, licenceRows } from "./compose-sbom.mjs";
import { readLockHashes } from "./read-lock-hashes.mjs";

const own = {
  name: "@made-up/react",
  version: "0.1.0",
  licence: "MIT",
  hashes: { "SHA-256": "a".repeat(64) },
};
const row = (name, more) => ({
  name,
  version: "1.0.0",
  licence: "MIT",
  use: "required",
  needs: [],
  isDirect: false,
  ...more,
});
const packages = [
  row("zod", { isDirect: true, needs: ["inner@1.0.0"], hashes: { "SHA-512": "b".repeat(128) } }),
  row("@scope/peer", { use: "optional", licence: "(MIT OR Apache-2.0)", isDirect: true }),
  row("inner", { licence: "ISC" }),
  row("inner", { licence: "ISC", use: "bundled", isDirect: true }),
  row("preact", { use: "bundled", isDirect: true }),
];
const works = [{ name: "List of names", version: "2.3", licence: "A licence of its own" }];
const compose = (rows = packages) => composeSbom(own, rows, works);

describe("composeSbom", () => {
  it("is valid by the official schema of CycloneDX 1.6", async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(JSON.stringify(compose()))).toBeNull();
    const broken = { ...compose(), components: [{ type: "library" }] };
    expect(await validator.validate(JSON.stringify(broken))).not.toBeNull();
  });

  it("names each package once, with its licence and how it comes along", () => {
    expect(licenceRows(compose())).toEqual([
      ["@scope/peer", "1.0.0", "(MIT OR Apache-2.0)", "optional"],
      ["inner", "1.0.0", "ISC", "bundled"],
      ["preact", "1.0.0", "MIT", "bundled"],
      ["zod", "1.0.0", "MIT", "required"],
      ["List of names", "2.3", "A licence of its own", "tables"],
    ]);
  });

  it("says what requires what", () => {
    expect(compose().dependencies).toContainEqual({
      ref: "pkg:npm/zod@1.0.0",
      dependsOn: ["pkg:npm/inner@1.0.0"],
    });
    expect(compose().dependencies[0]).toEqual({
      ref: "pkg:npm/%40made-up/react@0.1.0",
      dependsOn: [
        "pkg:npm/%40scope/peer@1.0.0",
        "pkg:npm/inner@1.0.0",
        "pkg:npm/preact@1.0.0",
        "pkg:npm/zod@1.0.0",
      ],
    });
  });

  it("gives the same bytes for the same packages in any order", () => {
    const turned = compose([...packages].reverse());
    expect(JSON.stringify(turned.components)).toBe(JSON.stringify(compose().components));
    expect(turned).not.toHaveProperty("serialNumber");
    expect(turned.metadata).not.toHaveProperty("timestamp");
  });
});

it("reads the digests of a lock file", () => {
  const lock = [
    "packages:",
    "",
    "  '@scope/name@1.2.3':",
    "    resolution: {integrity: sha512-AAEC}",
    "",
    "  zod@4.6.7:",
    "    resolution: {integrity: sha512-/w==}",
    "    engines: {node: '>=18'}",
    "",
  ].join("\n");
  expect([...readLockHashes(lock)]).toEqual([
    ["@scope/name@1.2.3", "000102"],
    ["zod@4.6.7", "ff"],
  ]);
});
