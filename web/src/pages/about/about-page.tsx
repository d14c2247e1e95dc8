import { IgnoredNotice } from "../../parts/ignored-notice";
import { usePageState } from "../../state/use-page-state";
import { aboutWords } from "../../text/about";
import { useWords } from "../../text/words";
import { aboutCodec } from "./about-state";
import { CatalogContents } from "./catalog-contents";
import { SourceList } from "./source-list";

/** What the atlas is, what the catalog holds, what does not add up in it, and where it is from. */
export default function AboutPage() {
  const say = useWords(aboutWords);
  const { state, ignored, change } = usePageState(aboutCodec);
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      <p class="prose">{say("lead")}</p>
      <p class="prose">{say("map")}</p>
      <CatalogContents view={state.view} onView={(view) => change({ view })} />
      <SourceList kinds={state.kind} onKinds={(kind) => change({ kind })} />
    </>
  );
}
