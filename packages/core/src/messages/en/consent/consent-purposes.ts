import type { PurposeTexts } from "../../../consent/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English names of the purposes for which schools ask consent. */
export const consentPurposes: PurposeTexts = deepFreeze({
  "images-website": {
    title: "Photos on the website",
    description: "Photos and videos on the school’s website. Everyone can see them.",
  },
  "images-portal": {
    title: "Photos in the parents’ app",
    description:
      "Photos and videos in the school’s app or portal. Only those who log in can see them.",
  },
  "images-newsletter": {
    title: "Photos in the newsletter",
    description: "Photos in the newsletter that the school sends.",
  },
  "images-school-guide": {
    title: "Photos in the school guide",
    description: "Photos in the school guide and in leaflets of the school.",
  },
  "images-social-media": {
    title: "Photos on social media",
    description:
      "Photos and videos on the school’s social media. Everyone can see them and pass them on.",
  },
  "images-class-photo": {
    title: "Class photo",
    description: "A photo of the whole class. Other parents and pupils can get it.",
  },
  "images-press": {
    title: "Photos in the press",
    description: "Photos that the school gives to a newspaper or another medium.",
  },
  "images-coaching-video": {
    title: "Video to coach teachers",
    description: "A recording in class from which the teacher learns. Only the coaches see it.",
  },
  "optional-services": {
    title: "Extra services",
    description: "A service that lessons do not need, such as an app beside the textbook.",
  },
  "analytics-cookies": {
    title: "Counting visits",
    description: "Keeping track of which pages are viewed, to make the website better.",
  },
  "images-in-class": {
    title: "Photos in lessons",
    description: "Photos and videos that are used in lessons to learn from.",
  },
  "images-school-pass": {
    title: "Pass photo",
    description: "A photo on the school pass and in the administration, to see who someone is.",
  },
});
