import type { ConsoleMessage, Page } from "playwright-core";

/** Keeps in `complaints` what a page breaks on, warns of, or asks of anywhere but this machine. */
export function collectComplaints(
  page: Page,
  complaints: string[],
  isExpected: (message: ConsoleMessage) => boolean = () => false,
): void {
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isExpected(message))
      complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(blob:)?http:\/\/127\.0\.0\.1:/.test(request.url())) complaints.push(request.url());
  });
}

/** Refusals of the server, which a test provokes. */
export const isRefusal = (message: ConsoleMessage): boolean =>
  message.text().startsWith("Failed to load resource");
