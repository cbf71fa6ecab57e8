/** Whether a caption says what the heading right above it says already, such as `Services` under `B. Services`. */
export const repeatsHeading = (caption: string, heading: string): boolean =>
  heading.endsWith(caption);
