import r2wc from "@r2wc/react-to-web-component";
import { Report } from "./report.jsx";

customElements.define("r2wc-breach-report", r2wc(Report));
