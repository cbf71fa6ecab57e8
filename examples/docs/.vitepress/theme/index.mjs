// The theme with the fonts of the reader's own machine: nothing to load before there is text.
import theme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import "./site.css";

export default {
  extends: theme,
  enhanceApp: ({ app }) =>
    app.component(
      "GalleryPage",
      defineAsyncComponent(() => import("./GalleryPage.vue")),
    ),
};
