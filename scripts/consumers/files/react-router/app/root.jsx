import "@bijsluiter/react/styles.css";
import { Outlet, Scripts } from "react-router";

export default function Root() {
  return (
    <html lang="nl">
      <head>
        <title>Consumer</title>
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
