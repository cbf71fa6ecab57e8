/** What finds a part of the consent widgets by its name: the banner says whose it is, the others do not. */
export const hookSelector = (name: string): string =>
  `:is([data-bijsluiter-consent="${name}"], [data-bijsluiter="${name}"])`;
