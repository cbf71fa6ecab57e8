import "@bijsluiter/react/styles.css";
import "./page.js";
