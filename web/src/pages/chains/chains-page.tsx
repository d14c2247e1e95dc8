import { useEffect, useRef } from "preact/hooks";
import { listChains } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ChoiceList } from "../../parts/choice-list";
import { FaultNotice } from "../../parts/fault-notice";
import { IgnoredNotice } from "../../parts/ignored-notice";
import { Loading } from "../../parts/loading";
import { usePageState } from "../../state/use-page-state";
import { chainWords } from "../../text/chains";
import { useWords } from "../../text/words";
import { ChainPicture } from "./chain-picture";
import { chainCodec } from "./chain-state";
import { SegmentSheet } from "./segment-sheet";
import "./chains.css";

const VARIABLES = {};

/** What an industry chain has here, what it lacks, and who could bring it. */
export default function ChainsPage() {
  const say = useWords(chainWords);
  const { state, ignored, change } = usePageState(chainCodec);
  const { data, faults, isLoading, retry } = useDocument(listChains, VARIABLES);
  const chains = data?.chains.nodes;
  const code = state.chain ?? chains?.[0]?.code ?? null;
  const isUnknown = Boolean(chains && state.chain !== null && chains.every((chain) => chain.code !== state.chain));
  useFocusComesBack(state.open);
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={ignored} remove={() => change({}, "replace")} />
      <p class="lead prose">{say("lead")}</p>
      {faults.length > 0 && <FaultNotice faults={faults} isPartial={code !== null} retry={retry} />}
      {isLoading && !chains && <Loading />}
      {chains?.length === 0 && <p class="empty">{say("noChains")}</p>}
      {chains && code !== null && (
        <div class="choices chain-choices">
          <ChoiceList
            label={say("chain")}
            options={[
              ...(isUnknown ? [{ value: code, label: say("unknownChain", { code }) }] : []),
              ...chains.map(({ code: value, name }) => ({ value, label: name })),
            ]}
            value={code}
            onChoose={(chain) => change({ chain, open: null })}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={state.show === "gaps"}
              onChange={({ currentTarget }) => change({ show: currentTarget.checked ? "gaps" : "all" })}
            />
            <span>{say("onlyGaps")}</span>
          </label>
        </div>
      )}
      {isUnknown && (
        <div class="notice" role="alert">
          <p>{say("unknownChainWhy", { code: code ?? "" })}</p>
          <button type="button" onClick={() => change({ chain: null, open: null })}>
            {say("toFirst")}
          </button>
        </div>
      )}
      {code !== null && !isUnknown && <ChainPicture code={code} state={state} change={change} />}
      {state.open !== null && <SegmentSheet key={state.open} code={state.open} close={() => change({ open: null })} />}
    </>
  );
}

/** A panel that was open from the start gives the focus to nobody when it closes: its segment gets it. */
function useFocusComesBack(open: string | null): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-place="${CSS.escape(closed)}"]`)?.focus();
  }, [open]);
}
