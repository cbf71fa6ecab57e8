import type { ReactNode } from "react";
import {
  Consent,
  ConsentBanner,
  ConsentGate,
  ConsentLink,
  ConsentPanel,
  ConsentProvider,
  type ConsentStore,
} from "../../../src/index.ts";
import { consent as en } from "../../../src/locales/en/index.ts";
import { consent as nl } from "../../../src/locales/nl/index.ts";
import type { Setup } from "./setup.ts";
import { SiteScripts, type Trust } from "./site-scripts.tsx";

/** A small site that asks for consent. */
export function Site(props: {
  readonly consent: ConsentStore;
  readonly setup: Setup;
  readonly trust: Trust;
}): ReactNode {
  const { consent, setup, trust } = props;
  return (
    <ConsentProvider consent={consent} texts={setup.language === "nl" ? nl : en}>
      {setup.parts ? (
        <Consent.Banner className="own-banner">
          <Consent.Notice />
          <Consent.Button action="reject" />
          <Consent.Button action="accept" />
        </Consent.Banner>
      ) : (
        <ConsentBanner />
      )}
      <header>
        <a href="#start">Leerplein</a>
      </header>
      <main id="start">
        <h1>Breuken</h1>
        <p>
          <label htmlFor="answer">Hoeveel is een half en een kwart?</label> <input id="answer" />
        </p>
        <ConsentGate purpose="video" label="Filmpje over breuken">
          <iframe src="/film" title="Filmpje over breuken" />
        </ConsentGate>
        <div className="long">
          <a href="#end">Naar het einde</a>
        </div>
      </main>
      <footer id="end">
        {setup.links && <a href="#start">Voorwaarden</a>}
        <ConsentLink />
        {setup.links && (
          <p>
            <a href="#start">Naar boven</a> <a href="#end">Contact</a>
          </p>
        )}
      </footer>
      <ConsentPanel />
      <SiteScripts setup={setup} trust={trust} />
    </ConsentProvider>
  );
}
