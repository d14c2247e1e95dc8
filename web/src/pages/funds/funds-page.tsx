import { fundMap } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { IgnoredNotice } from "../../parts/ignored-notice";
import { Picture } from "../../parts/picture";
import { type Locale, useLocale } from "../../state/locale";
import { usePageState } from "../../state/use-page-state";
import { fundWords, linkLabels } from "../../text/funds";
import { say as sayIn, useWords } from "../../text/words";
import { EnterpriseSheet } from "./enterprise-sheet";
import { FundChoices } from "./fund-choices";
import { FundColumns } from "./fund-columns";
import { FundLegend } from "./fund-legend";
import { containment, type FundLine, type FundMap, pictureOf, type Target } from "./fund-picture";
import { groupedRows, rowsOf } from "./fund-rows";
import { FundSheet } from "./fund-sheet";
import { fundCodec, type FundState } from "./fund-state";
import { FundSummary } from "./fund-summary";
import { targetName } from "./fund-words";
import { NetworkRoom } from "./network-room";
import "./funds.css";

const VARIABLES = {};

/** Which money is for what, and where it has gone. */
export default function FundsPage() {
  const say = useWords(fundWords);
  const locale = useLocale();
  const { state, ignored, change } = usePageState(fundCodec);
  const outcome = useDocument(fundMap, VARIABLES);
  const map = outcome.data?.fundMap;
  const lost = lostIn(state, map);
  const shown = { ...state, ...lost };
  const picture = map && pictureOf(map, shown.to, shown.chain);
  const contains = map && picture && shown.layout === "network" ? containment(map, picture) : [];
  const title = say(shown.to === "chains" ? "pictureTitleChains" : "pictureTitleEnterprises");
  const toggle = (code: string) =>
    change({
      expand: shown.expand.includes(code) ? shown.expand.filter((one) => one !== code) : [...shown.expand, code],
    });
  const drawing = picture && {
    title,
    picture,
    open: shown.open,
    chain: shown.chain === null ? null : `Chain:${shown.chain}`,
    onOpen: (open: string) => change({ open }),
    onChain: (id: string) => change({ chain: id === `Chain:${shown.chain}` ? null : id.slice("Chain:".length) }),
  };
  const sheet = { close: () => change({ open: null }), onOpen: (open: string) => change({ open }) };
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice names={[...ignored, ...Object.keys(lost)]} remove={() => change(lost, "replace")} />
      <p class="lead prose">{say("lead")}</p>
      {map && <FundSummary map={map} />}
      {map && <FundChoices chains={map.chains} state={shown} change={change} />}
      <Picture
        title={title}
        source={say("pictureSource")}
        outcome={outcome}
        rows={[...(picture?.lines ?? []), ...contains]}
        columns={map && picture ? columnsOf(map, picture.targets, locale) : []}
        emptyBecause={say("none")}
        question={{ document: fundMap, variables: VARIABLES }}
        view={shown.view}
        onView={(view) => change({ view })}
        fileName="longtu-funds"
      >
        {map && drawing && (
          <div class="fund-room">
            {shown.layout === "network" ? (
              <NetworkRoom {...drawing} contains={contains} />
            ) : (
              <FundColumns
                {...drawing}
                rows={
                  shown.group === "chain"
                    ? groupedRows(map, drawing.picture.funds, shown.expand)
                    : rowsOf(drawing.picture.funds)
                }
                onGroup={toggle}
              />
            )}
            <FundLegend
              picture={drawing.picture}
              areChains={shown.to === "chains"}
              hasContainment={contains.length > 0}
            />
          </div>
        )}
      </Picture>
      {shown.open?.startsWith("Fund:") && <FundSheet key={shown.open} id={shown.open} {...sheet} />}
      {shown.open?.startsWith("Enterprise:") && <EnterpriseSheet key={shown.open} id={shown.open} {...sheet} />}
    </>
  );
}

/** What the address names and there is not (any more), with what stands for it. */
function lostIn({ chain, open, expand }: FundState, map: FundMap | undefined): Partial<FundState> {
  const codes = new Set(["several", "every", "no", ...(map?.chains ?? []).map(({ id }) => id.slice("Chain:".length))]);
  return {
    ...(map && chain !== null && !map.chains.some(({ id }) => id === `Chain:${chain}`) && { chain: null }),
    ...(map && expand.some((code) => !codes.has(code)) && { expand: expand.filter((code) => codes.has(code)) }),
    ...(open !== null && !/^(Fund|Enterprise):/.test(open) && { open: null }),
  };
}

function columnsOf({ funds }: FundMap, targets: readonly Target[], locale: Locale): Column<FundLine>[] {
  const say = (key: keyof typeof fundWords) => sayIn(fundWords, locale, key);
  const names = new Map([
    ...funds.map(({ id, name }): [string, string] => [id, name]),
    ...targets.map((target): [string, string] => [target.id, targetName(target, locale)]),
  ]);
  return [
    { label: say("from"), value: ({ from }) => names.get(from) ?? from },
    { label: say("link"), value: ({ link }) => linkLabels[link][locale] },
    { label: say("towards"), value: ({ to }) => names.get(to) ?? to },
    { label: say("amount"), value: ({ amount }) => amount },
    { label: say("amountIs"), value: (line) => meaningOf(line, say) },
    { label: say("date"), value: ({ date }) => date },
  ];
}

function meaningOf({ link, amount, isPlanned }: FundLine, say: (key: keyof typeof fundWords) => string): string | null {
  if (link === "CONTAINS") return null;
  if (amount === null) return say("amountUnknown");
  if (link === "INVESTS_IN") return say("amountInvested");
  return say(isPlanned ? "amountPlanned" : "amountStated");
}
