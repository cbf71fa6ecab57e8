/**
 * Endings of files that are no top-level domain and stand behind an `@` in code: `icon@dark.svg`. What is not listed is taken for a
 * domain, so that new domains need no new list. `zip`, `mov`, `app`, `dev`, `prod` and `next` are domains.
 * Source: names of file formats, as facts; none is in the root zone of 2026-11.
 */
export const notTopLevel =
  "png jpg jpeg gif svg webp avif ico bmp tiff css scss sass less mjs cjs jsx tsx mts cts json yaml yml toml xml html htm xhtml map lock log txt csv tsv pdf doc docx xls xlsx ppt pptx woff ttf otf eot wav ogg webm tar tgz bak tmp conf cfg ini env exe dll class jar war php asp aspx jsp vue svelte wasm min esm umd alpha beta latest canary local lan";
