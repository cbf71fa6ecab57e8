import { momentText } from "@bijsluiter/core/calendar";
import { settings } from "@bijsluiter/core/services";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { FindingList } from "../site/parts/finding-list.tsx";
import { Page } from "../site/parts/page.tsx";
import { demoSettings } from "./demo-settings.ts";
import { ServiceLinks } from "./service-links.tsx";
import { SimpleTable } from "./simple-table.tsx";
import { servicePageTexts } from "./texts/by-language.ts";

/** The settings that matter for privacy, each with its default, its owner and its last change. */
export function SettingsPage(): ReactNode {
  const { language, messages } = useLanguage();
  const { settings: texts } = useTexts(servicePageTexts);
  const { services: words } = messages;
  const list = demoSettings(texts);
  const found = settings(list);
  return (
    <Page title={texts.title} wide above={<ServiceLinks />}>
      <p className="lead">{texts.intro}</p>
      <SimpleTable
        caption={texts.title}
        columns={[texts.setting, texts.now, texts.standard, texts.owner, texts.lastChange]}
        rows={found.settings.map((setting) => ({
          id: setting.id,
          cells: [
            setting.title,
            setting.current
              ? `${setting.current} (${words.settingStates[setting.state].toLowerCase()})`
              : words.settingStates.unknown,
            setting.default,
            setting.owner ? words.settingOwners[setting.owner] : texts.nobody,
            setting.lastChange
              ? momentText(setting.lastChange.at, language)
              : texts.changes[setting.state],
          ],
        }))}
      />
      <h2>{texts.attention}</h2>
      <FindingList
        findings={found.findings.map(({ code, answer, severity, basis, where }) => ({
          severity,
          text: `${list[Number(where[0])]?.title}. ${words.rules[code]} ${words.answers[answer]}.`,
          basis: basis.ref,
        }))}
      />
    </Page>
  );
}
