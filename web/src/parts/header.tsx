import { useEffect, useRef } from "preact/hooks";
import { shell } from "../api/documents";
import { useDocument } from "../api/use-document";
import paths from "../pages/paths.json";
import { goTo, useAddress } from "../state/address";
import { useLocale } from "../state/locale";
import { pageWords, shellWords } from "../text/shell";
import { useWords } from "../text/words";
import { SessionTools } from "./session-tools";

type PageName = keyof typeof pageWords;

const VARIABLES = {};

/** Name, pages, language, and who the reader is. A page that was not built is not offered. */
export function Header({ page }: { readonly page: PageName | null }) {
  const say = useWords(shellWords);
  const sayPage = useWords(pageWords);
  const locale = useLocale();
  const { path, query } = useAddress();
  const { data } = useDocument(shell, VARIABLES);
  const home = data?.home.nodes[0]?.name;
  const built = (Object.keys(pageWords) as PageName[]).filter(
    (name): name is PageName & keyof typeof paths => name in paths,
  );
  const language = locale === "en" ? "?lang=en" : "";
  const other = locale === "zh" ? "en" : "zh";
  const inOther = new URLSearchParams(query);
  if (other === "en") inOther.set("lang", "en");
  else inOther.delete("lang");
  const search = inOther.toString();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (nav.current) showCurrent(nav.current);
  }, [page, locale]);
  return (
    <header class="site">
      <a class="skip" href="#content">
        {say("skip")}
      </a>
      <a class="brand" href={`/${language}`}>
        <strong>{say("name")}</strong> <span>{home ? say("taglineOf", { home }) : say("tagline")}</span>
      </a>
      <nav aria-label={say("navigation")} ref={nav}>
        <ul>
          {built.map((name) => (
            <li key={name}>
              <a href={paths[name] + language} aria-current={page === name ? "page" : undefined}>
                {sayPage(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="site-tools">
        <SessionTools viewer={data?.viewer ?? null} />
        <a href="/graphiql">{say("queries")}</a>
        <a
          href={search ? `${path}?${search}` : path}
          lang={other}
          hreflang={other}
          onClick={(event) => {
            event.preventDefault();
            goTo(path, inOther, "replace");
          }}
        >
          {say("otherLanguage")}
        </a>
      </div>
    </header>
  );
}

/** Pushes the line of pages sideways, where it is narrower than they are, until the one that is open is in its middle. */
function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector("[aria-current]")?.getBoundingClientRect();
  const room = nav.getBoundingClientRect();
  if (link) nav.scrollLeft += link.left - room.left - (room.width - link.width) / 2;
}
