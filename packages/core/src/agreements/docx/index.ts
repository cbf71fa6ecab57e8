export {
  type RenderDocxOptions,
  renderAgreementDocx,
  renderDocxOptions,
} from "./render-agreement-docx.ts";
