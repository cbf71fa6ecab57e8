import { defineConfig } from "vitepress";
import { apiSidebar } from "./api-sidebar.mjs";
import { groupTitles } from "./group-titles.mjs";
import { searchText } from "./search-text.mjs";

const rooms = [
  ["Report a breach", "breaches"],
  ["Find personal data", "pii"],
  ["Keep and erase", "retention"],
  ["Publish a privacy insert", "inserts"],
  ["Agree with a school board", "agreements"],
  ["Ask for consent", "consent"],
  ["Answer a request", "rights"],
  ["Track security measures", "measures"],
  ["Authenticate mail", "mail"],
  ["Check outgoing messages", "outbound"],
  ["Meet the terms of a service", "services"],
];

/** What the theme says on a page in Dutch. */
const dutchWords = {
  sidebar: [dutch()],
  outline: { label: "Op deze pagina" },
  docFooter: { prev: "Vorige pagina", next: "Volgende pagina" },
  sidebarMenuLabel: "Menu",
  returnToTopLabel: "Naar boven",
  langMenuLabel: "Taal",
  skipToContentLabel: "Naar de inhoud",
  darkModeSwitchLabel: "Weergave",
  lightModeSwitchTitle: "Licht",
  darkModeSwitchTitle: "Donker",
};

/** Everything is on the site itself: the search index too, and no font comes from elsewhere. */
export default defineConfig({
  title: "Bijsluiter",
  description:
    "The privacy side of a learning platform in Dutch education, as typed data, functions and widgets",
  cleanUrls: true,
  srcExclude: ["README.md"],
  vite: {
    esbuild: { jsx: "automatic" },
    resolve: { dedupe: ["react", "react-dom"] },
    worker: { format: "es" },
    build: { target: "es2022", chunkSizeWarningLimit: 2000 },
  },
  locales: {
    root: { label: "English", lang: "en" },
    nl: { label: "Nederlands", lang: "nl", link: "/nl/", themeConfig: dutchWords },
  },
  // Every colour of a program has a contrast of 4.5 or more.
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        _render: searchText,
        locales: {
          nl: { translations: { button: { buttonText: "Zoeken", buttonAriaLabel: "Zoeken" } } },
        },
      },
    },
    // Not every page is there in both languages: each leads to the first page of the other.
    i18nRouting: false,
    nav: [
      { text: "Start", link: "/" },
      { text: "Officers", link: "/officers" },
      { text: "Gallery", link: "/gallery/" },
      { text: "API", link: "/api/" },
      { text: "Law", link: "/law" },
    ],
    sidebar: {
      "/nl/": [dutch()],
      "/api/": apiSidebar(),
      "/": [
        {
          text: "Begin",
          items: [
            { text: "Start in five minutes", link: "/" },
            { text: "A form on your own server", link: "/first-form" },
            { text: "The first safe sweep", link: "/guides/first-sweep" },
            { text: "The command line", link: "/command-line" },
            { text: "Recipes", link: "/recipes" },
          ],
        },
        {
          text: "Guides",
          items: rooms.map(([text, name]) => ({ text, link: `/guides/${name}` })),
        },
        {
          text: "Look up",
          items: [
            { text: "API, by subpath", link: "/api/" },
            { text: "Longer examples", link: "/longer-examples" },
          ],
        },
        {
          text: "Gallery",
          collapsed: true,
          link: "/gallery/",
          items: groupTitles().map(([name, text]) => ({ text, link: `/gallery/${name}` })),
        },
        {
          text: "Know what you rely on",
          items: [
            { text: "For privacy officers", link: "/officers" },
            { text: "The law, source by source", link: "/law" },
            { text: "Limits of proof", link: "/not-proven" },
            { text: "Architecture", link: "/architecture" },
            { text: "Glossary", link: "/glossary" },
          ],
        },
      ],
    },
  },
});

function dutch() {
  return {
    text: "In het Nederlands",
    items: [
      { text: "Voor wie over privacy gaat", link: "/nl/functionarissen" },
      { text: "Voor ouders en leerlingen", link: "/nl/ouders" },
      { text: "In English", link: "/" },
    ],
  };
}
