import type { ReactNode } from "react";
import { FilesField } from "../forms/files-field.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";

const BYTES_IN_MB = 1_000_000;

/** Files with the report; each is stored as soon as it is chosen. */
export function AttachmentsField(): ReactNode {
  const { files, limits, add, remove, retry } = useBreachReportScope().attachments;
  const { breachReport } = useBijsluiter().locale;
  const { errors } = breachReport;
  const params = {
    maximum: Number(limits.maxBytes) / BYTES_IN_MB,
    types: limits.types?.join(", "),
  };
  return (
    <FilesField
      name="attachments"
      label={breachReport.files.choose}
      accept={limits.types?.join(",")}
      files={files.map(({ id, file, state }) => ({
        id,
        name: file.name,
        busy: state === "uploading",
        canRetry: state === "upload-failed",
        error: state === "uploading" || state === "stored" ? undefined : errors[state](params),
      }))}
      storedText={breachReport.files.stored}
      onAdd={add}
      onRemove={remove}
      onRetry={retry}
    />
  );
}
