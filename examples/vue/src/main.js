import { defineBreachReport, defineConsent } from "@bijsluiter/react/embed";
import { createApp } from "vue";
import Page from "./page.vue";
import "./page.css";

defineBreachReport();
defineConsent();
createApp(Page).mount("#page");
