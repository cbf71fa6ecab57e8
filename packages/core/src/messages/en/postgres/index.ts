export { tenantExport } from "./tenant-export.ts";
