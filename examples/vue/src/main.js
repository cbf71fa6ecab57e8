import { defineBreachReport, defineConsent } from "@bijsluiter/react/embed";
import { createApp } from "vue";
import ReportPage from "./report-page.vue";
import "./page.css";

defineBreachReport();
defineConsent();
createApp(ReportPage).mount("#page");
