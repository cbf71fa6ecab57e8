import { ReportForm } from "./report-form.tsx";

export const metadata = { title: "Datalek melden" };

export default function Page() {
  return (
    <>
      <h1>Datalek melden</h1>
      <ReportForm />
    </>
  );
}
