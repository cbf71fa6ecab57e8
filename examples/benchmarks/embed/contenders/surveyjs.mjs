import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.css";

const survey = new Model({
  locale: "nl",
  pages: [
    {
      elements: [
        {
          type: "radiogroup",
          name: "kind",
          title: "Wat is er gebeurd?",
          isRequired: true,
          choices: [
            "Een mail ging naar de verkeerde",
            "Een laptop is weg",
            "Papier is weg",
            "Iets anders",
          ],
        },
        { type: "comment", name: "summary", title: "Vertel het in een paar zinnen" },
      ],
    },
  ],
});
renderSurvey(survey, document.querySelector("#root"));
