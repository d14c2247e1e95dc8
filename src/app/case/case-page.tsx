import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "../../platform/graphql/locale";
import { CaseSections } from "./case-sections";
import { STYLE } from "./case-style";
import { WORDS } from "./case-words";
import { Facts } from "./facts-section";
import type { InvestmentCase } from "./investment-case";
import type { Telling } from "./telling";

/** A whole page as HTML; everything that comes from data is escaped. */
export function casePage(investmentCase: InvestmentCase, telling: Telling, addresses: PageAddresses): string {
  const { locale } = telling;
  const { title, isSynthetic, isPool, findings, untranslated } = investmentCase;
  return page(
    <Page locale={locale} title={title} addresses={addresses}>
      {isSynthetic && <p className="notice">{WORDS.synthetic[locale]}</p>}
      {isPool && <p className="notice">{WORDS.pool[locale]}</p>}
      {untranslated.length > 0 && (
        <p className="notice small">
          {WORDS.untranslated[locale]}
          {untranslated.join(", ")}
        </p>
      )}
      <Facts case={investmentCase} telling={telling} />
      <CaseSections case={investmentCase} telling={telling} />
      {findings.length > 0 && (
        <section>
          <h2>{WORDS.findings[locale]}</h2>
          <ul>
            {findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>,
  );
}

/** A page that says why there is none: `text` tells the cause and what can be done. */
export function faultPage(title: string, text: string, locale: Locale, addresses: PageAddresses): string {
  return page(
    <Page locale={locale} title={title} addresses={addresses}>
      <p>{text}</p>
    </Page>,
  );
}

/** Where a page leads to. */
export interface PageAddresses {
  readonly otherLanguage: string;
  /** The same as JSON; null: there is nothing. */
  readonly data: string | null;
}

function Page({
  locale,
  title,
  addresses,
  children,
}: {
  locale: Locale;
  title: string;
  addresses: PageAddresses;
  children: ReactNode;
}) {
  return (
    <html lang={locale === "en" ? "en" : "zh-CN"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${WORDS.product[locale]}`}</title>
        <link rel="icon" href="data:," />
        {addresses.data && <link rel="alternate" type="application/json" href={addresses.data} />}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <nav>
            <a href="/">{WORDS.toList[locale]}</a>
            <a href={addresses.otherLanguage} lang={locale === "en" ? "zh-CN" : "en"}>
              {WORDS.otherLanguage[locale]}
            </a>
            {addresses.data && <a href={addresses.data}>{WORDS.asData[locale]}</a>}
          </nav>
          <p className="quiet">
            {WORDS.product[locale]} · {WORDS.kind[locale]}
          </p>
          <h1>{title}</h1>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}

function page(element: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(element)}\n`;
}
