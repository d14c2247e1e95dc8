import { useState } from "preact/hooks";
import { useArrowKeys } from "../../parts/arrow-keys";
import { useLocale } from "../../state/locale";
import { fundWords } from "../../text/funds";
import { mapWords } from "../../text/maps";
import { useWords } from "../../text/words";
import { EVERY, type FundPicture } from "./fund-picture";
import type { FundRow } from "./fund-rows";
import { amountText, sizeText, targetName } from "./fund-words";
import { drawLines } from "./line-geometry";

/** What a drawing of funds shows. */
export interface FundDrawingProps {
  readonly title: string;
  readonly picture: FundPicture;
  /** Id of the fund or enterprise whose sheet is open; null: none. */
  readonly open: string | null;
  /** Id of the one chain that is shown; null: all. */
  readonly chain: string | null;
  onOpen(id: string): void;
  onChain(id: string): void;
}

/** What the two columns show. */
export interface FundColumnsProps extends FundDrawingProps {
  readonly rows: readonly FundRow[];
  /** Opens or closes a group. */
  onGroup(code: string): void;
}

/** Funds on the left, what they are for on the right, and the lines between. */
export function FundColumns({ title, picture, rows, open, chain, onOpen, onChain, onGroup }: FundColumnsProps) {
  const say = useWords(fundWords);
  const sayMap = useWords(mapWords);
  const locale = useLocale();
  const [active, setActive] = useState<string | null>(null);
  const { targets, lines } = picture;
  const height = Math.max(rows.length, targets.length);
  const right = new Map(targets.map(({ id }, index) => [id, index]));
  const drawn = drawLines(lines, { left: rowOfFunds(rows), leftCount: rows.length, right, rightCount: targets.length });
  const middle = (index: number, count: number) => ((index + 0.5) * height) / count;
  const arrows = useArrowKeys<HTMLDivElement>([
    ...rows.map(({ key }, index) => ({ key, x: 0, y: middle(index, rows.length) })),
    ...targets
      .map(({ id }, index) => ({ key: id, x: height, y: middle(index, targets.length) }))
      .filter(({ key }) => key !== EVERY),
  ]);
  const watch = (key: string) => ({ onMouseEnter: () => setActive(key), onMouseLeave: () => setActive(null) });
  const activeFunds = new Set(rows.flatMap((row) => (row.key === active ? fundsOf(row) : [])));
  const names = new Map(targets.map((target) => [target.id, targetName(target, locale)]));
  const detailOf = (id: string) => {
    const ending = lines.filter(({ to }) => to === id);
    if (id.startsWith("Chain:")) return say("fundCount", { count: ending.length });
    return ending.map((line) => amountText(line, locale)).join("; ");
  };
  return (
    <>
      <p class="hint">{sayMap("arrows")}</p>
      <div class="fund-columns" role="group" aria-label={title} style={{ "--rows": height }} {...arrows.room}>
        <ol class="fund-side">
          {rows.map((row) => (
            <li key={row.key} class={row.kind === "group" ? "fund-group" : undefined}>
              {row.kind === "group" ? (
                <button
                  type="button"
                  aria-expanded={row.isOpen}
                  onClick={() => onGroup(row.code)}
                  {...watch(row.key)}
                  {...arrows.place(row.key)}
                >
                  {row.isOpen ? "▾ " : "▸ "}
                  {say("groupSize", { name: row.name ?? say(GROUPS[row.code] ?? "noChain"), count: row.funds.length })}
                </button>
              ) : (
                <button
                  type="button"
                  aria-expanded={open === row.key}
                  onClick={() => onOpen(row.key)}
                  {...watch(row.key)}
                  {...arrows.place(row.key)}
                >
                  <span>{row.fund.name}</span>
                  <span class="fund-size">{sizeText(row.fund, locale)}</span>
                  <span class="unseen">
                    {lines
                      .filter(({ from }) => from === row.key)
                      .map((line) => `→ ${names.get(line.to)}: ${amountText(line, locale)}`)
                      .join("; ")}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ol>
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {drawn.map(({ line, path, width, style }) => (
            <path
              key={`${line.from} ${line.to}`}
              d={path}
              class={`fund-line line-${style} ${stateOf(active, line.to === active || activeFunds.has(line.from))}`}
              style={{ strokeWidth: `${width}px` }}
              data-amount={line.amount ?? ""}
            />
          ))}
        </svg>
        <ol class="fund-side">
          {targets.map(({ id }) => (
            <li key={id} {...watch(id)}>
              {id === EVERY ? (
                <span class="fund-every">{names.get(id)}</span>
              ) : (
                <button
                  type="button"
                  {...(id.startsWith("Chain:")
                    ? { "aria-pressed": chain === id, onClick: () => onChain(id) }
                    : { "aria-expanded": open === id, onClick: () => onOpen(id) })}
                  {...arrows.place(id)}
                >
                  <span>{names.get(id)}</span>
                  <span class="fund-size">{detailOf(id)}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

const GROUPS: Readonly<Record<string, "severalChains" | "everyChain" | "noChain">> = {
  several: "severalChains",
  every: "everyChain",
  no: "noChain",
};

function fundsOf(row: FundRow): string[] {
  return row.kind === "fund" ? [row.key] : row.funds.map(({ id }) => id);
}

/** The row that the lines of each fund begin at: its own, or that of its closed group. */
function rowOfFunds(rows: readonly FundRow[]): Map<string, number> {
  const places = new Map<string, number>();
  rows.forEach((row, index) => {
    if (row.kind === "fund" || !row.isOpen) for (const id of fundsOf(row)) places.set(id, index);
  });
  return places;
}

function stateOf(active: string | null, isTouched: boolean): string {
  if (active === null) return "";
  return isTouched ? "is-active" : "is-faint";
}
