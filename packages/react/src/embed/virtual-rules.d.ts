/** The style sheet of an element, written in when it is built. */
declare module "virtual:rules/*" {
  export const rules: string;
}
