import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Page, pageAt } from "./pages/pages";
import { Header } from "./parts/header";
import { announce, LiveRegion } from "./parts/live-region";
import { goTo, useAddress } from "./state/address";
import { LocaleContext, localeOf } from "./state/locale";
import { forgetRefusal, useSession } from "./state/session";
import { pageWords, shellWords } from "./text/shell";
import { sessionWords } from "./text/session";
import { say, useWords } from "./text/words";

/** The atlas: header, the page that the address names, and what is around them. */
export function App() {
  const { path, query } = useAddress();
  const locale = localeOf(query);
  const page = pageAt(path);
  const { version, isRefused } = useSession();
  const main = useRef<HTMLElement>(null);
  const title = page ? say(pageWords, locale, page.name) : say(shellWords, locale, "missing");
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.title = say(shellWords, locale, "title", { page: title });
  }, [locale, title]);
  useEffect(() => {
    document.addEventListener("click", followInside);
    return () => document.removeEventListener("click", followInside);
  }, []);
  const shown = useRef({ name: page?.name, version });
  useEffect(() => {
    const before = shown.current;
    shown.current = { name: page?.name, version };
    if (before.name === page?.name && before.version === version) return;
    main.current?.focus({ preventScroll: true });
    if (before.name === page?.name) return;
    window.scrollTo(0, 0);
    announce(title);
  }, [page?.name, version]);
  return (
    <LocaleContext.Provider value={locale}>
      <Header key={version} page={page?.name ?? null} />
      <main id="content" tabIndex={-1} ref={main}>
        {isRefused && <RefusalNotice />}
        {/* What another viewer saw goes with the whole page. */}
        {page ? <LoadedPage key={`${page.name} ${version}`} page={page} /> : <MissingPage path={path} />}
      </main>
      <Footer />
      <LiveRegion />
    </LocaleContext.Provider>
  );
}

function LoadedPage({ page }: { readonly page: Page }) {
  const say = useWords(shellWords);
  const [loaded, setLoaded] = useState<{ Content: ComponentType } | "failed" | null>(null);
  useEffect(() => {
    page.load().then(
      ({ default: Content }) => setLoaded({ Content }),
      () => setLoaded("failed"),
    );
  }, [page]);
  if (loaded === null) return <p class="loading">{say("loading")}</p>;
  if (loaded !== "failed") return <loaded.Content />;
  return (
    <div class="notice fault" role="alert">
      <h1>{say("pageFailed")}</h1>
      <p>{say("pageFailedWhy")}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {say("reload")}
      </button>
    </div>
  );
}

function RefusalNotice() {
  const say = useWords(sessionWords);
  return (
    <div class="notice fault" role="alert">
      <p>{say("refused")}</p>
      <button type="button" onClick={forgetRefusal}>
        {say("dismiss")}
      </button>
    </div>
  );
}

function MissingPage({ path }: { readonly path: string }) {
  const say = useWords(shellWords);
  return (
    <div class="notice">
      <h1>{say("missing")}</h1>
      <p>{say("missingWhy", { path: path.slice(0, 200) })}</p>
      <a class="button" href="/">
        {say("toStart")}
      </a>
    </div>
  );
}

function Footer() {
  const say = useWords(shellWords);
  return <footer class="site-foot">{say("footer")}</footer>;
}

/** Links to pages of the atlas change the address; all others, and those opened elsewhere, are the browser's. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.hasAttribute("download"))
    return;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== window.location.origin || hash || !pageAt(pathname)) return;
  event.preventDefault();
  goTo(pathname, new URLSearchParams(search));
}
