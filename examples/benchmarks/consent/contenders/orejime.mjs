import "./orejime-config.mjs";
import "orejime/dist/orejime-standard-nl.js";
import "orejime/dist/orejime-standard.css";
