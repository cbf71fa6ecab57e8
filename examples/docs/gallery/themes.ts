/** Looks of the stage: variables that a site sets, on top of the tokens of the package. */
export const themes: Readonly<Record<string, string>> = {
  default: "",
  // Names of the design system of Utrecht, with values of our own: a host that has them needs no others.
  "Utrecht tokens": `
    --utrecht-document-color: #1a1a1a;
    --utrecht-document-background-color: #ffffff;
    --utrecht-button-primary-action-background-color: #24578f;
    --utrecht-button-primary-action-hover-background-color: #1a4070;
    --utrecht-button-primary-action-color: #ffffff;
    --utrecht-link-color: #24578f;
    --utrecht-form-control-border-color: #5d5d5d;
    --utrecht-form-control-background-color: #ffffff;
    --utrecht-document-font-family: Georgia, serif;`,
  "high contrast": `
    color-scheme: dark;
    --bijsluiter-color-text: #ffffff;
    --bijsluiter-color-background: #000000;
    --bijsluiter-color-quiet: #ffffff;
    --bijsluiter-color-panel: #000000;
    --bijsluiter-color-tint: #000000;
    --bijsluiter-color-field: #000000;
    --bijsluiter-color-line: #ffffff;
    --bijsluiter-color-edge: #ffffff;
    --bijsluiter-color-action: #ffff00;
    --bijsluiter-color-action-hover: #ffffff;
    --bijsluiter-color-on-action: #000000;
    --bijsluiter-color-link: #ffff00;
    --bijsluiter-color-tag: #000000;`,
};

/** The sheet of a stage in a theme. */
export const themeSheet = (theme: string): string => `
  :host { display: block; }
  .stage { padding: 1rem; color: var(--bijsluiter-color-text); background: var(--bijsluiter-color-background); }
  .stage.bijsluiter { ${themes[theme] ?? ""} }`;
