import { dayText } from "@bijsluiter/core/breaches";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useResource } from "../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Loaded } from "../site/parts/loaded.tsx";
import { Page } from "../site/parts/page.tsx";
import { AgreementInShort } from "./agreement-in-short.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { type AgreementDetail, documentApi } from "./document-api.ts";
import { documentTexts } from "./texts/by-language.ts";
import type { DocumentTexts } from "./texts/document-texts.ts";
import "./documents.css";
import { FindingList } from "../site/parts/finding-list.tsx";
import { SignedCopyForm } from "./signed-copy-form.tsx";
import { SigningSteps } from "./signing-steps.tsx";

const formats = ["docx", "html", "markdown", "json"] as const;

/** The agreement with the board: what was agreed, what is in it, what is coming, and how to get it. */
export function AgreementPage(): ReactNode {
  const texts = useTexts(documentTexts);
  const detail = useResource("agreement", documentApi.agreement);
  const [copies, setCopies] = useState(0);
  return (
    <Page title={texts.agreement.title} wide>
      <Loaded resource={detail}>
        {(found) => (
          <>
            <p className="lead">{texts.agreement.intro(found.agreement.controller.name)}</p>
            <AgreementInShort detail={found} />
            <p>
              <Link href="/privacy">{texts.agreement.toInsert}</Link>
            </p>
            <Downloads texts={texts} />
            <section className="panel not-on-paper" data-tone="action">
              <h2>{texts.request.heading}</h2>
              {/* A new key empties the form, and gives the next request a key of its own. */}
              <SignedCopyForm
                key={copies}
                agreementHash={found.hash}
                onAnother={() => setCopies(copies + 1)}
              />
            </section>
            <SigningSteps detail={found} reload={detail.reload} />
            <section>
              <h2>{texts.agreement.coverage}</h2>
              <p>{texts.agreement.coverageText}</p>
              {found.report.checklists.map((result) => (
                <CoverageTable key={result.checklist} result={result} agreement={found.agreement} />
              ))}
            </section>
            <Findings detail={found} texts={texts} />
            <Timeline detail={found} texts={texts} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Downloads({ texts }: { readonly texts: DocumentTexts }) {
  const { language } = useLanguage();
  return (
    <section className="not-on-paper">
      <h2>{texts.agreement.downloads}</h2>
      <ul className="links inline">
        {formats.map((format) => (
          <li key={format}>
            <a href={`/api/agreement/file?format=${format}&language=${language}`} download>
              {texts.agreement.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartProps {
  readonly detail: AgreementDetail;
  readonly texts: DocumentTexts;
}

function Findings({ detail, texts }: PartProps) {
  const { agreements } = useLanguage().messages;
  const findings = detail.report.findings.map((finding) => ({
    severity: finding.severity,
    // The table has a sentence for each code, which takes findings of that code.
    text: (agreements.findings[finding.code] as (found: typeof finding) => string)(finding),
    basis: finding.basis.ref,
  }));
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{texts.agreement.findings}</h2>
      <FindingList findings={findings} />
    </section>
  );
}

function Timeline({ detail, texts }: PartProps) {
  const { language, messages } = useLanguage();
  const { entries } = messages.agreements.timeline;
  return (
    <section>
      <h2>{texts.agreement.timeline}</h2>
      <p>{texts.agreement.timelineText}</p>
      <ol className="coming">
        {detail.timeline.entries.map(({ day, code, about = "", where }) => (
          <li key={`${day} ${code} ${where.join("/")}`} data-code={code}>
            <time dateTime={day}>{dayText(day, language)}</time>
            <span>{entries[code](about)}</span>
          </li>
        ))}
      </ol>
      <p className="not-on-paper">
        <a
          href={`/api/agreement/calendar?language=${language}`}
          className="bijsluiter-button"
          data-kind="secondary"
          download
        >
          {texts.agreement.calendar}
        </a>
      </p>
    </section>
  );
}
