import { createRoot } from "react-dom/client";
import { Report } from "./report.jsx";

createRoot(document.querySelector("#root")).render(<Report />);
