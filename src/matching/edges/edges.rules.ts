import { type Bilingual, message } from "../../platform/graphql/bilingual";
import type { Locale } from "../../platform/graphql/locale";
import { type OptionalLocalizedText, textIn } from "../../platform/values";

/** A text with its name in both languages, as records have it. */
type Name = OptionalLocalizedText;

/** Both names of something, English where there is one. */
function names(name: Name): Bilingual {
  return { zh: name.zh ?? "", en: name.en ?? name.zh ?? "" };
}

/** How near two places are, in words: by the levels up from the first to the nearest region that holds both. */
export function nearness(distance: number | null): Bilingual {
  if (distance === null) return message("地区未知", "place unknown");
  if (distance === 0) return message("同一地区", "in the same region");
  return message(
    `同在上${distance}级地区`,
    `both within the region ${distance} ${distance === 1 ? "level" : "levels"} above`,
  );
}

/** Why a resource is feedstock. */
export function feedstockSentence(edge: {
  resource: Name;
  region: Name;
  segment: Name;
  distance: number;
  isBelow: boolean;
}): Bilingual {
  const [resource, region, segment] = [names(edge.resource), names(edge.region), names(edge.segment)];
  const where =
    edge.distance === 0
      ? message("就在本地区", "in the region itself")
      : edge.isBelow
        ? message(`在下级地区${region.zh}`, `in ${region.en}, below the region`)
        : message(`在上级地区${region.zh}`, `in ${region.en}, above the region`);
  return message(
    `${resource.zh}(${where.zh})可供给环节“${segment.zh}”。`,
    `${resource.en} (${where.en}) feeds the segment "${segment.en}".`,
  );
}

/** Why an anchor is a supplier or a customer. */
export function tradeSentence(edge: {
  enterprise: Name;
  side: "suppliers" | "customers";
  from: Name;
  to: Name;
  note: string | null;
  distance: number | null;
}): Bilingual {
  const [enterprise, from, to, near] = [
    names(edge.enterprise),
    names(edge.from),
    names(edge.to),
    nearness(edge.distance),
  ];
  const goods = edge.note ? message(`(${edge.note})`, ` (${edge.note})`) : message("", "");
  const [own, verb] =
    edge.side === "suppliers" ? [from, message("供应", "supplies")] : [to, message("需要", "takes from")];
  const other = edge.side === "suppliers" ? to : from;
  return message(
    `${enterprise.zh}在环节“${own.zh}”,${verb.zh}“${other.zh}”${goods.zh};${near.zh}。`,
    `${enterprise.en} works in "${own.en}", which ${verb.en} "${other.en}"${goods.en}; ${near.en}.`,
  );
}

/** Why a policy or a fund is for the opportunity. `state` is added behind, in words. */
export function termsSentence(edge: {
  title: Name;
  chain: Name | null;
  distance: number | null;
  state: Bilingual | null;
}): Bilingual {
  const title = names(edge.title);
  const chain = edge.chain ? names(edge.chain) : null;
  const forWhom = chain
    ? message(`面向产业链“${chain.zh}”`, `for the chain "${chain.en}"`)
    : message("面向全部产业链", "for every chain");
  const where =
    edge.distance === null
      ? message("国家层面", "national")
      : edge.distance === 0
        ? message("本地区", "of the region itself")
        : message(
            `上${edge.distance}级地区`,
            `of the region ${edge.distance} ${edge.distance === 1 ? "level" : "levels"} above`,
          );
  const state = edge.state ? message(`;${edge.state.zh}`, `; ${edge.state.en}`) : message("", "");
  return message(
    `${title.zh}:${where.zh},${forWhom.zh}${state.zh}。`,
    `${title.en}: ${where.en}, ${forWhom.en}${state.en}.`,
  );
}

/** Why a project is comparable. */
export function comparableSentence(edge: { project: Name; shared: number; distance: number | null }): Bilingual {
  const [project, near] = [names(edge.project), nearness(edge.distance)];
  const alike =
    edge.shared > 0
      ? message(`有${edge.shared}个相同环节`, `shares ${edge.shared} ${edge.shared === 1 ? "segment" : "segments"}`)
      : message("属于同一产业链", "is of the same chain");
  return message(`${project.zh}${alike.zh};${near.zh}。`, `${project.en} ${alike.en}; ${near.en}.`);
}

/** A sentence in a language. */
export function sentenceIn(sentence: Bilingual, locale: Locale): string {
  return textIn(sentence, locale) ?? sentence.zh;
}
