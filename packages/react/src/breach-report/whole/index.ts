"use client";

export { WholeReportForm } from "./whole-report-form.tsx";
