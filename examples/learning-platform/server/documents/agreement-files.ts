import {
  agreementDocument,
  type ProcessingAgreement,
  renderAgreement,
} from "@bijsluiter/core/agreements";
import { writeDocx } from "@bijsluiter/core/documents/docx";
import type { Language } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";

/** Media type of a Word document. */
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Formats in which the agreement can be saved, each with the end of its name and its media type. */
export const agreementFormats = {
  docx: ["docx", docxType],
  html: ["html", "text/html; charset=utf-8"],
  markdown: ["md", "text/markdown; charset=utf-8"],
  json: ["json", "application/json; charset=utf-8"],
} as const;

/** One of them. */
export type AgreementFormat = keyof typeof agreementFormats;

/** The agreement as a file. */
export async function agreementFile(
  agreement: ProcessingAgreement,
  wish: {
    readonly format: AgreementFormat;
    readonly language: Language;
    readonly stampedAt: string;
  },
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { format, language, stampedAt } = wish;
  switch (format) {
    case "docx":
      return new Uint8Array(
        await writeDocx(agreementDocument(agreement, messages[language]), { stampedAt }),
      );
    case "json":
      return `${JSON.stringify(agreement, null, 2)}\n`;
    case "markdown":
      return renderAgreement(agreement, messages[language], { format });
    case "html":
      return page(renderAgreement(agreement, messages[language], { format }), {
        language,
        agreement,
      });
  }
}

/** The article as a file of its own that opens in a browser and prints. */
function page(
  article: string,
  { language, agreement }: { readonly language: string; readonly agreement: ProcessingAgreement },
): string {
  const title = agreement.id.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem .5rem; border: 1px solid GrayText; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
</style>
</head>
<body>
${article}
</body>
</html>
`;
}
